import type { Rule } from '../../model/analysis.ts';
import type { TokenRange } from '../../model/document.ts';
import { firstFrom } from '../first-from.ts';
import { contentEnd } from './content-end.ts';
import { contentStart } from './content-start.ts';
import type { CueReading } from './read-cue.ts';
import { CONJUNCTIONS, PREPOSITIONS, QUESTION_WORDS, SUBORDINATORS } from './report-words.ts';
import { afterQuotation, MAX_STEPS, quotationAt, type Site, step, tokenAt } from './site.ts';
import { behindAddressee, skipAdjuncts } from './skip-phrases.ts';

const MAX_OBJECT_TOKENS = 14;
/** "Criticised the port", "called for calm" name a topic; with more words they tell what was said about it. */
const MIN_OBJECT_TOKENS = 3;
/** Behind a verb these begin no object: called for, spoke in, said of. */
const NOT_OBJECTS = new Set(
  'for in on at of with about by from as after before during when while and or but a an'.split(' '),
);

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
  if (!start || aside(site, reading)) return null;
  const last = contentEnd(site, start.token, {
    embedded: isEmbedded(site, reading),
    split: quotationAt(site, site.sentence.firstToken) !== undefined,
  });
  if (last - start.token < 2 && start.opener !== 'marks') return null;
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
        ranges: [{ first, last: Math.min(site.end, afterQuotation(quotation)) }],
        rule: 'before',
      };
    }
    if (
      token.kind === 'punctuation' ||
      (at > first && token.verb !== undefined && token.lower.endsWith('ing'))
    )
      return null;
    if (at === first && NOT_OBJECTS.has(token.lower)) return null;
  }
  return null;
}

/** "As Vale noted, the port …": behind the comma of a clause with "as". */
function behindAs(site: Site, { from, after, inverted, strength }: CueReading): number {
  if (inverted || strength < 2 || tokenAt(site, from - 1).lower !== 'as' || tokenAt(site, after).text !== ',')
    return -1;
  const lead = tokenAt(site, from - 2);
  const opens = from - 1 === site.sentence.firstToken || CONJUNCTIONS.has(lead.lower);
  return opens && !quotationAt(site, after + 1) ? after + 1 : -1;
}

/** "As she said it would", "more than he said": the words before lean on the clause. */
function aside(site: Site, { from, inverted }: CueReading): boolean {
  const before = tokenAt(site, from - 1);
  return !inverted && (before.lower === 'than' || (before.lower === 'as' && before.shape === 'lower'));
}

/** Content before its source: …, Vale said. …, said Vale. And on both sides: …, she said, …. */
export function preceding(site: Site, reading: CueReading): Frame | null {
  const { cue, link, inverted } = reading;
  const as = tokenAt(site, reading.from - 1).lower === 'as' && !inverted;
  // "Or, as Vale puts it, “…”": the words follow.
  if (as && tokenAt(site, reading.after).text === ',' && quotationAt(site, reading.after + 1)) return null;
  const from = as ? reading.from - 1 : reading.from;
  if (cue.kind !== 'verb' || cue.form === 'ing' || (cue.form === 'base' && reading.strength < 3)) return null;
  if (
    link === 'clause' ||
    link === 'conjoined' ||
    (link === 'none' && !inverted) ||
    isRelative(site, cue.firstToken)
  )
    return null;
  if (!tailIsBare(site, reading)) return null;
  const mark = tokenAt(site, from - 1);
  if (!/^[,—–?!]$/.test(mark.text) && mark.kind !== 'quote') return null;
  const first = contentBegin(site, from - 1);
  const before = { first, last: markedEnd(site, first, from - 1) };
  if (before.last <= first) return null;
  const split = !inverted && tokenAt(site, reading.after).text === ',' && !quotationAt(site, first);
  const second = split ? secondHalf(site, reading.after + 1) : null;
  if (second) return { reading, ranges: [before, second], rule: 'around' };
  return isClause(site, before) ? { reading, ranges: [before], rule: inverted ? 'inverted' : 'after' } : null;
}

