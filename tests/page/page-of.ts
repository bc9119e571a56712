import { parseHTML } from 'linkedom';

/** A document without layout, made from a whole page or from what stands in its body. */
export function pageOf(html: string): Document {
  const whole = /^\s*<(?:!doctype|html)/i.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
}

/** Sentences of the Karrow ferry story, each prose by its length; numbered, so that no two are the same. */
export function sentences(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, i) => {
    const number = from + i + 1;
    return `The harbour board of Karrow heard statement ${number} on Tuesday, in which the crew of the night ferry told how crossing ${number} had been cancelled without a word to those on the quay.`;
  });
}

/** The same as paragraphs. */
export function paragraphs(count: number, from = 0): string {
  return sentences(count, from)
    .map((sentence) => `<p>${sentence}</p>`)
    .join('\n');
}
