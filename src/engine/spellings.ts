import type { Shape, Spelling, WordForm } from '../model/document.ts';
import type { Lexicon } from '../model/lexicon.ts';
import {
  ADDRESS_FORM,
  AUXILIARY,
  CALENDAR,
  DEMONYM,
  DETERMINER,
  DOCUMENT,
  FINITE_VERB,
  FUNCTION_WORD,
  GIVEN_NAME,
  GIVEN_PART,
  GROUP,
  LINK_WORD,
  NAME_OPENER,
  NAME_WORD,
  NAMING_WORD,
  OPENS_PHRASE,
  ORDINARY_ENDING,
  ORGANIZATION,
  ORGANIZATION_NOUN,
  ORGANIZATION_WORD,
  PERSON_NOUN,
  PLACE,
  PLURAL_DOCUMENT,
  PLURAL_PERSON,
  PREPOSITION,
  ROLE,
  SAYING_NOUN,
  SENTENCE_END,
  SIGN_WORD,
  TITLE_WORD,
} from '../model/word-classes.ts';
import { CUE, MARK, SAYS, SMALL_WORD, WORD } from '../model/word-traits.ts';
import { classOf, DIGIT, LETTER, QUOTE } from './character-classes.ts';
import { firstPart } from './first-part.ts';
import { isNameWord } from './name-word.ts';
import { PlainWords } from './plain-words.ts';
import { visibleWords } from './visible-words.ts';
import { listedNumber } from './word-set.ts';

/** So many are kept from one text to the next: a few thousand make up most of what papers print. */
const MAX_KEPT = 20_000;
/** Places for the plain ones, a power of two, so many that the next free one is near. */
const PLACES = 2 ** 15;
/** Longer ones are not kept: hardly one comes twice. */
const MAX_KEPT_LENGTH = 24;
/** Lengths of the lexicon's endings. */
const MIN_ENDING = 3;
const MAX_ENDING = 5;

