import { sentences } from './page-of.ts';

/** A page of ours and what of it is the story. */
export interface MarkedPage {
  readonly html: string;
  /** Its paragraphs as "kind: text", those of running text without the kind. */
  readonly story: readonly string[];
}

/** ⟦c|words⟧: c is the kind, none for running text; ⟪words⟫ within it are not read. */
const PARAGRAPH = /⟦(?:([a-z])\|)?([^⟧]*)⟧/g;
const UNREAD = /⟪[^⟫]*⟫/g;
const KINDS: Readonly<Record<string, string>> = {
  b: 'blockquote: ',
  c: 'caption: ',
  h: 'heading: ',
  p: 'post: ',
  s: 'standfirst: ',
};

/**
 * Takes the marks off a page in which ⟦…⟧ encloses each paragraph of the story: what it is comes before a bar (⟦c|…⟧ is a
 * caption), ⟪…⟫ within is not read. `#3` in the page's text stands for the third of the sentences that are as long as prose is.
 */
export function markedPage(source: string): MarkedPage {
  const written = source.replace(/(⟦(?:[a-z]\|)?)#(\d+)/g, (_, mark: string, number: string) => {
    const [sentence = ''] = sentences(1, Number(number) - 1);
    return mark + sentence;
  });
  const story = Array.from(
    written.matchAll(PARAGRAPH),
    ([, kind = '', inner = '']) => (KINDS[kind] ?? '') + plain(inner.replace(UNREAD, '')),
  );
  return { html: written.replace(/⟦(?:[a-z]\|)?|[⟧⟪⟫]/g, ''), story };
}

/** Of mark-up the words alone, as a page shows them. */
function plain(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&shy;', '')
    .replace(/\s+/g, ' ')
    .trim();
}
