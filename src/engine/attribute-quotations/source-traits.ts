import type { Cue, Mention, Resolved } from '../../model/document.ts';
import { FINITE_VERB, isA } from '../../model/word-classes.ts';
import { isPossessive } from '../is-possessive.ts';
import { isSpaced } from '../token-place.ts';
import { KINDS, PREPOSITIONS, PRONOUNS, TYPES } from './source-names.ts';

/** What makes a mention a source or none, whichever quotation asks. */
export interface SourceTraits {
  readonly mention: Mention;
  /** The cues whose subject it is, and the first of them in its own sentence. */
  readonly cues: readonly Cue[];
  readonly ownCue: Cue | undefined;
  /** By number as in `TYPES` and `FINE_TYPES`; the fine one is -1 for a pronoun that is no source. */
  readonly type: number;
  readonly fineType: number;
  /** The bits below. */
  readonly bits: number;
  /** The preposition before it by its number, or -1. */
  readonly preposition: number;
  /** What opens it: 0 for "the", 1 for "a", 2 for another word; -1 where it is no person's description. */
  readonly determiner: number;
  /** Whom it most likely means, or -2. */
  readonly entity: number;
}

export const OWNER = 1;
export const PART_OF_WIDER = 2;
export const OBJECT = 4;
export const BEFORE_COLON = 8;
export const BEHIND_A_DASH = 16;
export const BEHIND_A_VERB = 32;
export const ACTS = 64;
export const OPENS = 128;
export const HEADING = 256;

const NO_CUES: readonly Cue[] = [];
/** Reads the traits of a mention, by its index, when they are first asked for. */
export function sourceTraits(doc: Resolved): (index: number) => SourceTraits {
  const cuesOf: Cue[][] = [];
  for (const cue of doc.cues) {
    const list = cuesOf[cue.subject];
    if (list) list.push(cue);
    else if (cue.subject >= 0) cuesOf[cue.subject] = [cue];
  }
  const known: (SourceTraits | undefined)[] = Array(doc.mentions.length).fill(undefined);
  return (index) => {
    const traits = known[index];
    if (traits) return traits;
    const read = traitsOf(doc, doc.mentions[index] as Mention, cuesOf[index] ?? NO_CUES);
    known[index] = read;
    return read;
  };
}

function traitsOf(doc: Resolved, mention: Mention, cues: readonly Cue[]): SourceTraits {
  const before = doc.tokens[mention.firstToken - 1];
  const beside = before?.kind === 'word' && doc.paragraphOf[mention.firstToken - 1] === mention.paragraph;
  return {
    mention,
    cues,
    ownCue: cues.length > 0 ? cues.find((cue) => cue.sentence === mention.sentence) : undefined,
    type: TYPES.indexOf(mention.type),
    fineType: fineTypeOf(mention),
    bits: bitsOf(doc, mention, cues),
    preposition: beside ? PREPOSITIONS.indexOf(before.lower) : -1,
    determiner: determinerOf(doc, mention),
    entity: doc.referents[mention.index]?.[0]?.entity ?? -2,
  };
}

/** Of pronouns those of `PRONOUNS` are sources, also where a verb is joined to them: "she", "they've"; not "him". */
function fineTypeOf({ type, kind, name }: Mention): number {
  const place = TYPES.indexOf(type) * KINDS.length;
  if (type !== 'pronoun') return place + KINDS.indexOf(kind);
  const [word = ''] = name.toLowerCase().split(/['’]/);
  const pronoun = PRONOUNS.indexOf(word === 'she' ? 'he' : word === 'her' ? 'his' : word);
  return pronoun < 0 ? -1 : place + pronoun;
}

function bitsOf(doc: Resolved, mention: Mention, cues: readonly Cue[]): number {
  const left = mention.firstToken - 1;
  const before = doc.tokens[left];
  const after = doc.tokens[mention.endToken];
  let bits = 0;
  if (isPossessive(after)) bits |= OWNER;
  else if (
    after?.kind === 'word' &&
    doc.paragraphOf[mention.endToken] === mention.paragraph &&
    insideWider(doc, mention)
  )
    bits |= PART_OF_WIDER;
  if (after?.text === ':' && mention.quotation === -1) bits |= BEFORE_COLON;
  if (before) {
    const lower = before.shape === 'lower';
    if (lower && before.verb && before.kind === 'word' && doc.paragraphOf[left] === mention.paragraph)
      if (!cues.some((cue) => cue.inverted && cue.sentence === mention.sentence)) bits |= OBJECT;
    if (isSpaced(doc, left) && '—–―-'.includes(before.text)) bits |= BEHIND_A_DASH;
    if (lower && before.verb === undefined && (before.lower.endsWith('ed') || isA(before, FINITE_VERB)))
      bits |= BEHIND_A_VERB;
  }
  if (doc.subjects[mention.index] === 1) bits |= ACTS;
  if (doc.sentences[mention.sentence]?.firstToken === mention.firstToken) bits |= OPENS;
  return doc.scannedParagraphs[mention.paragraph]?.kind === 'heading' ? bits | HEADING : bits;
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

function determinerOf(doc: Resolved, { type, kind, firstToken }: Mention): number {
  if (type !== 'nominal' || kind !== 'person') return -1;
  const article = doc.tokens[firstToken]?.lower;
  return article === 'the' ? 0 : article === 'a' || article === 'an' ? 1 : 2;
}
