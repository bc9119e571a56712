/** The types of what the page's JSON-LD says the page is: at the top, in a graph or as main entity, not in lists. */
export function dataTypes(document: Document): string[] {
  const types: string[] = [];
  const collect = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > 4) return;
    if (Array.isArray(value)) {
      for (const item of value) collect(item, depth + 1);
      return;
    }
    const object = value as Record<string, unknown>;
    types.push(...[object['@type']].flat().filter((type) => typeof type === 'string'));
    collect(object['@graph'], depth + 1);
    collect(object.mainEntity, depth + 1);
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const json = script.textContent ?? '';
    try {
      collect(JSON.parse(json), 0);
    } catch {
      // Broken data still says what it is in its first words.
      const type = /"@type"\s{0,9}:\s{0,9}"(\w{1,40})"/.exec(json.slice(0, 400))?.[1];
      if (type) types.push(type);
    }
  }
  return types;
}
