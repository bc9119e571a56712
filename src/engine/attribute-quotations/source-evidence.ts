import type { Cue, Mention, Quotation, Resolved, Token } from '../../model/document.ts';
import { FINITE_VERB, isA } from '../../model/word-classes.ts';
import { type Evidence, named } from '../named.ts';
import { clauseEvidence } from './clause-evidence.ts';
import { gap, type QuotationSite } from './quotation-site.ts';

const PREPOSITIONS = new Set('of in at on with about against for from to by over near between'.split(' '));
/** Open a clause of their own between a cue and the quotation that follows. */
const CLAUSE_OPENERS = new Set('while whereas but as when after although though'.split(' '));

/** Named evidence that `mention` is the source of the quotation. */
export function sourceEvidence(
  doc: Resolved,
  site: QuotationSite,
  mention: Mention,
  cuesOfMention: readonly Cue[],
): Evidence[] {
  const evidence: Evidence[] = [];
  const { quotation } = site;
  const type = typeOf(mention);
  const place = placeOf(doc, site, mention);
  evidence.push(named`type=${type}`, named`at=${place}`, named`at=${place},type=${mention.type}`);
  if (site.bare) evidence.push(named`bare,at=${place}`, named`bare,type=${mention.type}`);
  cueEvidence(evidence, doc, site, mention, cuesOfMention, place);
  grammar(evidence, doc, site, mention, place);
  continuity(evidence, doc, site, mention, cuesOfMention);
  const hasCue = cuesOfMention.some((cue) => cue.sentence === site.sentence.index);
  clauseEvidence(evidence, site, mention, hasCue);
  const touching = mention.endToken === quotation.firstToken - 1;
  if (touching) evidence.push('touching');
  if (site.firstPerson !== null) {
    evidence.push(named`said-by=${site.firstPerson},type=${type}`);
    if (touching) evidence.push(named`said-by=${site.firstPerson},touching`);
  }
  if (mention.quotation === quotation.index) evidence.push('inside-own');
  else if (mention.quotation !== -1) evidence.push('inside-other');
  const tokens =
    mention.endToken <= quotation.firstToken
      ? quotation.firstToken - mention.endToken
      : mention.firstToken - quotation.endToken;
  evidence.push(
    named`tokens=${tokens < 0 ? 'in' : tokens <= 2 ? '0-2' : tokens <= 5 ? '3-5' : tokens <= 10 ? '6-10' : tokens <= 20 ? '11-20' : 'far'}`,
  );
  if (
    site.colonBefore &&
    mention.quotation === -1 &&
    (doc.tokens[mention.head] as Token).paragraph === quotation.paragraph - 1
  ) {
    const last = doc.scannedParagraphs[quotation.paragraph - 1];
    const near = last && mention.sentence === doc.sentenceOf[last.endToken - 1];
    evidence.push(
      near ? 'colon-before' : 'colon-before,far',
      ...(near && cuesOfMention.length > 0 ? ['colon-before,cue'] : []),
    );
  }
  const kind = doc.scannedParagraphs[(doc.tokens[mention.head] as Token).paragraph]?.kind;
  if (kind === 'heading') evidence.push('in-heading');
  return evidence;
}

function typeOf(mention: Mention): string {
  if (mention.type === 'pronoun') {
    const word = beforeApostrophe(mention.name.toLowerCase());
    return word === 'he' || word === 'she' ? 'he' : word === 'his' || word === 'her' ? 'his' : word;
  }
  return named`${mention.type}-${mention.kind}`.text;
}

/** "he" of "he'd". */
function beforeApostrophe(word: string): string {
  const apostrophe = word.indexOf("'");
  return apostrophe < 0 ? word : word.slice(0, apostrophe);
}

