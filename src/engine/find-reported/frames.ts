import type { Rule } from '../../model/analysis.ts';
import type { Cue, TokenRange } from '../../model/document.ts';
import { contentEnd } from './content-end.ts';
import { behindAdjuncts, contentStart } from './content-start.ts';
import { CONJUNCTIONS, QUESTION_WORDS, SUBORDINATORS } from './report-words.ts';
import { MAX_STEPS, quotationAt, type Site, step, tokenAt } from './site.ts';

/** What one cue reports: tokens of one or two stretches, and the pattern that they stand in. */
export interface Frame {
  readonly cue: Cue;
  readonly ranges: readonly TokenRange[];
  readonly rule: Rule;
}

/** Content behind its verb or noun: Vale said that …; told members that …; her warning that …. */
export function following(site: Site, cue: Cue): Frame | null {
  const start = contentStart(site, cue);
  if (!start || aside(site, cue)) return null;
  const last = contentEnd(site, start.token, { embedded: isEmbedded(site, cue) });
  return last - start.token < 2 && start.opener !== 'marks'
    ? null
    : { cue, ranges: [{ first: start.token, last }], rule: 'before' };
}

/** "As she said it would", "more than he said": the words before lean on the clause. */
function aside(site: Site, cue: Cue): boolean {
  const subject = site.doc.mentions[cue.subject];
  if (!subject || subject.firstToken > cue.firstToken) return false;
  const before = tokenAt(site, subject.firstToken - 1);
  return before.lower === 'than' || (before.lower === 'as' && before.shape === 'lower');
}

/** Content before its source: …, Vale said. …, said Vale. And on both sides: …, she said, …. */
export function preceding(site: Site, cue: Cue): Frame | null {
  if (cue.kind !== 'verb' || cue.form === 'base' || cue.form === 'ing') return null;
  const subject = site.doc.mentions[cue.subject];
  if (cue.link === 'clause' || cue.link === 'conjoined' || !tailIsBare(site, cue)) return null;
  let from = cue.inverted || !subject ? cue.firstToken : subject.firstToken;
  if (['the', 'a', 'an', 'one'].includes(tokenAt(site, from - 1).lower)) from--;
  if (subject && ['who', 'which', 'that'].includes(tokenAt(site, cue.firstToken - 1).lower)) return null;
  const comma = tokenAt(site, from - 1);
  if (!/^[,—–?!]$/.test(comma.text) && comma.kind !== 'quote') return null;
  const first = contentBegin(site, from - 1);
  const before = { first, last: markedEnd(site, first, from - 1) };
  if (before.last <= first) return null;
  const rule: Rule = cue.inverted ? 'inverted' : 'after';
  const after = cue.endToken;
  const split = !cue.inverted && tokenAt(site, after).text === ',' && !quotationAt(site, first);
  const second = split ? secondHalf(site, after + 1) : null;
  if (second) return { cue, ranges: [before, second], rule: 'around' };
  return isClause(site, before) ? { cue, ranges: [before], rule } : null;
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

/** According to the port, …; …, according to the port; and on both sides. */
export function accordingTo(site: Site, cue: Cue): Frame | null {
  const subject = site.doc.mentions[cue.subject];
  const opens = opensSentence(site, cue.firstToken);
  const close = sourceEnd(site, subject ? subject.endToken : cue.endToken);
  const after = close < site.end && tokenAt(site, close).text === ',' ? close + 1 : -1;
  if (opens) {
    if (after < 0) return null;
    return {
      cue,
      ranges: [{ first: after, last: contentEnd(site, after, { embedded: false }) }],
      rule: 'according-to',
    };
  }
  let last = cue.firstToken;
  if (tokenAt(site, last - 1).text === ',' || tokenAt(site, last - 1).text === '—') last--;
  const first = contentBegin(site, last);
  if (last - first < 2) return null;
  const ranges = [{ first, last }];
  const second = after < 0 ? null : secondHalf(site, after);
  if (second) ranges.push(second);
  return { cue, ranges, rule: 'according-to' };
}

/** Where what precedes a source begins: at the sentence's head, behind ";", without "But" and "And". */
function contentBegin(site: Site, before: number): number {
  let first = site.sentence.firstToken;
  for (let at = before - 1, steps = 0; at > first && steps < MAX_STEPS; at--, steps++) {
    if (site.doc.quotationOf[at] !== -1) continue;
    if (tokenAt(site, at).text === ';') first = at + 1;
  }
  while (first < before && CONJUNCTIONS.has(tokenAt(site, first).lower)) first++;
  while (first < before && tokenAt(site, first).text === ',') first++;
  return first;
}

/** The content that goes on behind an insertion; null where the reporter goes on instead. */
function secondHalf(site: Site, first: number): TokenRange | null {
  const token = tokenAt(site, first);
  if (first >= site.end || quotationAt(site, first)) return null;
  if (CONJUNCTIONS.has(token.lower) || QUESTION_WORDS.has(token.lower) || SUBORDINATORS.has(token.lower))
    return null;
  if (token.lower.endsWith('ing') || token.lower === 'according' || token.kind === 'punctuation') return null;
  const last = contentEnd(site, first, { embedded: false });
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
function isEmbedded(site: Site, cue: Cue): boolean {
  const subject = site.doc.mentions[cue.subject];
  if (cue.firstToken === site.sentence.firstToken) return true;
  const previous = tokenAt(site, cue.firstToken - 1).lower;
  if (previous === 'having') return true;
  if (previous === 'who' || previous === 'which') return tokenAt(site, cue.firstToken - 2).text === ',';
  if (!subject || subject.firstToken > cue.firstToken) return false;
  const head =
    site.sentence.firstToken + (CONJUNCTIONS.has(tokenAt(site, site.sentence.firstToken).lower) ? 1 : 0);
  if (!SUBORDINATORS.has(tokenAt(site, head).lower)) return false;
  for (let at = head + 1, steps = 0; at < cue.firstToken; at = step(site, at), steps++)
    if (tokenAt(site, at).text === ',' || steps > 30) return false;
  return true;
}

/** Nothing of a clause follows the cue: its sentence or insertion ends behind whom it was told, times and places. */
function tailIsBare(site: Site, cue: Cue): boolean {
  const subject = site.doc.mentions[cue.subject];
  if (cue.inverted) return tokenAt(site, subject?.endToken ?? site.end).kind !== 'word' || cue.strength >= 2;
  if (!subject) return true;
  const at = behindAdjuncts(site, cue);
  const token = tokenAt(site, at);
  return (
    at >= site.end ||
    token.kind === 'punctuation' ||
    SUBORDINATORS.has(token.lower) ||
    CONJUNCTIONS.has(token.lower)
  );
}
