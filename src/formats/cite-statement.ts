import type { Analysis, Statement } from '../model/analysis.ts';
import { quotationMarks } from '../model/quotation-marks.ts';
import { statementPieces } from '../model/statement-pieces.ts';
import { printedDay } from './printed-day.ts';

/**
 * A statement with its source as plain text to paste: “We cannot crew it,” said Mara Lindqvist, harbour master
 * (in “Night ferry to stop”, The Karrow Ledger, 12 November 2026). The words are those of the article, a paraphrase
 * stays without marks, and the address follows on a line of its own where it is known.
 */
export function citeStatement(analysis: Analysis, statement: Statement): string {
  const speaker = analysis.entities.find(({ id }) => id === statement.speaker) ?? null;
  const who = speaker && [speaker.name, speaker.role].filter(Boolean).join(', ');
  const words = wordsOf(analysis, statement);
  const origin = originOf(analysis);
  const said = withSpeaker(words, who, statement);
  return [origin ? `${said} (${origin}).` : said, analysis.url].filter(Boolean).join('\n');
}

function withSpeaker(words: string, who: string | null, { kind }: Statement): string {
  if (kind === 'indirect') return who ? `${who}, paraphrased: ${words}` : words;
  if (who === null) return words;
  return /[,?!][”’“‘»«›‹]$/u.test(words) ? `${words} said ${who}` : `${words} — ${who}`;
}

function wordsOf({ text }: Analysis, statement: Statement): string {
  const { open, close } = quotationMarks(text, statement);
  let words = '';
  for (const { text: piece, quoted, gap } of statementPieces(text, statement)) {
    words += GAPS[gap] + (quoted ? `${open}${piece}${close}` : piece);
  }
  return words;
}

const GAPS = { none: '', space: ' ', words: ' … ', paragraph: '\n\n' } as const;

function originOf({ publisher, title, published }: Analysis): string {
  const story = title && `in “${title}”`;
  return [story, publisher, published && printedDay(published)].filter(Boolean).join(', ');
}
