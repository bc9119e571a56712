import type { Cue, Judged, Mention, NamedEntity, Referent, Resolved, Token } from '../../model/document.ts';
import type { Gender, Lexicon } from '../../model/lexicon.ts';
import { DEMONYM, isA } from '../../model/word-classes.ts';
import { softmax } from '../linear.ts';
import { Tally } from '../tally.ts';
import { WordSet } from '../word-set.ts';
import { antecedent, lastFitting } from './antecedent.ts';
import { apposed, described, isDefinite, isNameless, isNarrowed } from './describe.ts';
import { type EntityState, entityState, note, subjects } from './entity-states.ts';
import { leaningOf, leaningsOf, voted } from './leanings.ts';
import { mentionFacts } from './mention-facts.ts';
import {
  candidatesFor,
  cuesBySubject,
  type LastReferent,
  MAX_CANDIDATES,
  type PronounSite,
  pronounSite,
} from './pronoun-site.ts';
import { Recency } from './recency.ts';
import { referentNames } from './referent-names.ts';
import { unnamedEntity } from './unnamed-entity.ts';
import { weighReferent } from './weigh-referent.ts';

/** Cues from this strength on make their subject the last speaker. */
const MIN_SPEAKING_STRENGTH = 2;
const ISSUED = 0.8;
const CERTAIN = 1;
/** A definite description that no role explains means somebody known about this often. */
const KNOWN_SHARE = 0.75;
/** Below this no known person is meant: the description is a source of its own. */
const MIN_KNOWN = 0.3;
/** Readings less likely than this are not kept. */
const MIN_PROBABILITY = 0.01;
/** Behind these stands the document that somebody speaks through. */
const THROUGH = new WordSet(['in', 'via', 'on', 'by']);
/** A description so sure is told of whom it means from then on. */
const DESCRIBES = 0.9;
const COPULAS = new WordSet('is was be been became becomes remains'.split(' '));
const NOBODY: readonly Referent[] = [];

/** Is shown every name and pronoun before it is passed: the training listens in. */
type Listener = (
  doc: Judged,
  mention: Mention,
  states: ReadonlyMap<number, EntityState>,
  siteFor: (gender: Gender) => PronounSite,
) => void;

/**
 * Adds whom each mention may mean, with probabilities, reading the text from the start: every "he", "she", "his"
 * is led to a person, so that chains carry on; "who" to the name before it; a description ("the senator", "the
 * company") to whom the text gave it; one that fits nobody becomes an unnamed source of its own.
 * Where a person's gender is not known, the text is read twice: first for what its pronouns tell of genders.
 *
 * Mara Vale met Tom Brask. She said … → She: Mara Vale .97.
 */
export function resolveMentions(doc: Judged, lexicon: Lexicon, listen?: Listener): Resolved {
  const grammar: Grammar = { subject: subjects(doc), facts: mentionFacts(doc), cueOf: cuesBySubject(doc) };
  const leanings = leaningsOf(doc, lexicon);
  if (doc.entities.some(({ kind, gender }) => kind === 'person' && gender === 'u')) {
    const before = leanings.slice();
    const read = readThrough(doc, lexicon, grammar, leanings, 'genders');
    // Nothing was learned: a second reading would give the same.
    if (!listen && leanings.every((leaning, entity) => leaning === before[entity])) return read;
  }
  return readThrough(doc, lexicon, grammar, leanings, 'answers', listen);
}

interface Grammar {
  readonly subject: Uint8Array;
  readonly facts: Uint8Array;
  readonly cueOf: ReadonlyMap<number, Cue>;
}

