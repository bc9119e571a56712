import type { Cue, Judged, Mention } from '../../model/document.ts';
import type { Gender } from '../../model/lexicon.ts';
import { WordSet } from '../word-set.ts';
import { agreementOf, OPPOSITE, SAME } from './agreement.ts';
import { coArguments } from './co-arguments.ts';
import type { EntityState } from './entity-states.ts';
import type { Recency } from './recency.ts';
import { BY_ADDING, BY_ALSO, BY_CUE } from './referent-names.ts';

/** Beyond this many sentences only the figures of the whole story are candidates. */
const MEMORY_SENTENCES = 30;
/** A subject so close by, in this paragraph or the one before, draws the pronoun. */
const CLOSE_SENTENCES = 2;
const STORY_FIGURE_MENTIONS = 4;
export const MAX_CANDIDATES = 24;
/** How far back one looks for somebody who fits: bounds the time on long lists of names. */
export const MAX_LOOK_BACK = 120;

/** What is known of the pronoun itself, shared by all candidates. */
export interface PronounSite {
  readonly mention: Mention;
  readonly gender: Gender;
  readonly candidates: readonly EntityState[];
  /** Persons surely of the pronoun's gender, and persons whose gender is not sure, named so far. */
  readonly rivals: number;
  readonly unknown: number;
  readonly mostMentioned: number;
  /** Who was the subject last, close by, and may be meant by gender; and how that agrees. */
  readonly subject: EntityState | null;
  readonly subjectAgrees: number;
  /** Entities named inside the quotations that the pronoun's cue introduces: nobody names himself there. */
  readonly namedInside: readonly number[];
  /** Entities that its own verb takes beside it. */
  readonly coArguments: readonly number[];
  /** The entity that the last pronoun of this gender led to, and that pronoun's sentence. */
  readonly chain: number;
  readonly chainSentence: number;
  /** The entity that spoke last, by a cue of its own, and the sentence it did so in. */
  readonly speaker: number;
  readonly speakerSentence: number;
  /** How the pronoun's own verb carries on, by its number in referent-names.ts: "he added", "she also said"; -1 where it has none. */
  readonly carriesOn: number;
}

/** Whom the last pronoun of a gender, or the last cue, led to, and the sentence it stood in. */
export interface LastReferent {
  entity: number;
  sentence: number;
}

/** Candidates for a pronoun of one person: whoever was named lately in its post, and the story's main figures. */
export function candidatesFor(doc: Judged, recent: Recency, mention: Mention): EntityState[] {
  const found: EntityState[] = [];
  let state = recent.newest;
  for (let k = 0; state && k < MAX_LOOK_BACK && found.length < MAX_CANDIDATES; k++, state = state.older) {
    const { kind } = state.entity;
    if (kind !== 'person' && kind !== 'other' && !(kind === 'unnamed' && !state.entity.plural)) continue;
    const last = state.last ?? state.lastAnywhere;
    if (!last || (last.sentence < mention.sentence - MEMORY_SENTENCES && state.count < STORY_FIGURE_MENTIONS))
      continue;
    if (inOnePost(doc, last, mention)) found.push(state);
  }
  return found;
}

/** Whether both stand in the same post, where the text has several. */
export function inOnePost({ paragraphs }: Judged, one: Mention, other: Mention): boolean {
  return paragraphs[one.paragraph]?.post === paragraphs[other.paragraph]?.post;
}

/** For each mention that is a subject of cues: the strongest of them. */
export function cuesBySubject(doc: Judged): ReadonlyMap<number, Cue> {
  const cues = new Map<number, Cue>();
  for (const cue of doc.cues) {
    const known = cues.get(cue.subject);
    if (cue.subject >= 0 && (!known || known.strength < cue.strength)) cues.set(cue.subject, cue);
  }
  return cues;
}

/** Reads what all candidates for the mention share, taking it for a pronoun of this gender. */
export function pronounSite(
  doc: Judged,
  mention: Mention,
  gender: Gender,
  candidates: readonly EntityState[],
  chains: Readonly<Record<'m' | 'f', LastReferent>>,
  speaker: Readonly<LastReferent>,
  cueOf: ReadonlyMap<number, Cue>,
): PronounSite {
  let rivals = 0;
  let unknown = 0;
  let mostMentioned = 0;
  let subject: EntityState | null = null;
  let subjectAgrees = OPPOSITE;
  for (const state of candidates) {
    if (state.entity.kind !== 'person') continue;
    const agreement = agreementOf(state.leaning, gender);
    if (agreement === SAME) rivals++;
    else if (agreement !== OPPOSITE) unknown++;
    const { lastSubject } = state;
    if (
      agreement !== OPPOSITE &&
      lastSubject &&
      lastSubject.paragraph >= mention.paragraph - 1 &&
      lastSubject.sentence >= mention.sentence - CLOSE_SENTENCES &&
      lastSubject.index > (subject?.lastSubject?.index ?? -1)
    ) {
      subject = state;
      subjectAgrees = agreement;
    }
    mostMentioned = Math.max(mostMentioned, state.count);
  }
  const cue = cueOf.get(mention.index);
  const chain = gender === 'u' ? { entity: -1, sentence: 0 } : chains[gender];
  return {
    mention,
    gender,
    candidates,
    rivals,
    unknown,
    mostMentioned,
    subject,
    subjectAgrees,
    namedInside: cue ? namedInside(doc, mention) : NOBODY,
    coArguments: coArguments(doc, mention),
    chain: chain.entity,
    chainSentence: chain.sentence,
    speaker: speaker.entity,
    speakerSentence: speaker.sentence,
    carriesOn: carriesOn(doc, cue),
  };
}

const NOBODY: readonly number[] = [];
const ADDING = new WordSet(['added', 'adds', 'continued', 'continues', 'adding', 'went']);

/** "he added", "she went on": the last speaker speaks on; "he also said" often so. */
function carriesOn(doc: Judged, cue: Cue | undefined): number {
  if (!cue) return -1;
  if (ADDING.has(doc.tokens[cue.firstToken])) return BY_ADDING;
  return doc.tokens[cue.firstToken - 1]?.lower === 'also' ? BY_ALSO : BY_CUE;
}

/** The entities named inside the quotations of the mention's sentence. */
function namedInside(doc: Judged, mention: Mention): readonly number[] {
  const { sentence } = mention;
  const entities: number[] = [];
  let k = mention.index;
  while (k > 0 && doc.mentions[k - 1]?.sentence === sentence) k--;
  for (let other = doc.mentions[k]; other?.sentence === sentence; other = doc.mentions[++k]) {
    const entity = doc.entityOf[k] ?? -1;
    if (entity >= 0 && other !== mention && quotedIn(doc, sentence, other.quotation)) entities.push(entity);
  }
  return entities;
}

/** Whether the quotation stands, in part at least, in the sentence. */
function quotedIn(doc: Judged, sentence: number, index: number): boolean {
  const quotation = doc.quotations[index];
  const bounds = doc.sentences[sentence];
  return (
    quotation !== undefined &&
    bounds !== undefined &&
    quotation.firstToken < bounds.endToken &&
    quotation.endToken > bounds.firstToken
  );
}
