import type { Rule } from '../../model/analysis.ts';
import type { TokenRange } from '../../model/document.ts';
import { WordSet } from '../word-set.ts';
import { contentEnd } from './content-end.ts';
import { contentStart } from './content-start.ts';
import type { CueReading } from './read-cue.ts';
import { CONJUNCTIONS, PREPOSITIONS, SUBORDINATORS } from './report-words.ts';
import { afterQuotation, isOneOf, quotationAt, type Site, step, tokenAt } from './site.ts';
import { behindAddressee, isTime } from './skip-phrases.ts';

const MAX_OBJECT_TOKENS = 14;
/** "Criticised the port", "called for calm" name a topic; with more words they tell what was said about it. */
const MIN_OBJECT_TOKENS = 3;
/** Behind a verb these begin no object: called for, spoke in, said of. */
const NOT_OBJECTS = new WordSet(
  'for in on at of with about by from as after before during when while and or but a an'.split(' '),
);

const RELATIVES = new WordSet(['who', 'which', 'that']);

/** What one cue reports: tokens of one or two stretches, and the pattern that they stand in. */
export interface Frame {
  readonly reading: CueReading;
  readonly ranges: readonly TokenRange[];
  readonly rule: Rule;
}

/** Content behind its verb or noun: Vale said that …; told members that …; her warning that …. */
export function following(site: Site, reading: CueReading): Frame | null {
  const noted = behindAs(site, reading);
  if (noted > 0) {
    const range = { first: noted, last: contentEnd(site, noted, { embedded: false, split: false }) };
    return { reading, ranges: [range], rule: 'before' };
  }
  const start = contentStart(site, reading);
  const lead = tokenAt(site, reading.from - 1).lower;
  // "More than he said it would": the words before lean on the clause.
  if (!start || lead === 'than') return null;
  const last = contentEnd(site, start.token, {
    embedded: isEmbedded(site, reading),
    split: quotationAt(site, site.sentence.firstToken) !== undefined,
  });
  // "It closed, as she said it would"
  if (last - start.token < (lead === 'as' ? 3 : 2) && start.opener !== 'marks') return null;
  return { reading, ranges: [{ first: start.token, last }], rule: 'before' };
}

/**
 * A quoted piece with the words that it completes: called *the plan “a slow eviction”*, vowed *to “bring it back”*.
 * For cues that report nothing by the other patterns.
 */
export function aroundPiece(site: Site, reading: CueReading): Frame | null {
  const { cue, after } = reading;
  if (cue.kind !== 'verb' || reading.inverted) return null;
  const first = behindAddressee(site, cue, after);
  for (let at = first, steps = 0; at < site.end && steps < MAX_OBJECT_TOKENS; at = step(site, at), steps++) {
    const token = tokenAt(site, at);
    const quotation = quotationAt(site, at);
    if (quotation) {
      if (at === first || !site.doc.choices[quotation.index]) return null;
      return {
        reading,
        ranges: [{ first, last: pieceEnd(site, reading, first, afterQuotation(quotation)) }],
        rule: 'before',
      };
    }
    if (
      token.kind === 'punctuation' ||
      (at > first && token.verb !== undefined && token.lower.endsWith('ing'))
    )
      return null;
    if (at === first && (NOT_OBJECTS.has(token) || saysOn(site, at))) return null;
  }
  return null;
}

/** "Went on *to say* “…”": the next verb has the words. */
function saysOn(site: Site, at: number): boolean {
  return tokenAt(site, at).lower === 'to' && tokenAt(site, at + 1).verb !== undefined;
}

/** The clause goes on behind a quoted piece, but for a time: called it “a joke” *on Monday*. */
function pieceEnd(site: Site, reading: CueReading, first: number, behind: number): number {
  const time = PREPOSITIONS.has(tokenAt(site, behind)) ? behind + 1 : behind;
  if (isTime(site, time) > time) return behind;
  return contentEnd(site, first, { embedded: isEmbedded(site, reading), split: false });
}

/** "As Vale noted, the port …": behind the comma of a clause with "as". */
function behindAs(site: Site, { from, after, inverted, strength }: CueReading): number {
  if (inverted || strength < 2 || tokenAt(site, from - 1).lower !== 'as' || tokenAt(site, after).text !== ',')
    return -1;
  const lead = tokenAt(site, from - 2);
  const opens = from - 1 === site.sentence.firstToken || CONJUNCTIONS.has(lead);
  return opens && !quotationAt(site, after + 1) ? after + 1 : -1;
}

/** "…, who said", "which had warned": the verb's subject is the word before it. */
export function isRelative(site: Site, verb: number): boolean {
  let at = verb - 1;
  while (
    verb - at < 4 &&
    /^(has|had|have|also|once|later|recently|is|was|not|.*ly)$/.test(tokenAt(site, at).lower)
  )
    at--;
  return RELATIVES.has(tokenAt(site, at));
}

/** "While Vale said …, the port …" and "Vale, who said …, left": the content ends at the next comma. */
function isEmbedded(site: Site, { cue, from, inverted }: CueReading): boolean {
  const opening = site.sentence.firstToken;
  if (cue.firstToken === opening) return true;
  const previous = tokenAt(site, cue.firstToken - 1).lower;
  if (previous === 'having') return true;
  if (isRelative(site, cue.firstToken))
    return isOneOf(',(—–', tokenAt(site, from - 1)) || tokenAt(site, cue.firstToken - 2).text === ',';
  if (inverted) return false;
  const head = opening + (CONJUNCTIONS.has(tokenAt(site, opening)) ? 1 : 0);
  if (!SUBORDINATORS.has(tokenAt(site, head))) return false;
  for (let at = head + 1, steps = 0; at < cue.firstToken; at = step(site, at), steps++)
    if (tokenAt(site, at).text === ',' || steps > 30) return false;
  return true;
}

/** What a verb of judging is about: criticised *the port for its delays*, urged *the port to close*. */
export function object(site: Site, reading: CueReading): Frame | null {
  const { cue, link } = reading;
  // What someone is to criticise, or would, has not been said yet.
  const documented = reading.strength > cue.strength;
  if (!documented && (!cue.takesObject || cue.form === 'base')) return null;
  if (link === 'none' || reading.inverted) return null;
  const first = cue.endToken;
  const token = tokenAt(site, first);
  if (first >= site.end || token.kind === 'punctuation') return null;
  if (PREPOSITIONS.has(token) || CONJUNCTIONS.has(token) || SUBORDINATORS.has(token)) return null;
  const last = contentEnd(site, first, { embedded: isEmbedded(site, reading), split: false });
  return last - first < MIN_OBJECT_TOKENS ? null : { reading, ranges: [{ first, last }], rule: 'before' };
}
