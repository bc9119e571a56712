import type { Scanned, Token } from '../model/document.ts';
import { isSpaced } from './token-place.ts';

const MAX_TOKENS = 14;
const DASHES = '—–--';

/** The token behind "PORT KARROW, Feb. 2 (KN) —" where that opens a paragraph at `first`, before `end`; else `first`. */
export function behindDateline(doc: Scanned, first: number, end: number): number {
  let at = first;
  while (doc.tokens[at]?.shape === 'upper') at++;
  if (at === first || doc.tokens[at]?.kind !== 'punctuation') return first;
  for (; at < Math.min(end, first + MAX_TOKENS); at++)
    if (DASHES.includes((doc.tokens[at] as Token).text) && isSpaced(doc, at)) return at + 1;
  return first;
}
