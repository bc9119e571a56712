import type { Scanned, Token } from '../model/document.ts';
import { isSpaced } from './token-place.ts';

const MAX_TOKENS = 14;
const DASHES = '—–--';

/** The token behind "PORT KARROW, Feb. 2 (KN) —" where that opens a paragraph at `first`, before `end`; else `first`. */
export function behindDateline(doc: Scanned, first: number, end: number): number {
  let at = first;
  while (at < end && doc.tokens[at]?.shape === 'upper') at++;
  if (at === first || doc.tokens[at]?.kind !== 'punctuation') return first;
  for (; at < Math.min(end, first + MAX_TOKENS); at++) {
    const { text } = doc.tokens[at] as Token;
    if (DASHES.includes(text) && isSpaced(doc, at)) return at + 1;
    // "VALE: Well, I — I think", "ORM, led by Ida Vale – the founder –"
    if (/^[a-z:]/.test(text)) return first;
  }
  return first;
}
