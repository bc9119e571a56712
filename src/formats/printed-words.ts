import type { Statement } from '../model/analysis.ts';
import { type Piece, statementPieces } from '../model/statement-pieces.ts';

/**
 * The statement on one line as a reader may quote it: the speaker's own words in quotation marks, the reporter's
 * without, and “…” where the reporter interrupts.
 */
export function printedWords(text: string, statement: Statement): string {
  let words = '';
  for (const { text: piece, quoted, gap } of statementPieces(text, statement)) {
    words += GAPS[gap] + (quoted ? `“${piece}”` : piece);
  }
  return words.replace(/\s+/g, ' ').trim();
}

const GAPS: Readonly<Record<Piece['gap'], string>> = {
  none: '',
  space: ' ',
  words: ' … ',
  paragraph: ' ',
};
