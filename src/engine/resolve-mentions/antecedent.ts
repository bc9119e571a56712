import type { Judged, Mention, Referent } from '../../model/document.ts';
import type { EntityState } from './entity-states.ts';
import { inOnePost, MAX_LOOK_BACK } from './pronoun-site.ts';
import type { Recency } from './recency.ts';

const PLURAL_GUESS = 0.6;
const NEAR_SENTENCES = 4;
const NOBODY: readonly Referent[] = [];

/**
 * "Mara Vale, who …": the mention that ends before the pronoun or before the comma before it; of "Mara Vale, a clerk at the
 * port who …" the clerk.
 */
export function antecedent(
  doc: Judged,
  mention: Mention,
  referents: readonly (readonly Referent[])[],
): readonly Referent[] {
  let before = mention.firstToken;
  let body = NOBODY;
  for (let k = mention.index - 1; k >= Math.max(0, mention.index - 4); k--) {
    const other = doc.mentions[k] as Mention;
    const gap = before - other.endToken;
    if (gap < 0 || gap > 2 || other.quotation !== mention.quotation) continue;
    if (other.kind !== 'place' && other.kind !== 'organization') return referents[k] ?? NOBODY;
    // "Karrow United, who said": the club where nobody else is near.
    if (other.kind === 'organization' && doc.tokens[other.endToken]?.text === ',')
      body = referents[k] ?? NOBODY;
    before = other.firstToken;
  }
  return body;
}

/**
 * "they", "we", "it": the last group or organization that stood as a subject near by, else the last near by. "They" where
 * there is none: a person of unknown gender who was the subject last.
 */
export function lastFitting(doc: Judged, recent: Recency, mention: Mention): Referent[] {
  let second: EntityState | null = null;
  let person: EntityState | null = null;
  let state = recent.newest;
  for (let k = 0; state && k < MAX_LOOK_BACK; k++, state = state.older) {
    if (!state.last || mention.sentence - state.last.sentence > NEAR_SENTENCES) break;
    const { kind, plural, gender } = state.entity;
    if (kind === 'person' && gender === 'u' && state.last === state.lastSubject) person ??= state;
    const subject = state.last === state.lastSubject;
    // What a description of nobody known is: "the ministry", "a report"; "they said" never means the recordings.
    const noun = doc.mentions[state.entity.mentions[0] ?? -1]?.kind;
    const fits = mention.plural
      ? noun !== 'document' && (plural || kind === 'group' || kind === 'organization')
      : kind === 'organization' ||
        (kind === 'unnamed' && !second && (noun === 'organization' || (noun === 'document' && subject)));
    if (!fits || !inOnePost(doc, state.last, mention)) continue;
    if (subject) return [{ entity: state.entity.index, probability: PLURAL_GUESS }];
    second ??= state;
  }
  if (second) return [{ entity: second.entity.index, probability: PLURAL_GUESS - 0.1 }];
  return person && mention.plural ? [{ entity: person.entity.index, probability: PLURAL_GUESS }] : [];
}
