import type { Quoted, Token } from '../../model/document.ts';

/** Longer quotations are not read to their ends: bounds the time. */
const MAX_SHOUT_TOKENS = 12;

/** All words of the quotation around it, as far as they are looked at, are in capitals: a sign, a shout. */
export function isShouted(doc: Quoted, at: number): boolean {
  const quotation = doc.quotationOf[at] ?? -1;
  if (quotation < 0) return false;
  for (const step of [-1, 1])
    for (
      let k = at + step;
      Math.abs(k - at) < MAX_SHOUT_TOKENS && doc.quotationOf[k] === quotation;
      k += step
    ) {
      const token = doc.tokens[k] as Token;
      if (token.kind === 'word' && token.shape !== 'upper' && token.text.toUpperCase() !== token.text)
        return false;
    }
  return true;
}