/** Reads for `genders`, which go into `leanings`, or with those as they are for the answers. */
function readThrough(
  doc: Judged,
  lexicon: Lexicon,
  { subject, facts, cueOf }: Grammar,
  leanings: Float64Array,
  purpose: 'genders' | 'answers',
  listen?: Listener,
): Resolved {
  const entities: NamedEntity[] = [...doc.entities];
  const states = new Map<number, EntityState>();
  const recent = new Recency();
  const referents: (readonly Referent[])[] = Array(doc.mentions.length).fill(NOBODY);
  const chains: Record<'m' | 'f', LastReferent> = {
    m: { entity: -1, sentence: 0 },
    f: { entity: -1, sentence: 0 },
  };
  const speaker: LastReferent = { entity: -1, sentence: 0 };
  const issuers = new Map<string, number>();
  const tally = new Tally(referentNames.weightsIn(lexicon.weights.referent));
  const odds = new Float64Array(MAX_CANDIDATES);

  const seen = (index: number, mention: Mention): void => {
    let state = states.get(index);
    if (!state) {
      const entity = entities[index] as NamedEntity;
      state = entityState(entity, leanings[index] ?? leaningOf(entity.gender));
      states.set(index, state);
    }
    note(state, mention, subject[mention.index] === 1, facts[mention.index] ?? 0);
    const cue = cueOf.get(mention.index);
    if (cue && cue.strength >= MIN_SPEAKING_STRENGTH) {
      speaker.entity = index;
      speaker.sentence = mention.sentence;
    }
    recent.touch(state);
  };
  const siteFor = (mention: Mention, gender: Gender): PronounSite =>
    pronounSite(doc, mention, gender, candidatesFor(doc, recent, mention), chains, speaker, cueOf);

  const vote = (mention: Mention, found: readonly Referent[]): void => {
    for (const { entity, probability } of found) {
      const state = states.get(entity);
      const told = entity < leanings.length && purpose === 'answers';
      if (!state || told) continue;
      state.leaning = voted(state.leaning, mention.gender, probability);
      if (entity < leanings.length) leanings[entity] = state.leaning;
    }
  };

  for (const mention of doc.mentions) {
    if (mention.type === 'name') {
      const entity = doc.entityOf[mention.index] ?? -1;
      listen?.(doc, mention, states, (gender) => siteFor(mention, gender));
      if (entity < 0) continue;
      const called = isOrigin(doc, mention, cueOf)
        ? someKnown(rank(siteFor(mention, 'u'), tally, odds))
        : NOBODY;
      if ((called[0]?.probability ?? 0) >= MIN_KNOWN) {
        referents[mention.index] = called;
        seen(called[0]?.entity ?? entity, mention);
        continue;
      }
      referents[mention.index] = [{ entity, probability: CERTAIN }];
      seen(entity, mention);
      continue;
    }
    let found: readonly Referent[] = NOBODY;
    if (mention.type === 'pronoun') {
      const word = mention.name.toLowerCase();
      if (mention.gender !== 'u') {
        listen?.(doc, mention, states, (gender) => siteFor(mention, gender));
        found = rank(siteFor(mention, mention.gender), tally, odds);
      } else if (word === 'who') found = antecedent(doc, mention, referents);
      else if (mention.kind !== 'person') found = lastFitting(doc, recent, mention);
    } else {
      found = issued(doc, mention, referents, issuers);
      if (found.length === 0) found = apposed(doc, mention);
      if (found.length === 0 && COPULAS.has(doc.tokens[mention.firstToken - 1]))
        found = complemented(doc, mention, subject, referents);
      if (found.length === 0 && isDefinite(doc, mention)) {
        found = described(doc, mention, recent, lexicon);
        const somebody = mention.kind === 'person' || mention.kind === 'other';
        if (
          found.length === 0 &&
          somebody &&
          !mention.plural &&
          !isNarrowed(doc, mention) &&
          !isNameless(doc, mention)
        ) {
          const ranked = rank(siteFor(mention, mention.gender), tally, odds);
          found = someKnown(ranked);
        }
      }
      if (found.length === 0 || (found[0]?.probability ?? 0) < MIN_KNOWN) {
        const index = entities.length;
        entities.push(unnamedEntity(doc, mention, index));
        found = [{ entity: index, probability: CERTAIN }];
      }
    }
    referents[mention.index] = found;
    const best = found[0];
    if (mention.type === 'pronoun') vote(mention, found);
    if (!best || best.probability < 0.5) continue;
    seen(best.entity, mention);
    const state = states.get(best.entity);
    const title = (doc.tokens[mention.head] as Token).lower;
    if (state && mention.type === 'nominal' && best.probability > DESCRIBES && !state.titles.includes(title))
      state.titles = [...state.titles, title];
    if (mention.type !== 'pronoun' || mention.gender === 'u') continue;
    chains[mention.gender] = { entity: best.entity, sentence: mention.sentence };
  }
  return { ...doc, entities, referents, subjects: subject };
}

