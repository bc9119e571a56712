import type { Judged, Mention, Referent, Token } from '../../model/document.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { WordSet } from '../word-set.ts';
import { agreementOf, OPPOSITE } from './agreement.ts';
import type { EntityState } from './entity-states.ts';
import { MAX_LOOK_BACK } from './pronoun-site.ts';
import type { Recency } from './recency.ts';

const APPOSED = 0.95;
const DESCRIBED = 0.85;
const SAME_DESCRIPTION = 0.8;
const OF_THE_KIND = 0.7;
const NEAR_SENTENCES = 4;
/** "the 63-year-old" */
const AGE = /\b(\d{1,3})-year-old/;
const NAMES_WITH_AGE = 4;
const MAX_NARROWING_TOKENS = 8;
const DEFINITE = new WordSet(['the', 'this', 'that', 'these', 'those']);
/** Words behind a description that narrow it down. */
const NARROWING = new WordSet(
  'of who that whose at in for from with behind which leading representing'.split(' '),
);
const COMPLEMENTS = new WordSet(['of', 'at', 'for', 'in']);
/** Nouns so general that the last one of the kind is meant: "the man", "the company". */
const GENERAL = new Set(
  `man woman boy girl teenager company organization organisation agency group firm paper newspaper magazine outlet website
  network union party charity club`.split(/\s+/),
);

/** Nobody who is named: "the insider" is who was "a source" before. */
const NAMELESS = new Set<string | undefined>(['source', 'insider', 'onlooker']);

/** Whether the phrase points at somebody known: "the senator", not "a senator", nor "the man who …". */
export function isDefinite(doc: Judged, mention: Mention): boolean {
  return (
    DEFINITE.has(doc.tokens[mention.firstToken]) ||
    (mention.endToken - mention.firstToken === 1 && !mention.plural)
  );
}

/** "The source", "the insider": who could be named is not called so. */
export function isNameless(doc: Judged, mention: Mention): boolean {
  return NAMELESS.has(doc.tokens[mention.head]?.lower);
}

/** Whether words that narrow it down follow the phrase: "the head of the port", "the man who …". */
export function isNarrowed(doc: Judged, mention: Mention): boolean {
  return NARROWING.has(doc.tokens[mention.endToken]);
}

/** The name that the description stands beside: "Vale, a nurse, said", "the EU's foreign affairs chief, Mara Vale". */
export function apposed(doc: Judged, mention: Mention): Referent[] {
  for (let k = mention.index - 1; k >= Math.max(0, mention.index - 6); k--) {
    const name = doc.mentions[k] as Mention;
    const entity = doc.entityOf[k] ?? -1;
    if (name.type !== 'name' || entity < 0) continue;
    const nested = name.firstToken <= mention.firstToken && mention.endToken <= name.endToken;
    const behind =
      name.role !== null &&
      name.role.start > name.end &&
      doc.tokens[mention.firstToken - 1]?.text === ',' &&
      name.endToken === mention.firstToken - 1;
    if (nested || behind) return [{ entity, probability: APPOSED }];
  }
  const comma = mention.kind === 'person' && !mention.plural ? commaBehind(doc, mention) : -1;
  if (comma < 0) return [];
  for (let k = mention.index + 1; k < Math.min(doc.mentions.length, mention.index + 6); k++) {
    const name = doc.mentions[k] as Mention;
    const entity = doc.entityOf[k] ?? -1;
    if (name.type === 'name' && entity >= 0 && name.firstToken === comma + 1 && name.kind === 'person')
      return [{ entity, probability: APPOSED }];
  }
  return [];
}

/** Token index of the comma behind the phrase and what narrows it down: "the former editor of the Post, Mara Vale"; or -1. */
function commaBehind(doc: Judged, mention: Mention): number {
  for (let at = mention.endToken; at < mention.endToken + MAX_NARROWING_TOKENS; at++) {
    const token = doc.tokens[at];
    if (!token || doc.quotationOf[at] !== -1) return -1;
    if (token.text === ',') return at;
    if (token.kind !== 'word' || (at === mention.endToken && !COMPLEMENTS.has(token))) return -1;
  }
  return -1;
}

/** Whom the text has called so before: by role, by title ("Sen." for the senator), in the same words. */
export function described(doc: Judged, mention: Mention, recent: Recency, lexicon: Lexicon): Referent[] {
  const noun = (doc.tokens[mention.head] as Token).lower;
  const words = doc.text.slice(mention.start, mention.end);
  const aged = words.includes('year-old');
  const general = aged || GENERAL.has(noun);
  const age = aged ? AGE.exec(words)?.[1] : undefined;
  let ofTheKind: Referent[] = [];
  let state = recent.newest;
  for (let k = 0; state && k < MAX_LOOK_BACK; k++, state = state.older) {
    const { entity } = state;
    const last = state.last ?? state.lastAnywhere;
    if (!last) continue;
    if (entity.kind === 'unnamed' || entity.kind === 'group') {
      const called = headNoun(doc, state);
      const same = called === noun || (NAMELESS.has(noun) && NAMELESS.has(called));
      if (same && entity.plural === mention.plural)
        return [{ entity: entity.index, probability: SAME_DESCRIPTION }];
      continue;
    }
    if (
      mention.plural ||
      mention.kind === 'document' ||
      entity.kind !== mention.kind ||
      agreementOf(state.leaning, mention.gender) === OPPOSITE
    )
      continue;
    if (age !== undefined && isAged(doc, state, age))
      return [{ entity: entity.index, probability: DESCRIBED }];
    const known =
      hasWord(entity.role, noun) ||
      (mention.kind === 'organization' && hasWord(entity.name, noun)) ||
      titled(state, noun, lexicon);
    if (known) return [{ entity: entity.index, probability: DESCRIBED }];
    if (general && ofTheKind.length === 0 && mention.sentence - last.sentence <= NEAR_SENTENCES)
      ofTheKind = [{ entity: entity.index, probability: OF_THE_KIND }];
  }
  return ofTheKind;
}

/** The person's age stands behind the name: "Mara Vale, 63,". */
function isAged(doc: Judged, state: EntityState, age: string): boolean {
  for (const index of state.entity.mentions.slice(0, NAMES_WITH_AGE)) {
    const { endToken } = doc.mentions[index] as Mention;
    if (doc.tokens[endToken]?.text === ',' && doc.tokens[endToken + 1]?.text === age) return true;
  }
  return false;
}

function titled(state: EntityState, noun: string, lexicon: Lexicon): boolean {
  for (const title of state.titles)
    if (title === noun || lexicon.titleNouns.get(title)?.includes(noun)) return true;
  return false;
}

/** The noun of the phrase that brought the entity in: "person" of "a person close to the operator". */
function headNoun(doc: Judged, { entity }: EntityState): string | undefined {
  const first = doc.mentions[entity.mentions[0] ?? -1];
  return first && doc.tokens[first.head]?.lower;
}

function hasWord(phrase: string | null, word: string): boolean {
  const lower = phrase?.toLowerCase();
  return lower?.includes(word) === true && lower.split(/[^\p{L}\p{N}'-]+/u).includes(word);
}