function placeOf(doc: Resolved, site: QuotationSite, mention: Mention): string {
  const { quotation, sentence } = site;
  const before = mention.firstToken < quotation.firstToken;
  if (mention.sentence === sentence.index) return before ? 'same,before' : 'same,after';
  const paragraphs = (doc.tokens[mention.head] as Token).paragraph - quotation.paragraph;
  if (!before) return paragraphs === 0 ? 'next' : 'next-paragraph';
  const sentences = Math.min(3, sentence.index - mention.sentence);
  return paragraphs === 0
    ? named`back${sentences}`.text
    : named`paragraph${Math.max(-2, paragraphs)},back${Math.min(2, sentences)}`.text;
}

function cueEvidence(
  evidence: Evidence[],
  doc: Resolved,
  site: QuotationSite,
  mention: Mention,
  own: readonly Cue[],
  place: string,
): void {
  const { quotation, sentence } = site;
  let best: Cue | null = null;
  for (const cue of own) {
    if (cue.sentence !== sentence.index) continue;
    if (!best || gap(cue, quotation) < gap(best, quotation)) best = cue;
  }
  if (!best) {
    evidence.push(
      site.directCue
        ? 'no-cue,another-direct'
        : site.cues.length > 0
          ? 'no-cue,another-in-sentence'
          : 'no-cue',
    );
    const elsewhere = own.find((cue) => cue.sentence === mention.sentence);
    if (elsewhere)
      evidence.push(
        named`cue-elsewhere=${elsewhere.strength >= 2 ? 'strong' : 'weak'}`,
        named`cue-elsewhere,at=${place}`,
      );
    return;
  }
  const strength = best.strength >= 3 ? '3' : best.strength >= 2 ? '2' : best.strength >= 1 ? '1' : 'weak';
  const side = best.firstToken < quotation.firstToken ? 'before' : 'after';
  const space = gap(best, quotation);
  const near = space <= 1 ? '0-1' : space <= 3 ? '2-3' : space <= 6 ? '4-6' : space <= 12 ? '7-12' : 'far';
  evidence.push(
    'cue',
    named`cue-strength=${strength}`,
    named`cue-${side}=${near}`,
    named`cue-link=${best.link}`,
    named`cue-kind=${best.kind}`,
    named`cue-kind=${best.kind},${side}`,
  );
  if (best.kind === 'noun' && ['that', ':', ','].includes(doc.tokens[best.endToken]?.lower ?? ''))
    evidence.push(named`cue-noun-that,${side}`);
  if (best.link === 'inverted') evidence.push(named`inverted,${near}`);
  if (best === site.cues[0]) evidence.push('nearest-cue', named`nearest-cue,link=${best.link}`);
  else evidence.push(named`cue-rank=${Math.min(3, site.cues.indexOf(best))}`);
  if (best === site.directCue) evidence.push(named`direct-cue,${side}`);
  const between = quotationsBetween(doc, best, quotation);
  if (between > 0) evidence.push('quotation-between', named`quotation-between,${side}`);
  const sameSide = side === 'before' && mention.firstToken < quotation.firstToken;
  if (sameSide) {
    const mark = sentenceBreak(doc, best.endToken, quotation.firstToken);
    if (mark) evidence.push(named`clause-break=${mark}`);
  }
}

/** Whether a conjunction or a comma parts the cue from the quotation that follows it. */
function sentenceBreak(doc: Resolved, from: number, to: number): string | null {
  for (let at = from; at < to - 1; at++) {
    const token = doc.tokens[at] as Token;
    if (CLAUSE_OPENERS.has(token.lower)) return token.lower === 'but' ? 'but' : 'subordinate';
    if (token.text === ';') return 'semicolon';
  }
  return null;
}

function quotationsBetween(doc: Resolved, cue: Cue, quotation: Quotation): number {
  const from = Math.min(cue.endToken, quotation.endToken);
  const to = Math.max(cue.firstToken, quotation.firstToken);
  let count = 0;
  let last = -1;
  for (let at = from; at < to; at++) {
    const index = doc.quotationOf[at] ?? -1;
    if (index !== -1 && index !== last && index !== quotation.index) count++;
    last = index;
  }
  return count;
}