/** Whom a pronoun may mean, most likely first. */
function rank(site: PronounSite, tally: Tally, odds: Float64Array): Referent[] {
  const { candidates } = site;
  for (let k = 0; k < candidates.length; k++) {
    const state = candidates[k] as EntityState;
    weighReferent(tally, site, state, state.leaning);
    odds[k] = tally.take();
  }
  softmax(odds, candidates.length);
  const ranked: Referent[] = [];
  for (let k = 0; k < candidates.length; k++) {
    const probability = odds[k] as number;
    if (probability <= MIN_PROBABILITY) continue;
    let place = ranked.length;
    while (place > 0 && (ranked[place - 1] as Referent).probability < probability) place--;
    ranked.splice(place, 0, { entity: (candidates[k] as EntityState).entity.index, probability });
  }
  return ranked;
}

/** What a description may mean where nothing but its place in the text tells: perhaps nobody known. */
function someKnown(ranked: readonly Referent[]): Referent[] {
  return ranked.map(({ entity, probability }) => ({ entity, probability: probability * KNOWN_SHARE }));
}

/** "She had been a tax accountant": whom the subject right before the verb means; not "She said there was a doctor". */
function complemented(
  doc: Judged,
  mention: Mention,
  subject: Uint8Array,
  referents: readonly (readonly Referent[])[],
): readonly Referent[] {
  for (let k = mention.index - 1; doc.mentions[k]?.sentence === mention.sentence; k--) {
    const before = doc.mentions[k] as Mention;
    if (subject[k] === 1)
      return before.kind === mention.kind && before.endToken > mention.firstToken - 3
        ? (referents[k] ?? NOBODY)
        : NOBODY;
  }
  return NOBODY;
}

/** "The Nigerian said": somebody known, called by origin. */
function isOrigin(doc: Judged, mention: Mention, cueOf: ReadonlyMap<number, Cue>): boolean {
  return (
    !mention.plural &&
    cueOf.has(mention.index) &&
    doc.tokens[mention.firstToken - 1]?.lower === 'the' &&
    isA(doc.tokens[mention.head], DEMONYM)
  );
}

/**
 * Who speaks through a document: "the port said in a statement" makes the port the issuer of "a statement", and of
 * "the statement" from then on.
 */
function issued(
  doc: Judged,
  mention: Mention,
  referents: readonly (readonly Referent[])[],
  issuers: Map<string, number>,
): readonly Referent[] {
  if (mention.kind !== 'document' || mention.plural) return NOBODY;
  const noun = (doc.tokens[mention.head] as Token).lower;
  if (THROUGH.has(doc.tokens[mention.firstToken - 1])) {
    const cue = doc.cuesOf[mention.sentence]?.find(
      (other) =>
        other.strength >= MIN_SPEAKING_STRENGTH && other.subject >= 0 && other.endToken <= mention.firstToken,
    );
    const issuer = cue && referents[cue.subject]?.[0];
    if (issuer) {
      issuers.set(noun, issuer.entity);
      return [{ entity: issuer.entity, probability: ISSUED }];
    }
  }
  const known = isDefinite(doc, mention) ? issuers.get(noun) : undefined;
  return known === undefined ? NOBODY : [{ entity: known, probability: ISSUED }];
}