/** "…, who said", "which had warned": the verb's subject is the word before it. */
function isRelative(site: Site, verb: number): boolean {
  let at = verb - 1;
  while (
    verb - at < 4 &&
    /^(has|had|have|also|once|later|recently|is|was|not|.*ly)$/.test(tokenAt(site, at).lower)
  )
    at--;
  return ['who', 'which', 'that'].includes(tokenAt(site, at).lower);
}

/** A comma inside closing marks ends what was said: “… top priority,” the bespectacled, lean diplomat said. */
function markedEnd(site: Site, first: number, last: number): number {
  let end = last;
  for (let at = first, steps = 0; at < last && steps < MAX_STEPS; steps++) {
    const quotation = quotationAt(site, at);
    at = step(site, at);
    if (quotation && tokenAt(site, quotation.endToken - 1).text === ',') end = at;
  }
  return end;
}

/** Has a finite verb, or quoted words that may hold one: no mere "In April 2009". */
function isClause(site: Site, { first, last }: TokenRange): boolean {
  if (last - first < 2) return false;
  for (let at = first, steps = 0; at < last && steps < MAX_STEPS; at = step(site, at), steps++) {
    if (quotationAt(site, at)) return true;
    const { lower, shape } = tokenAt(site, at);
    if (site.lexicon.finiteVerbs.has(lower) || lower === 'will' || lower === 'may') return true;
    if (
      at > first &&
      shape === 'lower' &&
      (lower.endsWith('ed') || (lower.endsWith('s') && !lower.endsWith('ss')))
    )
      return true;
  }
  return false;
}

/** According to the port, …; …, according to the port. */
export function accordingTo(site: Site, reading: CueReading): Frame | null {
  const { cue } = reading;
  const subject = site.doc.mentions[cue.subject];
  const close = sourceEnd(site, subject ? subject.endToken : cue.endToken);
  const after = close < site.end && tokenAt(site, close).text === ',' ? close + 1 : -1;
  if (opensSentence(site, cue.firstToken)) {
    if (after < 0) return null;
    const range = { first: after, last: contentEnd(site, after, { embedded: false, split: false }) };
    return { reading, ranges: [range], rule: 'according-to' };
  }
  // “…,” Vale said, according to the Gull: Vale said it.
  if (quotedAndSaid(site, cue.firstToken)) return null;
  let last = cue.firstToken;
  if (/^[,—–]$/.test(tokenAt(site, last - 1).text)) last--;
  const first = contentBegin(site, last);
  if (last - first < 2) return null;
  // What follows a source in the middle is the reporter's as often as the source's: it is left out.
  return { reading, ranges: [{ first, last }], rule: 'according-to' };
}

function quotedAndSaid(site: Site, before: number): boolean {
  const { firstToken } = site.sentence;
  if (!quotationAt(site, firstToken)) return false;
  const after = step(site, firstToken);
  return after < before && site.speakerStarts.has(after);
}

/** Where what precedes a source begins: at the sentence's head, behind ";", without "But" and "And". */
function contentBegin(site: Site, before: number): number {
  let first = behindDateline(site);
  for (let at = before - 1, steps = 0; at > first && steps < MAX_STEPS; at--, steps++) {
    if (site.doc.quotationOf[at] !== -1) continue;
    const { text } = tokenAt(site, at);
    if (text === ';' || (text === ':' && quotationAt(site, at + 1))) first = at + 1;
    if (first > at) break;
  }
  while (first < before && CONJUNCTIONS.has(tokenAt(site, first).lower)) first++;
  while (first < before && tokenAt(site, first).text === ',') first++;
  return first;
}

/** Past "PORT KARROW, Feb. 2 (KN) —" at the head of an article. */
function behindDateline(site: Site): number {
  const first = site.sentence.firstToken;
  if (tokenAt(site, first).shape !== 'upper') return first;
  for (let at = first + 1; at < Math.min(site.end, first + 14); at++)
    if (/^(—|–|--|-)$/.test(tokenAt(site, at).text) && tokenAt(site, at).spaced) return at + 1;
  return first;
}

