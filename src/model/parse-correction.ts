import { type Correction, MOST_CONTEXT, MOST_NAME, MOST_WORDS, type Verdict } from './correction.ts';

/** A correction from outside (the browser's storage, a file), with nothing else in it; null for whatever is none. */
export function parseCorrection(value: unknown): Correction | null {
  if (typeof value !== 'object' || value === null) return null;
  const { words, length, before, after, start, verdict, made } = value as Record<string, unknown>;
  const said = parseVerdict(verdict);
  if (said === null || !isText(words, MOST_WORDS) || words === '') return null;
  if (!isText(before, MOST_CONTEXT) || !isText(after, MOST_CONTEXT)) return null;
  if (!isCount(length) || !isCount(start) || !isCount(made) || length < words.length) return null;
  // What is shorter than it may be is whole; a character of two units may have been left off.
  if (words.length < MOST_WORDS - 1 && length !== words.length) return null;
  return { words, length, before, after, start, verdict: said, made };
}

function parseVerdict(value: unknown): Verdict | null {
  if (typeof value !== 'object' || value === null) return null;
  const { is, name } = value as Record<string, unknown>;
  if (is === 'nobody' || is === 'no-quotation') return { is };
  return is === 'speaker' && isText(name, MOST_NAME) && name.trim() !== '' ? { is, name } : null;
}

function isText(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.length <= most;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
