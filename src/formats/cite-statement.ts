import type { Analysis, Statement } from '../model/analysis.ts';
import { quotationMarks } from '../model/quotation-marks.ts';
import { statementPieces } from '../model/statement-pieces.ts';
import type { Wording } from './wording.ts';

/**
 * A statement with its source as plain text to paste: “We cannot crew it,” said Mara Lindqvist, harbour master
 * (in “Night ferry to stop”, The Karrow Ledger, 12 November 2026). The words are those of the article, a paraphrase
 * stays without marks, and the address follows on a line of its own where it is known.
 */
export function citeStatement(analysis: Analysis, statement: Statement, wording: Wording): string {
  const speaker = analysis.entities.find(({ id }) => id === statement.speaker) ?? null;
  const who = speaker && inARow(wording, [speaker.name, speaker.role]);
  const words = wordsOf(analysis, statement);
  const said = who === null ? words : withSpeaker(words, who, statement, wording);
  const origin = originOf(analysis, wording);
  return [origin === '' ? said : wording.say('citeFrom', said, origin), analysis.url]
    .filter(Boolean)
    .join('\n');
}

function withSpeaker(words: string, who: string, { kind }: Statement, { say }: Wording): string {
  if (kind === 'indirect') return say('citeParaphrased', who, words);
  return say(/[,?!][”’“‘»«›‹]$/u.test(words) ? 'citeSaid' : 'citeBy', words, who);
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

function originOf({ publisher, title, published }: Analysis, wording: Wording): string {
  const { say, sayDay } = wording;
  const story = title && say('citeTitle', title);
  return inARow(wording, [story, publisher, published && (sayDay(published) ?? published)]);
}

function inARow({ say }: Wording, parts: readonly (string | null)[]): string {
  return parts.reduce<string>((row, part) => (row && part ? say('pair', row, part) : row || part || ''), '');
}