function grammar(
  evidence: Evidence[],
  doc: Resolved,
  site: QuotationSite,
  mention: Mention,
  place: string,
): void {
  const before = doc.tokens[mention.firstToken - 1];
  const after = doc.tokens[mention.endToken];
  const same = mention.sentence === site.sentence.index;
  if (after?.text === "'s" || after?.text === '’s') evidence.push('possessor');
  else if (
    after?.kind === 'word' &&
    after.paragraph === (doc.tokens[mention.head] as Token).paragraph &&
    insideWider(doc, mention)
  )
    evidence.push('modifier');
  if (
    before &&
    before.paragraph === (doc.tokens[mention.head] as Token).paragraph &&
    before.kind === 'word'
  ) {
    const verb = before.verb;
    const inverted = doc.cuesOf[mention.sentence]?.some(
      (cue) => cue.subject === mention.index && cue.inverted,
    );
    if (verb && !inverted && before.shape === 'lower') evidence.push('object-of-cue');
    if (PREPOSITIONS.has(before.lower)) {
      evidence.push('behind-preposition', named`behind=${before.lower}`);
    }
  }
  if (after?.text === ':' && mention.quotation === -1)
    evidence.push(same ? 'then-colon' : 'then-colon,elsewhere');
  if (before && '—–―-'.includes(before.text) && before.spaced) {
    evidence.push(place === 'same,after' ? 'behind-dash,after' : 'behind-dash');
  }
  if (doc.subjects[mention.index] === 1) evidence.push('subject', ...(same ? ['subject,same'] : []));
  if (
    before?.shape === 'lower' &&
    before.verb === undefined &&
    (before.lower.endsWith('ed') || isA(before, FINITE_VERB))
  )
    evidence.push('behind-verb');
  if (mention.index === site.firstFree)
    evidence.push('first-free', ...(same ? [named`first-free,${mention.type}`] : []));
  const first = doc.sentences[mention.sentence]?.firstToken;
  if (first === mention.firstToken) evidence.push(same ? 'opens-sentence' : 'opens-its-sentence');
  if (mention.type === 'nominal' && mention.kind === 'person') {
    const article = doc.tokens[mention.firstToken]?.lower;
    evidence.push(
      article === 'the'
        ? 'definite'
        : article === 'a' || article === 'an'
          ? 'indefinite'
          : 'other-determiner',
    );
  }
}

/** The mention is a part of a wider one: "Vale" in "Vale campaign officials". */
function insideWider(doc: Resolved, mention: Mention): boolean {
  for (let k = mention.index - 1; k >= Math.max(0, mention.index - 3); k--) {
    const other = doc.mentions[k] as Mention;
    if (other.firstToken <= mention.firstToken && other.endToken > mention.endToken) return true;
  }
  const next = doc.mentions[mention.index + 1];
  return next !== undefined && next.firstToken === mention.firstToken && next.endToken > mention.endToken;
}

function continuity(
  evidence: Evidence[],
  doc: Resolved,
  site: QuotationSite,
  mention: Mention,
  own: readonly Cue[],
): void {
  if (site.previousSource < 0) return;
  const previous = doc.referents[site.previousSource]?.[0]?.entity ?? -1;
  const entity = doc.referents[mention.index]?.[0]?.entity ?? -2;
  const state = site.bare ? 'bare' : site.directCue ? 'direct-cue' : site.cues.length > 0 ? 'cue' : 'words';
  if (mention.index === site.previousSource)
    evidence.push(
      named`previous-source,${site.previousDistance}`,
      named`previous-source,${state}`,
      named`previous-source,${site.previousDistance},${state}`,
    );
  else if (entity === previous)
    evidence.push(
      named`previous-speaker,${site.previousDistance}`,
      ...(own.length > 0 ? [] : [named`previous-speaker,${state}`]),
    );
}
