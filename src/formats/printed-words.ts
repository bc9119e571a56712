import type { Statement } from '../model/analysis.ts';
import { quotationMarks } from '../model/quotation-marks.ts';
import { type Piece, statementPieces } from '../model/statement-pieces.ts';

/**
 * The statement on one line as a reader may quote it: the speaker's own words in the article's quotation marks, the reporter's
 * without, and “…” where the reporter interrupts.
 */
export function printedWords(text: string, statement: Statement): string {
  const { open, close } = quotationMarks(text, statement);
  let words = '';
  for (const { text: piece, quoted, gap } of statementPieces(text, statement)) {
    words += GAPS[gap] + (quoted ? `${open}${piece}${close}` : piece);
  }
  return words.replace(/\s+/g, ' ').trim();
}

const GAPS: Readonly<Record<Piece['gap'], string>> = {
  none: '',
  space: ' ',
  words: ' … ',
  paragraph: ' ',
};
