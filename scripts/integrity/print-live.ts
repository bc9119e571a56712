import type { IdleRow, LiveRow } from './measure-live.ts';

const NAME_WIDTH = 38;

/** Both tables of a browser, as lines. */
export function liveLines(live: readonly LiveRow[], idle: readonly IdleRow[]): string[] {
  return [
    line('ms from the last change until right', 'paint', 'panel'),
    ...live.map(({ name, paint, panel }) => line(name, figure(paint), figure(panel))),
    '',
    line('ms in 5 s at rest, without/with', 'tasks', 'scripts', 'processor'),
    ...idle.map(({ name, without, withQuoth }) =>
      line(
        name,
        ...(['task', 'script', 'processor'] as const).map(
          (what) => `${figure(without[what])}/${figure(withQuoth[what])}`,
        ),
      ),
    ),
  ];
}

function line(name: string, ...cells: readonly string[]): string {
  return [name.padEnd(NAME_WIDTH), ...cells.map((cell) => cell.padStart(12))].join('');
}

/** A figure that is not known is a dash. */
function figure(value: number | null): string {
  return value === null ? '–' : String(Math.round(value));
}
