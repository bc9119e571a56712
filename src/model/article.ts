import type { Span } from './span.ts';

/**
 * What a paragraph is on the page. `blockquote` and `post` (an embedded social post) are words of somebody
 * else even without quotation marks; `caption`, `standfirst` and `heading` stand outside the running text.
 */
export type ParagraphKind = 'text' | 'heading' | 'standfirst' | 'caption' | 'blockquote' | 'post';

/** One paragraph of `Article.text`, without the blank line that divides it from the next. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
  /** Which of several posts it stands in, as a live blog has them; what has the same number, or none, belongs together. */
  readonly post?: number;
}

/** What the page says about the article; every field is null where the page does not say. */
export interface ArticleMeta {
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  /** ISO 8601, as far as the page is exact: a day or a moment. */
  readonly published: string | null;
  readonly url: string | null;
}

/** A news article as one text: what the engine reads, whoever made it from a page, a file or a line. */
export interface Article extends ArticleMeta {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** BCP 47, lower case, or null where it is not known. */
  readonly language: string | null;
}

const NO_META: ArticleMeta = { title: null, byline: null, publisher: null, published: null, url: null };

/**
 * An article from plain text: each line that holds more than blanks is a paragraph of kind `text`.
 * The text is kept to the letter, so offsets into the result are offsets into the input.
 */
export function plainArticle(
  text: string,
  meta: Partial<ArticleMeta> = {},
  language: string | null = null,
): Article {
  const paragraphs: Paragraph[] = [];
  // What ends a line: also the signs that only some programs write.
  const lineEnd = /[\n\r\u2028\u2029]/g;
  let start = 0;
  while (start <= text.length) {
    const end = lineEnd.exec(text)?.index ?? text.length;
    const span = trimmed(text, start, end);
    if (span) paragraphs.push({ start: span.start, end: span.end, kind: 'text' });
    start = end + 1;
  }
  return { ...NO_META, ...meta, text, paragraphs, language };
}

function trimmed(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && text.charAt(start).trim() === '') start++;
  while (end > start && text.charAt(end - 1).trim() === '') end--;
  return start < end ? { start, end } : null;
}
