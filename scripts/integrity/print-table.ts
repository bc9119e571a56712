import type { Concern } from './check-page.ts';
import type { PageRow } from './check-pages.ts';

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
 * where it could not be looked at.
 */
export function rowLines({ name, statements, card, violations }: PageRow): string[] {
  const isFailed = violations.some(({ aspect }) => aspect === 'failed');
  const cells = COLUMNS.map((column) => {
    const differs = violations.some(({ aspect }) => aspect === column);
    const word = isFailed ? '–' : differs ? 'DIFFERS' : column === 'card' && !card ? 'none' : 'same';
    return pad(word, Math.max(column.length, LEAST_WIDTH));
  });
  return [
    [pad(name, NAME_WIDTH), pad(String(statements), 10), ...cells].join('  ').trimEnd(),
    ...violations.map(({ aspect, words }) => `    ${aspect}: ${words}`),
  ];
}

/** The sum of a browser's rows in a line. */
export function summaryLine(browser: string, rows: readonly PageRow[]): string {
  const clean = rows.filter(({ violations }) => violations.length === 0).length;
  const cards = rows.filter(({ card }) => card).length;
  return `${browser}: ${clean} of ${rows.length} pages as without Quoth; a card was opened on ${cards}`;
}

function pad(words: string, width: number): string {
  return words.length > width ? `${words.slice(0, width - 1)}…` : words.padEnd(width);
}
