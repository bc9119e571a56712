import type { Scanned, Token } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { SPACED } from '../model/word-traits.ts';

/** Where the token at `at` begins in the text. */
export function startOf({ starts }: Scanned, at: number): number {
  return starts[at] as number;
}

/** Where the token at `at` ends in the text. */
export function endOf({ tokens, starts }: Scanned, at: number): number {
  return (starts[at] as number) + (tokens[at] as Token).text.length;
}

/** The stretch of text from the token at `first` to before the one at `end`: at least one token. */
export function tokenSpan(doc: Scanned, first: number, end: number): Span {
  return { start: startOf(doc, first), end: endOf(doc, end - 1) };
}

/** Whether a blank or the paragraph's start stands before the token at `at`; false where there is no token. */
export function isSpaced({ traits }: Scanned, at: number): boolean {
  return ((traits[at] ?? 0) & SPACED) !== 0;
}
