import { parseHTML } from 'linkedom';

/** A page of some kind: its address, and what stands in head and body, built as such sites build theirs. */
export interface Skeleton {
  readonly name: string;
  readonly url: string;
  readonly head?: string;
  readonly body: string;
  readonly language?: string;
}

/** The document of a skeleton, with the page's own address as a browser has it. */
export function documentOf({ url, head = '', body, language = 'en' }: Skeleton): Document {
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
  const document = parseHTML(html).document as unknown as Document;
  Object.defineProperty(document, 'URL', { value: url });
  return document;
}

/** An element of JSON-LD. */
export function data(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...(value as object) })}</script>`;
}

/** The meta elements of Open Graph: "type: article". */
export function og(properties: Readonly<Record<string, string>>): string {
  return Object.entries(properties)
    .map(
      ([name, content]) =>
        `<meta property="${name.includes(':') ? name : `og:${name}`}" content="${content}">`,
    )
    .join('\n');
}

export const NAV = `<header class="site-header"><a class="logo" href="/">Karrow</a><nav><ul>${list(7, (i) => `<li><a href="/section-${i}">Section ${i}</a></li>`)}</ul></nav></header>`;
export const FOOTER = `<footer class="site-footer"><ul>${list(12, (i) => `<li><a href="/service-${i}">Service number ${i}</a></li>`)}</ul><p>© 2031 Karrow Media, 4 Fish Steps, Karrow. All words and pictures on these pages belong to us or to those who made them.</p></footer>`;

/** `make` called for 1 to `count`, joined. */
export function list(count: number, make: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => make(i + 1)).join('\n');
}

/** Sentences by somebody who describes, explains or promises: no reporting, nobody quoted. */
const PLAIN = [
  'The harbour opens at six in the morning and closes when the last boat has been tied up for the night.',
  'Every part is made in the valley, sanded by hand, and oiled twice before it leaves the workshop in a box of straw.',
  'You can change this at any time, and the change takes effect as soon as you have saved it on the second page.',
  'Most of the older houses stand on stilts, because the water comes up to the market twice in an ordinary year.',
  'We answer all letters in the order in which they reach us, which takes about two days in winter and four in summer.',
  'The path leads past the old ropewalk, through two gates and a field of barley, and ends at the foot of the tower.',
  'If the lamp does not light up, take the cover off, wait until the coil has cooled, and press the small lever down.',
  'The collection began with eleven paintings and has grown to more than four hundred, of which half are on show.',
] as const;

/** `count` of these sentences, beginning with the one at `from`. */
export function plain(count: number, from = 0): string {
  return Array.from({ length: count }, (_, i) => PLAIN[(i + from) % PLAIN.length]).join(' ');
}

/** Paragraphs of two plain sentences. */
export function plainParagraphs(count: number, from = 0): string {
  return list(count, (i) => `<p>${plain(2, from + 2 * i)}</p>`);
}

/** Teasers as front pages have them: picture, linked headline, a sentence or two, when and by whom. */
export function cards(count: number, tag = 'article', level = 'h3'): string {
  return list(
    count,
    (
      i,
    ) => `<${tag} class="card card--${i % 3 ? 'small' : 'large'}"><a href="/story-${i}" class="card__image"><img src="/i/${i}.jpg" alt=""></a>
<div class="card__body"><span class="card__kicker"><a href="/harbour">Harbour</a></span><${level} class="card__title"><a href="/2031/05/story-${i}">Board hears crew of ferry number ${i} behind closed doors</a></${level}>
<p class="card__summary">${plain(1, i)}</p><span class="card__meta">By <a href="/authors/aldaro">Ines Aldaro</a> <time datetime="2031-05-14">14 May</time></span></div></${tag}>`,
  );
}

const REPORTED = [
  '“We were told on the quay, like everybody else,” said Ines Aldaro, who has sailed the night ferry for nine years.',
  'The board cancelled the crossing on Tuesday without giving a reason, and the crews learned of it from passengers.',
  'Aldaro said that she had asked for the papers twice. “Nobody writes to a mate,” she added.',
  'The chairman of the board, Tove Brandt, told the council that the boat had failed two inspections since the winter.',
  'About sixty people waited in the rain until midnight, according to the harbour master, and most of them walked home.',
  '“It is a boat, not a promise,” Brandt told reporters on the steps of the town hall on Wednesday.',
  'The union of seamen has called its members to a meeting on Sunday, at which they will decide about a strike.',
  'Karrow has had a night ferry since 1965, when the road over the moor was closed by snow for eleven weeks.',
] as const;

/** `count` sentences of a news story, beginning with the one at `from`. */
export function reported(count: number, from = 0): string {
  return Array.from({ length: count }, (_, i) => REPORTED[(i + from) % REPORTED.length]).join(' ');
}

/** Paragraphs of two such sentences. */
export function story(count: number, from = 0): string {
  return list(count, (i) => `<p>${reported(2, from + 2 * i)}</p>`);
}
