import type { Statement } from './analysis.ts';
import { contains, type Span } from './span.ts';

/** A stretch of a statement as it is shown: words of the speaker or of the reporter, never altered. */
export interface Piece {
  readonly text: string;
  /** Whether these are the speaker's own words; their quotation marks are not part of `text`. */
  readonly quoted: boolean;
  /**
   * What the article has between the piece before and this one, marks aside. `none`: nothing. `space`: a blank.
   * `words`: the reporter interrupts. `paragraph`: the end of a paragraph.
   */
  readonly gap: 'none' | 'space' | 'words' | 'paragraph';
}

/**
 * A statement cut into the speaker's own words and the reporter's, in the order of the text. Marks around a
 * quotation are left out, wherever the spans end, so that whoever shows the piece can set them.
 * Direct words without marks (a transcript, an embedded post) count as quoted.
 */
export function statementPieces(text: string, { kind, spans, quotations }: Statement): Piece[] {
  const pieces: Piece[] = [];
  let last: Span | null = null;
  for (const { start, end, quoted } of runs(text, kind, spans, quotations)) {
    pieces.push({ text: text.slice(start, end), quoted, gap: gapBetween(text, last, start) });
    last = { start, end };
  }
  return pieces;
}

interface Run extends Span {
  readonly quoted: boolean;
}

const MARKS = '"“”„‟«»‘’‚‹›\'';

function runs(
  text: string,
  kind: Statement['kind'],
  spans: readonly Span[],
  quotations: readonly Span[],
): Run[] {
  if (kind === 'direct') {
    return (quotations.length > 0 ? quotations : spans).map((span) => ({ ...span, quoted: true }));
  }
  const found: Run[] = [];
  for (const span of spans) {
    let from = span.start;
    for (const quotation of quotations) {
      if (!contains(span, quotation) || quotation.start < from) continue;
      addReported(found, text, afterMark(text, from, span), beforeMark(text, quotation.start));
      found.push({ ...quotation, quoted: true });
      from = quotation.end;
    }
    addReported(found, text, afterMark(text, from, span), span.end);
  }
  return found;
}

function addReported(found: Run[], text: string, from: number, to: number): void {
  const start = skip(text, from, 1, isBlank);
  const end = skip(text, to, -1, isBlank);
  if (start < end) found.push({ start, end, quoted: false });
}

/** Past the closing mark of a quotation that ends at `from`; the start of the span itself has none. */
function afterMark(text: string, from: number, span: Span): number {
  return from === span.start ? from : skip(text, skip(text, from, 1, isBlank), 1, isMark);
}

function beforeMark(text: string, to: number): number {
  return skip(text, skip(text, to, -1, isBlank), -1, isMark);
}

function skip(text: string, from: number, step: 1 | -1, test: (char: string) => boolean): number {
  let at = from;
  while (test(text.charAt(step > 0 ? at : at - 1))) at += step;
  return at;
}

function isBlank(char: string): boolean {
  return char !== '' && char.trim() === '';
}

function isMark(char: string): boolean {
  return char !== '' && MARKS.includes(char);
}

function gapBetween(text: string, last: Span | null, start: number): Piece['gap'] {
  if (last === null) return 'none';
  const between = text.slice(last.end, start);
  if (/[\p{L}\p{N}]/u.test(between)) return 'words';
  if (between.includes('\n')) return 'paragraph';
  return /\s/.test(between) ? 'space' : 'none';
}
