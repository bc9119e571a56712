import type { Quoted, Token } from '../../model/document.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { ADDRESS_FORM, GIVEN_NAME, isA, NAME_WORD, PLACE, ROLE } from '../../model/word-classes.ts';
import { isPossessive } from '../is-possessive.ts';
import { WordSet } from '../word-set.ts';
import { isPlace } from './known-phrase.ts';
import { MAX_FULL_NAME_WORDS, type NameCandidate } from './name-candidate.ts';
import { beginsSentence } from './text-evidence.ts';

/** Chosen by hand like those in `weigh-name.ts`. */
const LOCATED = {
  known: 3,
  headWord: 3,
  preposition: 1.2,
  complement: 2.2,
  direction: 0.6,
  beforePlace: 1.5,
};
const PLACE_PREPOSITIONS = new WordSet('in at near across outside into throughout around'.split(' '));
const DIRECTIONS = new WordSet(['from', 'to']);
const LANDFORMS = new WordSet(['lake', 'mount', 'fort']);

/** Adds up what the words (tokens) of the name and their surroundings say for a place. */
export function weighPlace(doc: Quoted, c: NameCandidate, tokens: readonly Token[], lexicon: Lexicon): void {
  const count = tokens.length;
  if (isPlace(tokens, lexicon)) c.place += LOCATED.known;
  if (count > 1 && lexicon.placeWords.has(tokens[count - 1]?.lower ?? '')) c.place += LOCATED.headWord;
  // "Lake Orm"
  else if (count > 1 && LANDFORMS.has(tokens[0])) c.place += LOCATED.headWord;
  const before = doc.tokens[c.first - 1];
  if (count <= MAX_FULL_NAME_WORDS && !c.honorific) {
    // "in Ayn Vale's book" names no town.
    if (PLACE_PREPOSITIONS.has(before) && !(count > 1 && isPossessive(doc.tokens[c.end])))
      c.place += LOCATED.preposition;
    // "Vale of Orm Dane", "the member representing Orm Dane, Hon. Vale,"
    if (count > 1 && isComplement(doc, c)) c.place += LOCATED.complement;
    if (DIRECTIONS.has(before)) c.place += LOCATED.direction;
  }
  if (doc.tokens[c.end]?.text === ',' && isA(doc.tokens[c.end + 1], PLACE)) c.place += LOCATED.beforePlace;
}

function isComplement(doc: Quoted, c: NameCandidate): boolean {
  const before = doc.tokens[c.first - 1]?.lower;
  const holder = doc.tokens[c.first - 2];
  if (isA(doc.tokens[c.nameFirst], GIVEN_NAME) || isPossessive(doc.tokens[c.end])) return false;
  if (before === 'of') return isA(holder, NAME_WORD) && !isA(holder, ROLE);
  const closed = doc.tokens[c.end]?.text === ',' && isA(doc.tokens[c.end + 1], ADDRESS_FORM);
  if (before === 'on' && beginsSentence(doc, c.first - 1)) return true;
  return closed && (before === 'representing' || before === 'on');
}