/** The content that goes on behind an insertion; null where the reporter goes on instead. */
function secondHalf(site: Site, first: number): TokenRange | null {
  const token = tokenAt(site, first);
  if (first >= site.end || quotationAt(site, first)) return null;
  if (CONJUNCTIONS.has(token.lower) || QUESTION_WORDS.has(token.lower) || SUBORDINATORS.has(token.lower))
    return null;
  if (token.lower.endsWith('ing') || token.lower === 'according' || token.kind === 'punctuation') return null;
  const last = contentEnd(site, first, { embedded: false, split: false });
  return last - first < 2 ? null : { first, last };
}

/** End of a source behind "according to": past ", a professor at Yale," and ", who …,". */
function sourceEnd(site: Site, from: number): number {
  let at = from;
  for (let steps = 0; at < site.end && steps < 40; at = step(site, at), steps++) {
    const token = tokenAt(site, at);
    if (token.text === ';' || token.text === ':') return at;
    if (token.text !== ',') continue;
    const next = tokenAt(site, at + 1);
    if (!['a', 'an', 'who', 'which', 'whose', 'formerly'].includes(next.lower)) return at;
    const close = nextComma(site, at + 1);
    if (close === -1) return at;
    return close;
  }
  return at;
}

function nextComma(site: Site, from: number): number {
  for (let at = from, steps = 0; at < site.end && steps < 25; at = step(site, at), steps++)
    if (tokenAt(site, at).text === ',') return at;
  return -1;
}

function opensSentence(site: Site, at: number): boolean {
  let first = site.sentence.firstToken;
  while (first < at && (CONJUNCTIONS.has(tokenAt(site, first).lower) || tokenAt(site, first).kind !== 'word'))
    first++;
  return first === at;
}

/** "While Vale said …, the port …" and "Vale, who said …, left": the content ends at the next comma. */
function isEmbedded(site: Site, { cue, from, inverted }: CueReading): boolean {
  const opening = site.sentence.firstToken;
  if (cue.firstToken === opening) return true;
  const previous = tokenAt(site, cue.firstToken - 1).lower;
  if (previous === 'having') return true;
  if (isRelative(site, cue.firstToken))
    return /^[,(—–]$/.test(tokenAt(site, from - 1).text) || tokenAt(site, cue.firstToken - 2).text === ',';
  if (inverted) return false;
  const head = opening + (CONJUNCTIONS.has(tokenAt(site, opening).lower) ? 1 : 0);
  if (!SUBORDINATORS.has(tokenAt(site, head).lower)) return false;
  for (let at = head + 1, steps = 0; at < cue.firstToken; at = step(site, at), steps++)
    if (tokenAt(site, at).text === ',' || steps > 30) return false;
  return true;
}

/** Nothing of a clause follows the cue: its sentence or insertion ends behind whom it was told, times and places. */
function tailIsBare(site: Site, { cue, inverted, after }: CueReading): boolean {
  if (inverted) return tokenAt(site, after).kind !== 'word' || cue.strength >= 2;
  const at = skipAdjuncts(site, behindAddressee(site, cue, after));
  const token = tokenAt(site, at);
  if (at >= site.end || token.kind === 'punctuation') return true;
  if (!SUBORDINATORS.has(token.lower) && !CONJUNCTIONS.has(token.lower)) return false;
  // "However, Vale said as he sat down, “…”": the words are still to come.
  return !(site.doc.quotations[firstFrom(site.doc.quotations, at)]?.sentence === site.sentence.index);
}

/** What a verb of judging is about: criticised *the port for its delays*, urged *the port to close*. */
export function object(site: Site, reading: CueReading): Frame | null {
  const { cue, link } = reading;
  // What someone is to criticise, or would, has not been said yet.
  if (!cue.takesObject || link === 'none' || reading.inverted || cue.form === 'base') return null;
  const first = cue.endToken;
  const token = tokenAt(site, first);
  if (first >= site.end || token.kind === 'punctuation') return null;
  if (PREPOSITIONS.has(token.lower) || CONJUNCTIONS.has(token.lower) || SUBORDINATORS.has(token.lower))
    return null;
  const last = contentEnd(site, first, { embedded: isEmbedded(site, reading), split: false });
  return last - first < MIN_OBJECT_TOKENS ? null : { reading, ranges: [{ first, last }], rule: 'before' };
}
