import type { EntityState } from '../../src/engine/resolve-mentions/entity-states.ts';
import { referentNames } from '../../src/engine/resolve-mentions/referent-names.ts';
import { resolveMentions } from '../../src/engine/resolve-mentions/resolve-mentions.ts';
import { weighReferent } from '../../src/engine/resolve-mentions/weigh-referent.ts';
import type { Cued, Mention } from '../../src/model/document.ts';
import type { Gender, Lexicon } from '../../src/model/lexicon.ts';
import { allSaid } from './collect-choices.ts';
import type { Choice } from './learn.ts';
import { listedEvidence } from './listed-evidence.ts';

const NEAR_SENTENCES = 6;
/** Share of name cases in which the right person's gender is hidden, so that unknown genders are learned too. */
const HIDE_EVERY = 17;
/** A real pronoun teaches more than a name that stands in for one. */
const REAL_WEIGHT = 2;

/** A mention whose person is known: a name that stands in for a pronoun, or a pronoun with one person near. */
interface Case {
  readonly gender: Gender;
  readonly real: boolean;
  /** Where the person is named. */
  readonly named: ReadonlySet<number>;
}

/**
 * Whom a pronoun means, learned without labels: repeated names of subjects stand in for pronouns, and a real pronoun
 * counts where one person of its gender is near. `doc` is the text as it is learned from: what `known` knows of names
 * and genders may be hidden there.
 */
export function referentChoices(doc: Cued, known: Cued, lexicon: Lexicon): Choice[] {
  const cases = findCases(known, lexicon);
  const choices: Choice[] = [];
  let count = 0;
  resolveMentions(allSaid(doc), lexicon, (_judged, mention, states, siteFor) => {
    const found = cases.get(mention.start);
    if (!found) return;
    // Writers do not repeat a name within its sentence: its subject would seem never to draw a pronoun.
    const near = candidates(states, mention).filter(
      ({ last, lastAnywhere }) => found.real || (last ?? lastAnywhere)?.sentence !== mention.sentence,
    );
    const right = near.findIndex(({ entity }) =>
      entity.mentions.some((index) => found.named.has((doc.mentions[index] as Mention).start)),
    );
    if (right < 0 || near.length < 2) return;
    const hide = ++count % (found.real ? 2 : HIDE_EVERY) === 0;
    const site = siteFor(found.gender);
    choices.push({
      alternatives: near.map((state, k) =>
        listedEvidence(referentNames, (tally) =>
          weighReferent(tally, site, state, hide && k === right ? 0 : state.leaning),
        ),
      ),
      right: [right],
      weight: found.real ? REAL_WEIGHT : 1,
    });
  });
  return choices;
}

function findCases(doc: Cued, lexicon: Lexicon): ReadonlyMap<number, Case> {
  const cases = new Map<number, Case>();
  const subject = new Set(doc.cues.map((cue) => cue.subject));
  resolveMentions(allSaid(doc), lexicon, (_judged, mention, states) => {
    if (mention.quotation !== -1) return;
    const near = candidates(states, mention);
    const right =
      mention.type === 'name'
        ? subject.has(mention.index) && standIn(doc, mention, near, states)
        : onlyOne(mention, near);
    if (!right) return;
    cases.set(mention.start, {
      gender: mention.type === 'name' ? right.gender : mention.gender,
      real: mention.type !== 'name',
      named: new Set(right.entity.mentions.map((index) => (doc.mentions[index] as Mention).start)),
    });
  });
  return cases;
}

/** The person that a repeated name means, where a pronoun could stand in its place; or null. */
function standIn(
  doc: Cued,
  mention: Mention,
  near: readonly EntityState[],
  states: ReadonlyMap<number, EntityState>,
): EntityState | null {
  const state = states.get(doc.entityOf[mention.index] ?? -1);
  if (!state?.last || mention.kind !== 'person' || state.gender === 'u') return null;
  if (mention.endToken - mention.firstToken > 2) return null;
  if (mention.sentence - state.last.sentence > NEAR_SENTENCES * 2) return null;
  if (state.last.sentence === mention.sentence) return null;
  const ambiguous = near.some(
    (other) => other !== state && other.gender === state.gender && other.last?.sentence === mention.sentence,
  );
  return ambiguous ? null : state;
}

/** The one person of the pronoun's gender near by, where nobody of unknown gender is; or null. */
function onlyOne(mention: Mention, near: readonly EntityState[]): EntityState | null {
  if (mention.gender === 'u') return null;
  const close = near.filter(({ last }) => last && mention.sentence - last.sentence <= NEAR_SENTENCES);
  if (close.some((state) => state.gender === 'u')) return null;
  const fitting = close.filter((state) => state.entity.kind === 'person' && state.gender === mention.gender);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function candidates(states: ReadonlyMap<number, EntityState>, mention: Mention): EntityState[] {
  return [...states.values()]
    .filter(({ entity, last, lastAnywhere, count }) => {
      const at = last ?? lastAnywhere;
      if (
        entity.kind !== 'person' &&
        entity.kind !== 'other' &&
        !(entity.kind === 'unnamed' && !entity.plural)
      )
        return false;
      return at !== null && (at.sentence >= mention.sentence - 30 || count >= 4);
    })
    .slice(-24);
}
