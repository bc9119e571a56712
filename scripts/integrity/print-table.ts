import type { Concern } from './check-page.ts';
import type { PageRow } from './check-pages.ts';
import type { CardOutcome } from './open-card.ts';

/** The columns of the table: what is looked at, as it is called there. */
const COLUMNS: readonly Concern[] = [
  'document',
  'layout',
  'shifts',
  'links',
  'selection',
  'copy',
  'find',
  'card',
  'errors',
];
const NAME_WIDTH = 30;
/** The longest word of a cell is never cut. */
const LEAST_WIDTH = 'DIFFERS'.length;

/** The head of the table. */
export function headLine(): string {
  return [pad('page', NAME_WIDTH), 'statements', ...COLUMNS.map((column) => column.padEnd(LEAST_WIDTH))]
    .join('  ')
    .trimEnd();
}

/**
 * A page's row: "same" where Quoth left no trace, "DIFFERS" where it did, and what differs in the lines below; dashes
 * where it could not be looked at. Where no card could be opened, the card's cell says why.
 */
export function rowLines(row: PageRow): string[] {
  const { name, statements, violations } = row;
  const cells = COLUMNS.map((column) => pad(cellOf(row, column), Math.max(column.length, LEAST_WIDTH)));
  return [
    [pad(name, NAME_WIDTH), pad(String(statements), 10), ...cells].join('  ').trimEnd(),
    ...violations.map(({ aspect, words }) => `    ${aspect}: ${words}`),
  ];
}

function cellOf({ card, violations }: PageRow, column: Concern): string {
  if (violations.some(({ aspect }) => aspect === 'failed')) return '–';
  if (violations.some(({ aspect }) => aspect === column)) return 'DIFFERS';
  return column === 'card' && card !== 'opened' ? card : 'same';
}

/** The sum of a browser's rows in a line. */
export function summaryLine(browser: string, rows: readonly PageRow[]): string {
  const clean = rows.filter(({ violations }) => violations.length === 0).length;
  const count = (wanted: CardOutcome): number => rows.filter(({ card }) => card === wanted).length;
  return `${browser}: ${clean} of ${rows.length} pages as without Quoth; a card was opened on ${count('opened')}, the words of ${count('covered')} are covered`;
}

function pad(words: string, width: number): string {
  return words.length > width ? `${words.slice(0, width - 1)}…` : words.padEnd(width);
}
