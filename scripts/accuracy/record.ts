import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { FigureTable, Measured } from './measure.ts';

/** The figures last recorded: those that the tests hold, and what changes of the articles cost. */
export interface AccuracyRecord {
  readonly figures: FigureTable;
  readonly generality: FigureTable;
}

const FILE = new URL('../../tests/accuracy/record.json', import.meta.url);

/** Figures that are kept: those of few cases, or that follow from others, only go up and down by chance. */
const KEPT = new Set([
  'detection exact F1',
  'detection ov0.8 F1',
  'traps taken',
  'speaker mention ALL',
  'speaker entity ALL',
  'speaker entity name',
  'speaker entity pronoun',
  'answered precision',
  'precision at 0.85 answered',
  'end-to-end F1',
  'found',
  'spurious',
  'speaker',
  'people recall',
  'people precision',
  'mean of pages found',
  'mean of pages right speaker of gold',
  'indirect found',
  'indirect right speaker',
]);

/** Figures of which less is better. */
export const LESS_IS_BETTER: ReadonlySet<string> = new Set(['traps taken', 'spurious']);

/** Recorded to be compared, but free to fall: the engine's words are English. */
const NOT_HELD: ReadonlySet<string> = new Set(['pages in other languages']);

/** The record, empty where there is none yet. */
export function readRecord(): AccuracyRecord {
  if (!existsSync(FILE)) return { figures: {}, generality: {} };
  return JSON.parse(readFileSync(FILE, 'utf8')) as AccuracyRecord;
}

/** Writes the record that the next runs are compared with. */
export function writeRecord(record: AccuracyRecord): void {
  writeFileSync(FILE, `${JSON.stringify(record, null, 2)}\n`);
}

/** The figures to keep of a run, to four places. */
export function keptFigures(measured: readonly Measured[]): FigureTable {
  return Object.fromEntries(
    measured.map(({ name, scores }) => [
      name,
      Object.fromEntries(
        Object.entries(scores.figures)
          // What is nothing cannot fall.
          .filter(([figure, value]) => KEPT.has(figure) && (value > 0 || LESS_IS_BETTER.has(figure)))
          .map(([figure, value]) => [figure, Math.round(value * 10_000) / 10_000]),
      ),
    ]),
  );
}

/** A recorded figure that got worse. */
export interface Loss {
  readonly name: string;
  readonly recorded: number;
  readonly now: number;
}

/**
 * The recorded figures that are worse by more than `allowed` now; one that is no longer measured is a loss too. Pages in
 * languages that the engine has no words of are left out.
 */
export function losses(recorded: FigureTable, now: FigureTable, allowed: number): Loss[] {
  const found: Loss[] = [];
  for (const [corpus, figures] of Object.entries(recorded)) {
    if (NOT_HELD.has(corpus)) continue;
    for (const [figure, before] of Object.entries(figures)) {
      const value = now[corpus]?.[figure] ?? Number.NaN;
      const loss = LESS_IS_BETTER.has(figure) ? value - before : before - value;
      // Written so that a figure that is not a number counts.
      if (!(loss <= allowed + 1e-9))
        found.push({ name: `${corpus}: ${figure}`, recorded: before, now: value });
    }
  }
  return found;
}
