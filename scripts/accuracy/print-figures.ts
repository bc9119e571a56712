import type { ErrorGroup } from './error-groups.ts';
import type { Bin, FigureTable, Measured } from './measure.ts';

/** Figures beside those recorded, a line each: now, recorded, difference. */
export function printFigures({ name, scores }: Measured, recorded: FigureTable): string {
  const before = recorded[name] ?? {};
  const lines = Object.entries(scores.figures).map(([figure, value]) => {
    const old = before[figure];
    const counts = scores.counts[figure];
    const behind = counts ? `${counts[0]}/${counts[1]}` : '';
    const against = old === undefined ? '' : `  ${old.toFixed(3)}  ${difference(value - old)}`;
    return `  ${figure.padEnd(38)} ${behind.padStart(9)}  ${value.toFixed(3)}${against}`;
  });
  return [`${name.padEnd(50)}   now  record`, ...lines].join('\n');
}

/** How right the engine is where it says it is this sure. */
export function printBins(bins: readonly Bin[]): string {
  return bins
    .filter(({ named }) => named > 0)
    .map(
      ({ from, to, named, right }) =>
        `  confidence ${from.toFixed(3)}-${to.toFixed(3)}  ${String(named).padStart(5)} named, right ${(right / named).toFixed(3)}`,
    )
    .join('\n');
}

const EXAMPLE_LENGTH = 150;

/** Groups of errors with one of each. */
export function printGroups(groups: readonly ErrorGroup[]): string {
  return groups
    .map(({ name, count, example }) => {
      const brief = example.length > EXAMPLE_LENGTH ? `${example.slice(0, EXAMPLE_LENGTH)}…` : example;
      return `  ${String(count).padStart(4)}  ${name.padEnd(44)} ${brief}`;
    })
    .join('\n');
}

/** A difference of figures with its sign, empty where there is none. */
export function difference(value: number): string {
  if (Math.abs(value) < 0.0005) return '=';
  return `${value > 0 ? '+' : '−'}${Math.abs(value).toFixed(3)}`;
}
