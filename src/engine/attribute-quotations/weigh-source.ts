import type { Cue, Quotation, Resolved, Token } from '../../model/document.ts';
import type { Tally } from '../tally.ts';
import { WordSet } from '../word-set.ts';
import { gap, type QuotationSite } from './quotation-site.ts';
import * as name from './source-names.ts';
import * as trait from './source-traits.ts';

/** Open a clause of their own between a cue and the quotation that follows. */
const CLAUSE_OPENERS = new WordSet('while whereas but as when after although though'.split(' '));

/** Adds the evidence that a mention is the source of the quotation. */
export function weighSource(
  tally: Tally,
  doc: Resolved,
  site: QuotationSite,
  traits: trait.SourceTraits,
): void {
  const { quotation } = site;
  const { mention, cues, type, fineType, bits } = traits;
  const place = placeOf(site, traits);
  tally.add(name.TYPE + fineType);
  tally.add(name.AT + place);
  tally.add(name.AT_TYPE + place * name.TYPE_COUNT + type);
  if (site.bare) {
    tally.add(name.BARE_AT + place);
    tally.add(name.BARE_TYPE + type);
  }
  const cue = cues.length > 0 ? nearestCue(site, cues) : null;
  if (cue) cueEvidence(tally, doc, site, traits, cue);
  else {
    tally.add(name.NO_CUE + (site.directCue ? 0 : site.cues.length > 0 ? 1 : 2));
    if (traits.ownCue) {
      tally.add(name.CUE_ELSEWHERE + (traits.ownCue.strength >= 2 ? 0 : 1));
      tally.add(name.CUE_ELSEWHERE_AT + place);
    }
  }
  grammar(tally, site, traits, place);
  if (site.previousSource >= 0) continuity(tally, site, traits);
  clauseEvidence(tally, site, traits, cue !== null);
  const touching = mention.endToken === quotation.firstToken - 1;
  if (touching) tally.add(name.TOUCHING);
  if (site.firstPerson >= 0) {
    tally.add(name.SAID_BY + site.firstPerson * name.FINE_TYPE_COUNT + fineType);
    if (touching) tally.add(name.SAID_BY_TOUCHING + site.firstPerson);
  }
  if (mention.quotation === quotation.index) tally.add(name.INSIDE_OWN);
  else if (mention.quotation !== -1) tally.add(name.INSIDE_OTHER);
  const tokens =
    mention.endToken <= quotation.firstToken
      ? quotation.firstToken - mention.endToken
      : mention.firstToken - quotation.endToken;
  tally.add(
    name.TOKENS +
      (tokens < 0 ? 0 : tokens <= 2 ? 1 : tokens <= 5 ? 2 : tokens <= 10 ? 3 : tokens <= 20 ? 4 : 5),
  );
  if (site.colonBefore && mention.quotation === -1 && mention.paragraph === quotation.paragraph - 1) {
    const last = doc.scannedParagraphs[mention.paragraph];
    const near = last && mention.sentence === doc.sentenceOf[last.endToken - 1];
    tally.add(name.COLON_BEFORE + (near ? 0 : 1));
    if (near && cues.length > 0) tally.add(name.COLON_BEFORE_CUE);
  }
  if (bits & trait.HEADING) tally.add(name.IN_HEADING);
}

/** The number of the place among `PLACES` of source-names.ts. */
function placeOf({ quotation, sentence }: QuotationSite, { mention }: trait.SourceTraits): number {
  const before = mention.firstToken < quotation.firstToken;
  if (mention.sentence === sentence.index) return before ? 0 : 1;
  const paragraphs = mention.paragraph - quotation.paragraph;
  if (!before) return paragraphs === 0 ? 2 : 3;
  const sentences = sentence.index - mention.sentence;
  if (paragraphs > 0 || sentences < 1) return 11;
  if (paragraphs === 0) return 3 + Math.min(3, sentences);
  return (paragraphs === -1 ? 6 : 8) + Math.min(2, sentences);
}

/** Of a mention's cues the nearest of those in the quotation's sentence. */
function nearestCue({ quotation, sentence }: QuotationSite, cues: readonly Cue[]): Cue | null {
  let best: Cue | null = null;
  for (const cue of cues)
    if (cue.sentence === sentence.index && (!best || gap(cue, quotation) < gap(best, quotation))) best = cue;
  return best;
}

