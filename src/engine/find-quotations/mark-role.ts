import type { Scanned, Token } from '../../model/document.ts';
import { endOf, isSpaced, startOf } from '../token-place.ts';
import { WordSet } from '../word-set.ts';

export interface MarkRole {
  readonly level: 'double' | 'single';
  /** What the mark does by its form and by the blanks around it; `either` where these do not say. */
  readonly does: 'open' | 'close' | 'either';
}

const OPENING_BEFORE = '([{—–-/“‘«‹„‚"\'';
const CLOSING_AFTER = '.,;:!?)]}—–-/”’»›"\'…';
/** Words that begin with an apostrophe: no quotation opens before them. */
const ELIDED = new WordSet([
  'em',
  'til',
  'till',
  'tis',
  'twas',
  'cause',
  'bout',
  'round',
  'n',
  'nuff',
  'cuz',
  'neath',
]);

/**
 * What a quotation mark does, read off its form and its neighbours, so that marks turned the wrong way and straight
 * marks come out right: in `“No.“ He` the second mark closes. Returns null for an apostrophe.
 */
export function markRole(doc: Scanned, at: number, next: Token | undefined): MarkRole | null {
  const before = doc.text.charAt(startOf(doc, at) - 1) || ' ';
  const after = doc.text.charAt(endOf(doc, at)) || ' ';
  const leftFree = isSpaced(doc, at) || isBlank(before) || OPENING_BEFORE.includes(before);
  const rightFree = isBlank(after) || CLOSING_AFTER.includes(after);
  const mark = (doc.tokens[at] as Token).text;
  if (isSingle(mark)) {
    const elided =
      next !== undefined && !isSpaced(doc, at + 1) && (ELIDED.has(next) || (after >= '0' && after <= '9'));
    return singleRole(mark, leftFree, rightFree, elided, next);
  }
  let does: MarkRole['does'];
  if (leftFree && !rightFree) does = 'open';
  else if (rightFree && !leftFree) does = 'close';
  // Nothing follows it in its paragraph: `never again. “` can only close.
  else if (!next) does = 'close';
  // A curly mark glued to words on both sides, or with blanks on both, does what its form says.
  else if ('“„‟«'.includes(mark) || mark === '``' || mark === '‘‘') does = 'open';
  else if ('”»'.includes(mark) || mark === '’’') does = 'close';
  else does = 'either';
  return { level: 'double', does };
}

function singleRole(
  mark: string,
  leftFree: boolean,
  rightFree: boolean,
  elided: boolean,
  next: Token | undefined,
): MarkRole | null {
  if ('‘‚‹‛`'.includes(mark)) {
    if (rightFree && mark !== '‘') return null;
    if (rightFree && !(leftFree && next)) return { level: 'single', does: 'close' };
    return elided && mark === '‘' && !leftFree ? null : { level: 'single', does: 'open' };
  }
  if (leftFree && !rightFree)
    return elided || mark === '’' || mark === '›' || mark === '´' ? null : { level: 'single', does: 'open' };
  if (!leftFree) return { level: 'single', does: 'close' };
  return null;
}

function isSingle(mark: string): boolean {
  return mark.length === 1 && "'‘’‚‛‹›`´".includes(mark);
}

function isBlank(ch: string): boolean {
  return ch.trim() === '';
}