/** The spellings met so far, each read once. */
export class Spellings {
  /** The plain ones among those kept. */
  readonly plain = new PlainWords(PLACES);
  readonly #lexicon: Lexicon;
  readonly #openers: ReadonlySet<string>;
  readonly #known = new Map<string, Spelling>();
  readonly #words = new Map<string, number>();
  #count = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#openers = nameOpeners(lexicon);
  }

  /** What a token spelt like this tells. */
  of(slice: string): Spelling {
    const known = this.#known.get(slice);
    if (known) return known;
    const spelling = this.#read(slice);
    if (slice.length <= MAX_KEPT_LENGTH && this.#count <= MAX_KEPT) {
      this.#known.set(spelling.text, spelling);
      this.plain.learn(spelling);
    }
    return spelling;
  }

  /** How many different words there are so far. */
  get wordCount(): number {
    return this.#words.size;
  }

  /** Before a text is read: makes room where many have been read. Within a text a word keeps its number. */
  begin(): void {
    if (this.#count < MAX_KEPT) return;
    this.#words.clear();
    this.#known.clear();
    this.plain.clear();
    this.#count = 0;
  }

  #numberOf(lower: string): number {
    let number = this.#words.get(lower);
    if (number === undefined) {
      number = this.#words.size;
      this.#words.set(lower, number);
    }
    return number;
  }

  #read(slice: string): Spelling {
    this.#count++;
    const text = keyOf(slice);
    const kind = kindOf(text);
    if (kind === 'quote' || kind === 'punctuation') {
      return {
        text,
        lower: text,
        kind,
        shape: 'none',
        classes: endClass(text),
        verb: undefined,
        listed: listedNumber(text),
        traits: kind === 'quote' ? MARK : 0,
        word: this.#numberOf(text),
      };
    }
    const possessive = classOf(text.charCodeAt(0)) === QUOTE;
    const lower = keyOf(normalize(text));
    const shape = possessive ? 'lower' : shapeOf(text);
    let classes = classesOf(lower, this.#lexicon);
    if (this.#openers.has(lower)) classes |= NAME_OPENER;
    if (kind === 'word' && isNameWord(text, lower, shape, this.#lexicon)) classes |= NAME_WORD;
    const verb = this.#lexicon.reportingVerbs.get(lower);
    const traits = traitsOf(kind, shape, lower, classes, verb);
    const listed = listedNumber(lower);
    return { text, lower, kind, shape, classes, verb, listed, traits, word: this.#numberOf(lower) };
  }
}

/** The same string as engines keep names of properties: it keeps no text alive, and comparing it with another costs nothing. */
function keyOf(word: string): string {
  for (const key in { [word]: 0 }) return key;
  return word;
}

const kept = new WeakMap<Lexicon, Spellings>();

/** The spellings read with this lexicon so far, in this and in earlier texts. */
export function spellingsOf(lexicon: Lexicon): Spellings {
  let spellings = kept.get(lexicon);
  if (!spellings) {
    spellings = new Spellings(lexicon);
    kept.set(lexicon, spellings);
  }
  return spellings;
}

/** A quotation mark with an s is a possessive, a mark with a letter a handle (@vale); of the rest the first character tells. */
function kindOf(text: string): WordForm['kind'] {
  const first = classOf(text.charCodeAt(0));
  if (first === LETTER) return 'word';
  if (first === DIGIT) return 'number';
  const named = text.length > 1 && classOf(text.charCodeAt(1)) === LETTER;
  if (named) return 'word';
  return first === QUOTE ? 'quote' : 'punctuation';
}

function normalize(word: string): string {
  const lower = visibleWords(word).toLowerCase();
  return lower.includes('.') || lower.includes('’') ? lower.replaceAll('.', '').replaceAll('’', "'") : lower;
}

function shapeOf(word: string): Shape {
  const lower = word.toLowerCase();
  const upper = word.toUpperCase();
  if (lower === upper) return 'none';
  if (word === lower) return 'lower';
  if (word === upper) return word.length === 1 ? 'title' : 'upper';
  const first = word.charAt(0);
  if (first === first.toLowerCase()) return 'mixed';
  const rest = word.slice(1);
  return rest === rest.toLowerCase() ? 'title' : 'mixed';
}

function traitsOf(
  kind: WordForm['kind'],
  shape: Shape,
  lower: string,
  classes: number,
  verb: WordForm['verb'],
): number {
  let traits = kind !== 'word' ? 0 : shape === 'lower' ? WORD | SMALL_WORD : WORD;
  if (verb || lower === 'according' || (classes & (OPENS_PHRASE | SAYING_NOUN)) !== 0) traits |= CUE;
  const says = verb !== undefined && verb.strength >= 1 && (verb.form === 'past' || verb.form === 'present');
  return says ? traits | SAYS : traits;
}

function nameOpeners({ organizations, places }: Lexicon): Set<string> {
  const openers = new Set<string>();
  for (const phrases of [organizations, places]) {
    for (const phrase of phrases) {
      const blank = phrase.indexOf(' ');
      if (blank > 0) openers.add(phrase.slice(0, blank));
    }
  }
  return openers;
}

function endClass(mark: string): number {
  return '.!?…'.includes(mark.charAt(0)) ? SENTENCE_END : 0;
}

function classesOf(word: string, lexicon: Lexicon): number {
  let classes = pluralClass(word, lexicon);
  if (lexicon.honorifics.has(word)) classes |= ADDRESS_FORM;
  if (lexicon.calendar.has(word)) classes |= CALENDAR;
  if (lexicon.demonyms.has(word)) classes |= DEMONYM;
  if (lexicon.documentNouns.has(word)) classes |= DOCUMENT;
  if (lexicon.finiteVerbs.has(word)) classes |= FINITE_VERB;
  if (lexicon.functionWords.has(word)) classes |= FUNCTION_WORD;
  if (lexicon.givenNames.has(word)) classes |= GIVEN_NAME | GIVEN_PART;
  if (lexicon.givenNames.has(firstPart(word))) classes |= GIVEN_PART;
  if (lexicon.groupNouns.has(word)) classes |= GROUP;
  if (lexicon.organizations.has(word)) classes |= ORGANIZATION;
  if (lexicon.organizationNouns.has(word)) classes |= ORGANIZATION_NOUN;
  if (lexicon.organizationWords.has(word)) classes |= ORGANIZATION_WORD;
  if (lexicon.personNouns.has(word)) classes |= PERSON_NOUN;
  if (lexicon.places.has(word)) classes |= PLACE;
  if (lexicon.roles.has(word)) classes |= ROLE;
  if (lexicon.phrasalVerbs.has(word)) classes |= OPENS_PHRASE;
  if (lexicon.reportingNouns.has(word)) classes |= SAYING_NOUN;
  if (lexicon.titleWords.has(word)) classes |= TITLE_WORD;
  if (isPrefixedRole(word, lexicon)) classes |= ROLE;
  if (lexicon.namingWords.has(word)) classes |= NAMING_WORD;
  if (lexicon.signWords.has(word)) classes |= SIGN_WORD;
  if (lexicon.determiners.has(word)) classes |= DETERMINER;
  if (lexicon.prepositions.has(word)) classes |= PREPOSITION;
  if (lexicon.auxiliaries.has(word)) classes |= AUXILIARY;
  if (lexicon.linkWords.has(word)) classes |= LINK_WORD;
  if (hasOrdinaryEnding(word, lexicon)) classes |= ORDINARY_ENDING;
  return classes;
}

/** "then-president", "ex-Sen.", "co-owner" */
function isPrefixedRole(word: string, lexicon: Lexicon): boolean {
  const hyphen = word.indexOf('-');
  if (hyphen < 0 || !lexicon.rolePrefixes.has(word.slice(0, hyphen))) return false;
  const role = word.slice(hyphen + 1);
  return lexicon.roles.has(role) || lexicon.honorifics.has(role) || lexicon.personNouns.has(role);
}

function hasOrdinaryEnding(word: string, lexicon: Lexicon): boolean {
  for (let length = MIN_ENDING; length <= MAX_ENDING && length < word.length - 1; length++)
    if (lexicon.ordinaryEndings.has(word.slice(-length))) return true;
  return false;
}

function pluralClass(word: string, lexicon: Lexicon): number {
  for (const singular of singulars(word)) {
    if (lexicon.roles.has(singular) || lexicon.personNouns.has(singular)) return PLURAL_PERSON;
    if (lexicon.documentNouns.has(singular)) return PLURAL_DOCUMENT;
  }
  return 0;
}

function singulars(word: string): string[] {
  if (word.endsWith('men')) return [`${word.slice(0, -3)}man`];
  if (word.endsWith('people')) return [`${word.slice(0, -6)}person`];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  if (word.endsWith('es')) return [word.slice(0, -1), word.slice(0, -2)];
  return word.endsWith('s') && !word.endsWith('ss') ? [word.slice(0, -1)] : [];
}
