import type { Judged, Mention, NamedEntity, Token } from '../../model/document.ts';
import type { Gender } from '../../model/lexicon.ts';
import { FINITE_VERB, FUNCTION_WORD, isA } from '../../model/word-classes.ts';
import { ARTICLES } from '../articles.ts';
import { isPossessive } from '../is-possessive.ts';
import { WordSet } from '../word-set.ts';
import { PREPOSITIONS } from './mention-facts.ts';

const MAX_APPOSITION_TOKENS = 20;
/** May stand between a subject and its verb. */
const BETWEEN = new WordSet(['also', 'who', 'then', 'never', 'often']);

/** What the text has told of an entity up to a point. */
export interface EntityState {
  readonly entity: NamedEntity;
  /** Gender by name, title or apposition. */
  readonly gender: Gender;
  /** Log-odds that it is a woman: by gender, else by how the name ends and by the pronouns that may have meant it. */
  leaning: number;
  /** The last mention outside quotations, a pronoun's included. */
  last: Mention | null;
  /** What stands by that mention, as bits of `mention-facts.ts`; none where there is no such mention. */
  lastFacts: number;
  /** The last time it was named outside quotations. */
  lastName: Mention | null;
  /** The last time it stood as a subject. */
  lastSubject: Mention | null;
  lastPronoun: Mention | null;
  /** Last mention of any kind, inside quotations too. */
  lastAnywhere: Mention | null;
  count: number;
  /** Titles before the name so far: "sen", "president". */
  titles: readonly string[];
  /** Its neighbours in the chain of `Recency`. */
  newer: EntityState | null;
  older: EntityState | null;
}

const NO_TITLES: readonly string[] = [];

/** A fresh state for the entity. */
export function entityState(entity: NamedEntity, leaning: number): EntityState {
  return {
    entity,
    gender: entity.gender,
    leaning,
    last: null,
    lastFacts: 0,
    lastName: null,
    lastSubject: null,
    lastPronoun: null,
    lastAnywhere: null,
    count: 0,
    titles: NO_TITLES,
    newer: null,
    older: null,
  };
}

/** Notes that the mention, read as this entity, has been passed. */
export function note(state: EntityState, mention: Mention, subject: boolean, facts: number): void {
  state.lastAnywhere = mention;
  const { honorific } = mention;
  if (honorific !== null && !state.titles.includes(honorific)) state.titles = [...state.titles, honorific];
  if (mention.quotation !== -1) return;
  state.count++;
  state.last = mention;
  state.lastFacts = facts;
  if (mention.type === 'pronoun') state.lastPronoun = mention;
  else state.lastName = mention;
  if (subject) state.lastSubject = mention;
}

/** For each mention whether it stands as a subject: of a cue, or right before a verb. */
export function subjects(doc: Judged): Uint8Array {
  const subject = new Uint8Array(doc.mentions.length);
  for (const mention of doc.mentions) {
    const owner = doc.tokens[mention.firstToken - 1];
    const preposition = owner && PREPOSITIONS.has(owner);
    if (!preposition && (verbFollows(doc, mention) || opensClause(doc, mention))) subject[mention.index] = 1;
  }
  for (const cue of doc.cues) if (cue.subject >= 0) subject[cue.subject] = 1;
  return subject;
}

/**
 * A name or a person's pronoun at the sentence's start that owns nothing: whatever the verb, it acts. So do several
 * people before what narrows them down: "Critics of the plan".
 */
function opensClause(doc: Judged, mention: Mention): boolean {
  if (doc.sentences[mention.sentence]?.firstToken !== mention.firstToken) return false;
  const next = doc.tokens[mention.endToken];
  if (mention.kind === 'group') return isA(next, FUNCTION_WORD) && !ARTICLES.has(next);
  if (mention.kind !== 'person') return false;
  if (mention.type === 'pronoun') return !['his', 'her', 'hers'].includes(mention.name.toLowerCase());
  return next !== undefined && !isPossessive(next) && next.kind !== 'quote' && next.lower !== 'and';
}

function verbFollows(doc: Judged, mention: Mention): boolean {
  const paragraph = doc.paragraphOf[mention.head];
  const first = behindApposition(doc, mention.endToken, paragraph);
  for (let at = first; at < first + 3; at++) {
    const token = doc.tokens[at] as Token | undefined;
    if (token?.kind !== 'word' || doc.paragraphOf[at] !== paragraph || token.shape !== 'lower') return false;
    if (isA(token, FINITE_VERB) || token.lower.endsWith('ed') || (token.verb?.form ?? 'ing') !== 'ing')
      return true;
    if (!token.lower.endsWith('ly') && !BETWEEN.has(token)) return false;
  }
  return false;
}

/** Index behind ", the director of debate," and "(R-Ohio)"; the index itself where no insertion stands there. */
function behindApposition(doc: Judged, from: number, paragraph: number | undefined): number {
  let at = from;
  for (
    let k = at;
    k < from + MAX_APPOSITION_TOKENS && doc.paragraphOf[k] === paragraph && doc.quotationOf[k] === -1;
    k++
  ) {
    const open = doc.tokens[at]?.text;
    if (open !== ',' && open !== '(') return at;
    if (k === at) continue;
    const { text } = doc.tokens[k] as Token;
    if (open === ',' && text === ',') return k + 1;
    if (open === '(' && text === ')') at = k + 1;
  }
  return at;
}
