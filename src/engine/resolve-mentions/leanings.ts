import type { Judged } from '../../model/document.ts';
import type { Gender, Lexicon } from '../../model/lexicon.ts';

/** As far as a name, a title or an apposition tells. */
const TOLD = 6;
/** Pronouns alone never make it quite as sure. */
const MOST = 5;
/** The endings are counted on names, not on people in the news, most of whom are men. */
const ENDING_BIAS = -0.3;
const VOTE = 0.5;
/** Less than this is noise: a hundred pronouns for somebody else tell nothing. */
const MIN_PROBABILITY = 0.05;

/** Log-odds that somebody of this gender is a woman. */
export function leaningOf(gender: Gender): number {
  if (gender === 'u') return 0;
  return gender === 'f' ? TOLD : -TOLD;
}

/** For each entity the log-odds that it is a woman: by its gender, else by how the given name ends. */
export function leaningsOf(doc: Judged, lexicon: Lexicon): Float64Array {
  return Float64Array.from(doc.entities, (entity) => {
    if (entity.gender !== 'u' || entity.kind !== 'person') return leaningOf(entity.gender);
    const [given = '', surname] = entity.name.toLowerCase().split(' ');
    if (surname === undefined || lexicon.givenNames.has(given) || given.includes('.')) return 0;
    const { nameEndings } = lexicon;
    const odds = nameEndings.get(given.slice(-2)) ?? nameEndings.get(given.slice(-1)) ?? 0;
    return odds + ENDING_BIAS;
  });
}

/**
 * The log-odds after a pronoun that means this person with the given probability: the more surely it does, the more it
 * tells, since without this person the pronoun would have to mean one of the others.
 */
export function voted(leaning: number, gender: Gender, probability: number): number {
  if (gender === 'u' || Math.abs(leaning) >= TOLD || probability <= MIN_PROBABILITY) return leaning;
  const vote = -VOTE * Math.log(1 + MIN_PROBABILITY - probability);
  return Math.max(-MOST, Math.min(MOST, leaning + (gender === 'f' ? vote : -vote)));
}
