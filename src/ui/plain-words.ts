import type { Piece } from '../model/statement-pieces.ts';

/** The words of a statement on one line, without quotation marks: what a search looks through. */
export function plainWords(pieces: readonly Piece[]): string {
  let words = '';
  for (const { text, gap } of pieces) words += GAPS[gap] + text;
  return words;
}

/** Where each piece begins in `plainWords(pieces)`, in UTF-16 units. */
export function pieceStarts(pieces: readonly Piece[]): number[] {
  const starts: number[] = [];
  let at = 0;
  for (const { text, gap } of pieces) {
    at += GAPS[gap].length;
    starts.push(at);
    at += text.length;
  }
  return starts;
}

const GAPS: Readonly<Record<Piece['gap'], string>> = { none: '', space: ' ', words: ' … ', paragraph: ' ' };
