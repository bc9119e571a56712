import type { Analysis } from '../model/analysis.ts';
import { explainLine } from './explain-line.ts';
import { type StatementRow, statementRows } from './statement-row.ts';
import type { Wording } from './wording.ts';

export interface CsvOptions {
  /** What fills the column `document`: a file's name, a line's id. Empty when left out. */
  readonly document?: string;
  /** False leaves the header out, to append to a table that has one. */
  readonly header?: boolean;
}

const COLUMNS = [
  'document',
  'n',
  'kind',
  'speaker',
  'speaker_kind',
  'role',
  'words',
  'quoted',
  'source',
  'cue',
  'rule',
  'confidence',
  'why',
  'start',
  'end',
  'title',
  'byline',
  'publisher',
  'published',
  'url',
] as const;

/** Stands between spans where the reporter's own words interrupt, so that nobody reads them as one run. */
const INTERRUPTION = ' […] ';

type Row = Record<(typeof COLUMNS)[number], string | number | null>;

/**
 * A table after RFC 4180 (comma, CR LF, quotes doubled), one row a statement under a header. `words` and `quoted`
 * join several spans with “ […] ”; `start` and `end` are the first and last UTF-16 offset of the statement.
 * `why` is for readers, in the language of `wording`; all else that is not the article's is English, for programs.
 * A cell of text that a spreadsheet would take for a formula gets an apostrophe before it, and only such a cell.
 */
export function toCsv(analysis: Analysis, wording: Wording, options: CsvOptions = {}): string {
  const records = statementRows(analysis).map((row) =>
    record(analysis, row, wording, options.document ?? null),
  );
  const lines = records.map((cells) => COLUMNS.map((column) => cell(cells[column])).join(','));
  const header = options.header === false ? '' : csvHeader();
  return header + lines.map((line) => `${line}\r\n`).join('');
}

/** The first line of a table, which is all of an empty one. */
export function csvHeader(): string {
  return `${COLUMNS.join(',')}\r\n`;
}

function record(analysis: Analysis, row: StatementRow, wording: Wording, document: string | null): Row {
  const { statement, speaker } = row;
  return {
    document,
    n: row.number,
    kind: statement.kind,
    speaker: speaker?.name ?? null,
    speaker_kind: speaker?.kind ?? null,
    role: speaker?.role ?? null,
    words: row.words.join(INTERRUPTION),
    quoted: row.quoted.join(INTERRUPTION),
    source: row.source,
    cue: row.cue,
    rule: statement.rule,
    confidence: Number(statement.confidence.toFixed(3)),
    why: explainLine(analysis, statement, wording),
    start: statement.spans[0]?.start ?? null,
    end: statement.spans.at(-1)?.end ?? null,
    title: analysis.title,
    byline: analysis.byline,
    publisher: analysis.publisher,
    published: analysis.published,
    url: analysis.url,
  };
}

/**
 * What makes a spreadsheet compute a cell instead of showing it: =HYPERLINK(…), +1, -1, @SUM, each also in the full
 * width that some read alike, and a tab or line break, which they drop before they look.
 */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA_START.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
