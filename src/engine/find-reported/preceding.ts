import type { TokenRange } from '../../model/document.ts';
import { FINITE_VERB, isA } from '../../model/word-classes.ts';
import { behindDateline } from '../behind-dateline.ts';
import { QUESTIONED } from '../find-cues/questioned.ts';
import { firstFrom } from '../first-from.ts';
import { contentEnd } from './content-end.ts';
import { type Frame, isRelative } from './frames.ts';
import type { CueReading } from './read-cue.ts';
import { CONJUNCTIONS, PREPOSITIONS, SUBORDINATORS } from './report-words.ts';
import { isOneOf, MAX_STEPS, nextComma, quotationAt, type Site, step, tokenAt } from './site.ts';
import { behindAddressee, skipAdjuncts } from './skip-phrases.ts';

/** Content before its source: …, Vale said. …, said Vale. And on both sides: …, she said, …. */
export function preceding(site: Site, reading: CueReading): Frame | null {
  const { cue, link, inverted } = reading;
  const as = tokenAt(site, reading.from - 1).lower === 'as' && !inverted;
  // "Or, as Vale puts it, “…”": the words follow.
  if (as && tokenAt(site, reading.after).text === ',' && quotationAt(site, reading.after + 1)) return null;
  const from = as ? reading.from - 1 : reading.from;
  if (
    cue.kind !== 'verb' ||
    cue.form === 'ing' ||
    (cue.form === 'base' && (reading.strength < 2 || tokenAt(site, cue.firstToken - 1).lower === 'not'))
  )
    return null;
  if (
    link === 'clause' ||
    link === 'conjoined' ||
    (link === 'none' && !inverted) ||
    isRelative(site, cue.firstToken)
  )
    return null;
  const tail = tailEnd(site, reading);
  if (tail < 0) return null;
  const mark = tokenAt(site, from - 1);
  if (!isOneOf(',—–?!', mark) && mark.kind !== 'quote') return null;
  const first = contentBegin(site, from - 1);
  const before = { first, last: markedEnd(site, first, from - 1) };
  // "Asked about it, Vale laughed": that is what she was asked.
  if (before.last <= first || QUESTIONED.has(tokenAt(site, first))) return null;
  const marked = quotedWithin(site, before);
  if (!marked && wordsFollow(site, reading)) return null;
  const split = !inverted && tokenAt(site, tail).text === ',' && !quotationAt(site, first);
  // "…, officials said, in the worst attack this year": the reporter's.
  const remarked = tokenAt(site, tail + 1).lower === 'in' && tokenAt(site, tail + 2).lower !== 'which';
  const second = split && !(remarked && isClause(site, before)) ? secondHalf(site, tail + 1) : null;
  if (second) return { reading, ranges: [before, second], rule: 'around' };
  return isClause(site, before) ? { reading, ranges: [before], rule: inverted ? 'inverted' : 'after' } : null;
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

/** "Asked about it, Vale said: “…”": what was said stands behind the cue, whole sentences in marks or behind a colon. */
function wordsFollow(site: Site, { cue, after }: CueReading): boolean {
  let at = skipAdjuncts(site, behindAddressee(site, cue, after));
  if (tokenAt(site, at).text === ':') return true;
  if (tokenAt(site, at).text === ',') at++;
  const quotation = quotationAt(site, at);
  return quotation !== undefined && tokenAt(site, quotation.firstToken).shape !== 'lower';
}

function quotedWithin(site: Site, { first, last }: TokenRange): boolean {
  for (let at = first, steps = 0; at < last && steps < MAX_STEPS; at = step(site, at), steps++)
    if (quotationAt(site, at)) return true;
  return false;
}

/** Has a finite verb, or quoted words that may hold one: no mere "In April 2009". */
function isClause(site: Site, { first, last }: TokenRange): boolean {
  if (last - first < 2) return false;
  const phrase = PREPOSITIONS.has(tokenAt(site, first));
  for (let at = first, steps = 0; at < last && steps < MAX_STEPS; at = step(site, at), steps++) {
    if (quotationAt(site, at)) return true;
    const token = tokenAt(site, at);
    const { lower, shape } = token;
    if (isA(token, FINITE_VERB)) return true;
    if (
      at > first &&
      !phrase &&
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
  let last = cue.firstToken;
  if (isOneOf(',—–', tokenAt(site, last - 1))) last--;
  const first = contentBegin(site, last);
  if (last - first < 2) return null;
  const before = { first, last };
  // What follows a source in the middle is the reporter's as often as the source's, but where no clause is complete yet.
  const second = after > 0 && !isClause(site, before) ? secondHalf(site, after) : null;
  return { reading, ranges: second ? [before, second] : [before], rule: 'according-to' };
}

/** Where what precedes a source begins: at the sentence's head, behind ";", without "But" and "And". */
function contentBegin(site: Site, before: number): number {
  let first = behindDateline(site.doc, site.sentence.firstToken, site.end);
  for (let at = before - 1, steps = 0; at > first && steps < MAX_STEPS; at--, steps++) {
    if (site.doc.quotationOf[at] !== -1) continue;
    const { text } = tokenAt(site, at);
    if (text === ';' || (text === ':' && quotationAt(site, at + 1))) first = at + 1;
  }
  while (first < before && CONJUNCTIONS.has(tokenAt(site, first))) first++;
  while (first < before && tokenAt(site, first).text === ',') first++;
  return first;
}

/** The content that goes on behind an insertion; null where the reporter goes on instead. */
function secondHalf(site: Site, first: number): TokenRange | null {
  const token = tokenAt(site, first);
  const quotation = quotationAt(site, first);
  if (first >= site.end || (quotation && tokenAt(site, quotation.firstToken).shape !== 'lower')) return null;
  // ", but …", ", while …": the reporter's; ", and …", ", who …" go on.
  if (token.lower === 'but' || (SUBORDINATORS.has(token) && token.lower !== 'because')) return null;
  if (
    token.lower.endsWith('ing') ||
    token.lower === 'according' ||
    (token.kind === 'punctuation' && !quotation)
  )
    return null;
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

function opensSentence(site: Site, at: number): boolean {
  let first = site.sentence.firstToken;
  while (first < at && (CONJUNCTIONS.has(tokenAt(site, first)) || tokenAt(site, first).kind !== 'word'))
    first++;
  return first === at;
}

/** Where the cue's sentence or insertion ends, behind whom it was told, times and places; -1 where more of a clause follows. */
function tailEnd(site: Site, { cue, inverted, after }: CueReading): number {
  if (inverted) return tokenAt(site, after).kind !== 'word' || cue.strength >= 2 ? after : -1;
  const at = skipAdjuncts(site, behindAddressee(site, cue, after));
  const token = tokenAt(site, at);
  if (at >= site.end || token.kind === 'punctuation') return at;
  if (!SUBORDINATORS.has(token) && !CONJUNCTIONS.has(token)) return -1;
  // "However, Vale said as he sat down, “…”": the words are still to come.
  return site.doc.quotations[firstFrom(site.doc.quotations, at)]?.sentence === site.sentence.index ? -1 : at;
}
