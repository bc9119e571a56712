import type { Analysis } from '../model/analysis.ts';

/**
 * The analysis as JSON with two blanks of indentation and a line feed at its end. With `id`, that comes first.
 * Offsets stay UTF-16 code units into `text`, end excluded.
 */
export function toJson(analysis: Analysis, id?: string | number): string {
  return `${JSON.stringify(identified(analysis, id), null, 2)}\n`;
}

/** The same on one line with a line feed at its end: a line of JSONL. */
export function toJsonLine(analysis: Analysis, id?: string | number): string {
  return `${JSON.stringify(identified(analysis, id))}\n`;
}

function identified(analysis: Analysis, id: string | number | undefined): object {
  return id === undefined ? analysis : { id, ...analysis };
}
