/** What a `<meta>` element of this property or name holds; '' where there is none. */
export function metaContent(document: Document, name: string): string {
  const element = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return element?.getAttribute('content') ?? element?.getAttribute('value') ?? '';
}
