import type { Cue, Judged, Mention, Token } from '../../model/document.ts';
import type { Gender } from '../../model/lexicon.ts';
import { agreementOf } from './agreement.ts';
import { coArguments } from './co-arguments.ts';
import type { EntityState } from './entity-states.ts';
import type { Recency } from './recency.ts';

/** Beyond this many sentences only the figures of the whole story are candidates. */
const MEMORY_SENTENCES = 30;
const STORY_FIGURE_MENTIONS = 4;
const MAX_CANDIDATES = 24;
/** How far back one looks for somebody who fits: bounds the time on long lists of names. */
export const MAX_LOOK_BACK = 120;

/** What is known of the pronoun itself, shared by all candidates. */
export interface PronounSite {
  readonly mention: Mention;
  readonly gender: Gender;
  readonly paragraph: number;
  readonly candidates: readonly EntityState[];
  /** The quotations that the pronoun's cue introduces: nobody names himself there. */
  readonly ownQuotations: ReadonlySet<number>;
  /** Persons surely of the pronoun's gender, and persons whose gender is not sure, named so far. */
  readonly rivals: number;
  readonly unknown: number;
  readonly mostMentioned: number;
  /** Entities named inside the own quotations. */
  readonly namedInside: ReadonlySet<number>;
  /** Entities that its own verb takes beside it. */
  readonly coArguments: ReadonlySet<number>;
  /** The entity that the last pronoun of this gender led to, and that pronoun's sentence. */
  readonly chain: number;
  readonly chainSentence: number;
  /** The entity that spoke last, by a cue of its own, and the sentence it did so in. */
  readonly speaker: number;
  readonly speakerSentence: number;
  /** How the pronoun's own verb carries on: "he added", "she also said"; null where it has none. */
  readonly carriesOn: 'added' | 'also' | 'cue' | null;
}

/** Whom the last pronoun of a gender, or the last cue, led to, and the sentence it stood in. */
export interface LastReferent {
  entity: number;
  sentence: number;
}

/** Candidates for a pronoun of one person: whoever was named lately, and the story's main figures. */
export function candidatesFor(recent: Recency, mention: Mention): EntityState[] {
  const found: EntityState[] = [];
  for (const state of recent.latest(MAX_LOOK_BACK)) {
    if (found.length >= MAX_CANDIDATES) break;
    const { kind } = state.entity;
    if (kind !== 'person' && kind !== 'other' && !(kind === 'unnamed' && !state.entity.plural)) continue;
    const last = state.last ?? state.lastAnywhere;
    if (!last || (last.sentence < mention.sentence - MEMORY_SENTENCES && state.count < STORY_FIGURE_MENTIONS))
      continue;
    found.push(state);
  }
  return found;
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
  const ownQuotations = new Set<number>();
  const namedInside = new Set<number>();
  if (cueOf.has(mention.index)) {
    const sentence = doc.sentences[mention.sentence];
    for (let at = sentence?.firstToken ?? 0; at < (sentence?.endToken ?? 0); at++) {
      const quotation = doc.quotationOf[at] ?? -1;
      if (quotation >= 0) ownQuotations.add(quotation);
    }
    for (let k = mention.index - 1; k >= 0 && doc.mentions[k]?.sentence === mention.sentence; k--)
      inside(doc, k, ownQuotations, namedInside);
    for (
      let k = mention.index + 1;
      k < doc.mentions.length && doc.mentions[k]?.sentence === mention.sentence;
      k++
    )
      inside(doc, k, ownQuotations, namedInside);
  }
  let rivals = 0;
  let unknown = 0;
  let mostMentioned = 0;
  for (const state of candidates) {
    if (state.entity.kind !== 'person') continue;
    const agreement = agreementOf(state.leaning, gender);
    if (agreement === 'same') rivals++;
    else if (agreement !== 'opposite') unknown++;
    mostMentioned = Math.max(mostMentioned, state.count);
  }
  const chain = gender === 'u' ? { entity: -1, sentence: 0 } : chains[gender];
  return {
    mention,
    gender,
    candidates,
    paragraph: (doc.tokens[mention.head] as Token).paragraph,
    ownQuotations,
    rivals,
    unknown,
    mostMentioned,
    namedInside,
    coArguments: coArguments(doc, mention),
    chain: chain.entity,
    chainSentence: chain.sentence,
    speaker: speaker.entity,
    speakerSentence: speaker.sentence,
    carriesOn: carriesOn(doc, cueOf.get(mention.index)),
  };
}

/** "he added", "she went on": the last speaker speaks on; "he also said" often so. */
function carriesOn(doc: Judged, cue: Cue | undefined): PronounSite['carriesOn'] {
  if (!cue) return null;
  const verb = (doc.tokens[cue.firstToken] as Token).lower;
  if (['added', 'adds', 'continued', 'continues', 'adding', 'went'].includes(verb)) return 'added';
  return doc.tokens[cue.firstToken - 1]?.lower === 'also' ? 'also' : 'cue';
}

function inside(doc: Judged, index: number, quotations: ReadonlySet<number>, named: Set<number>): void {
  const other = doc.mentions[index];
  const entity = doc.entityOf[index] ?? -1;
  if (other && entity >= 0 && quotations.has(other.quotation)) named.add(entity);
}