function cueEvidence(
  tally: Tally,
  doc: Resolved,
  site: QuotationSite,
  { mention }: trait.SourceTraits,
  cue: Cue,
): void {
  const { quotation } = site;
  const side = cue.firstToken < quotation.firstToken ? 0 : 1;
  const space = gap(cue, quotation);
  const near = space <= 1 ? 0 : space <= 3 ? 1 : space <= 6 ? 2 : space <= 12 ? 3 : 4;
  const link = name.LINKS.indexOf(cue.link);
  const kind = name.CUE_KINDS.indexOf(cue.kind);
  tally.add(name.CUE);
  tally.add(name.CUE_STRENGTH + Math.min(3, Math.floor(cue.strength)));
  tally.add(name.CUE_GAP + side * name.GAP_COUNT + near);
  tally.add(name.CUE_LINK + link);
  tally.add(name.CUE_KIND + kind);
  tally.add(name.CUE_KIND_SIDE + kind * name.SIDE_COUNT + side);
  if (cue.kind === 'noun') {
    const next = doc.tokens[cue.endToken]?.lower;
    if (next === 'that' || next === ':' || next === ',') tally.add(name.CUE_NOUN_THAT + side);
  }
  if (cue.link === 'inverted') tally.add(name.INVERTED + near);
  if (cue === site.cues[0]) {
    tally.add(name.NEAREST_CUE);
    tally.add(name.NEAREST_CUE_LINK + link);
  } else tally.add(name.CUE_RANK + Math.min(3, site.cues.indexOf(cue)));
  if (cue === site.directCue) tally.add(name.DIRECT_CUE + side);
  if (quotationsBetween(doc, cue, quotation)) {
    tally.add(name.QUOTATION_BETWEEN);
    tally.add(name.QUOTATION_BETWEEN_SIDE + side);
  }
  if (side === 0 && mention.firstToken < quotation.firstToken) {
    const mark = clauseBreak(doc, cue.endToken, quotation.firstToken);
    if (mark >= 0) tally.add(name.CLAUSE_BREAK + mark);
  }
}

/** What parts the cue from the quotation that follows it: "but" 0, another conjunction 1, a semicolon 2, nothing -1. */
function clauseBreak(doc: Resolved, from: number, to: number): number {
  for (let at = from; at < to - 1; at++) {
    const token = doc.tokens[at] as Token;
    if (CLAUSE_OPENERS.has(token)) return token.lower === 'but' ? 0 : 1;
    if (token.text === ';') return 2;
  }
  return -1;
}

/** Whether another quotation stands between the two. */
function quotationsBetween(doc: Resolved, cue: Cue, quotation: Quotation): boolean {
  const from = Math.min(cue.endToken, quotation.endToken);
  const to = Math.max(cue.firstToken, quotation.firstToken);
  for (let at = from; at < to; at++) {
    const index = doc.quotationOf[at] ?? -1;
    if (index !== -1 && index !== quotation.index) return true;
  }
  return false;
}

function grammar(
  tally: Tally,
  site: QuotationSite,
  { mention, type, bits, preposition, determiner }: trait.SourceTraits,
  place: number,
): void {
  const same = mention.sentence === site.sentence.index;
  if (bits & trait.OWNER) tally.add(name.POSSESSOR);
  if (bits & trait.PART_OF_WIDER) tally.add(name.MODIFIER);
  if (bits & trait.OBJECT) tally.add(name.OBJECT_OF_CUE);
  if (preposition >= 0) {
    tally.add(name.BEHIND_PREPOSITION);
    tally.add(name.BEHIND + preposition);
  }
  if (bits & trait.BEFORE_COLON) tally.add(name.THEN_COLON + (same ? 0 : 1));
  if (bits & trait.BEHIND_A_DASH) tally.add(name.BEHIND_DASH + (place === 1 ? 1 : 0));
  if (bits & trait.ACTS) {
    tally.add(name.SUBJECT);
    if (same) tally.add(name.SUBJECT_SAME);
  }
  if (bits & trait.BEHIND_A_VERB) tally.add(name.BEHIND_VERB);
  if (mention.index === site.firstFree) {
    tally.add(name.FIRST_FREE);
    if (same) tally.add(name.FIRST_FREE_TYPE + type);
  }
  if (bits & trait.OPENS) tally.add(name.OPENS_SENTENCE + (same ? 0 : 1));
  if (determiner >= 0) tally.add(name.DETERMINER + determiner);
}

function continuity(
  tally: Tally,
  { previousSource, previousEntity, previousDistance, state }: QuotationSite,
  { mention, cues, entity }: trait.SourceTraits,
): void {
  if (mention.index === previousSource) {
    tally.add(name.PREVIOUS_SOURCE + previousDistance);
    tally.add(name.PREVIOUS_SOURCE_STATE + state);
    tally.add(name.PREVIOUS_SOURCE_BOTH + previousDistance * name.STATE_COUNT + state);
  } else if (entity === previousEntity) {
    tally.add(name.PREVIOUS_SPEAKER + previousDistance);
    if (cues.length === 0) tally.add(name.PREVIOUS_SPEAKER_STATE + state);
  }
}

/**
 * Evidence by the verb of saying that governs the words before the quotation: its subject, what it reports and what
 * stands before it. "Vale said the harbour would stay “a joy”": "Vale" governs, "the harbour" is reported.
 */
function clauseEvidence(
  tally: Tally,
  { governor, sentence, quotation }: QuotationSite,
  { mention }: trait.SourceTraits,
  hasCue: boolean,
): void {
  if (!governor || mention.sentence !== sentence.index || mention.firstToken >= quotation.firstToken) return;
  if (governor.subject === mention.index) {
    tally.add(name.GOVERNS);
    tally.add(name.GOVERNS_STRENGTH + (governor.strength >= 3 ? 1 : 0));
  } else {
    const side = mention.firstToken > governor.firstToken ? 0 : 2;
    tally.add(name.GOVERNED + side + (hasCue ? 1 : 0));
  }
}
