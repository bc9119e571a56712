import type { Shape, Token } from '../model/document.ts';
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
import { BLANK, classOf, DIGIT, LETTER, QUOTE } from './character-classes.ts';
import { firstPart } from './first-part.ts';
import { isNameWord } from './name-word.ts';
import { visibleWords } from './visible-words.ts';
import { listedNumber } from './word-set.ts';

/** So many are kept from one text to the next: a few thousand make up most of what papers print. */
const MAX_KEPT = 20_000;
/** Places for recent ones, a power of two, so many that few are in each other's way. */
const PLACES = 2 ** 15;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
/** The bit that tells a small letter from its capital. */
const SMALL = 0x20;
const COMMA = 0x2c;
/** Longer ones are not kept: hardly one comes twice. */
const MAX_KEPT_LENGTH = 24;
/** Lengths of the lexicon's endings. */
const MIN_ENDING = 3;
const MAX_ENDING = 5;

/** The spellings met so far, each read once. */
export class Spellings {
  readonly #lexicon: Lexicon;
  readonly #lists: readonly WordList[];
  readonly #known = new Map<string, Token>();
  readonly #words = new Map<string, number>();
  /** By the letters at its start, the last one that was read there. */
  readonly #recent: (Token | null)[] = Array(PLACES).fill(null);
  #place = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#lists = listsOf(lexicon);
  }

  /** The token spelt like this. */
  of(slice: string): Token {
    const known = this.#known.get(slice);
    if (known) return known;
    const spelling = this.#read(slice);
    if (slice.length <= MAX_KEPT_LENGTH && this.#known.size < MAX_KEPT)
      this.#known.set(spelling.text, spelling);
    return spelling;
  }

  /**
   * The word of letters from a to z at `start`, if a blank, a comma or `to` ends it and it was read lately: known while it
   * is looked for, without a string of its own. Else null.
   */
  recentWord(text: string, start: number, to: number): Token | null {
    let hash = 0;
    let code = 0;
    let at = start;
    for (; at < to; at++) {
      code = text.charCodeAt(at);
      if ((code | SMALL) < SMALL_A || (code | SMALL) > SMALL_Z) break;
      hash = Math.imul(hash, 31) + code;
    }
    hash ||= code;
    this.#place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    return at > start && (at === to || code === COMMA || classOf(code) === BLANK)
      ? this.#recentAt(text, start, at)
      : null;
  }

  /** The token at whose start no recent word was found. */
  within(text: string, start: number, end: number): Token {
    const spelling = this.#recentAt(text, start, end) ?? this.of(text.slice(start, end));
    this.#recent[this.#place] = spelling;
    return spelling;
  }

  #recentAt(text: string, start: number, end: number): Token | null {
    const recent = this.#recent[this.#place];
    return recent && recent.text.length === end - start && text.startsWith(recent.text, start)
      ? recent
      : null;
  }

  /** How many different words there are so far. */
  get wordCount(): number {
    return this.#words.size;
  }

  /** Before a text is read: makes room where many have been read. Within a text a word keeps its number. */
  begin(): void {
    if (this.#known.size < MAX_KEPT && this.#words.size < MAX_KEPT) return;
    this.#words.clear();
    this.#known.clear();
    this.#recent.fill(null);
  }

  #numberOf(lower: string): number {
    let number = this.#words.get(lower);
    if (number === undefined) {
      number = this.#words.size;
      this.#words.set(lower, number);
    }
    return number;
  }

  #read(slice: string): Token {
    const text = keyOf(slice);
    const kind = kindOf(text);
    const mark = kind === 'quote' || kind === 'punctuation';
    const lower = mark ? text : keyOf(normalize(text));
    const shape = mark ? 'none' : classOf(text.charCodeAt(0)) === QUOTE ? 'lower' : shapeOf(text);
    let classes = mark ? endClass(text) : classesOf(lower, this.#lexicon, this.#lists);
    if (kind === 'word' && isNameWord(text, lower, shape, this.#lexicon)) classes |= NAME_WORD;
    const verb = mark ? undefined : this.#lexicon.reportingVerbs.get(lower);
    const traits = kind === 'quote' ? MARK : traitsOf(kind, shape, lower, classes, verb);
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
function kindOf(text: string): Token['kind'] {
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
  kind: Token['kind'],
  shape: Shape,
  lower: string,
  classes: number,
  verb: Token['verb'],
): number {
  let traits = kind !== 'word' ? 0 : shape === 'lower' ? WORD | SMALL_WORD : WORD;
  if (verb || lower === 'according' || (classes & (OPENS_PHRASE | SAYING_NOUN)) !== 0) traits |= CUE;
  const says = verb !== undefined && verb.strength >= 1 && verb.form !== 'ing';
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

/** The word lists with the class of what stands in each. */
function listsOf(lexicon: Lexicon): WordList[] {
  return [
    [lexicon.honorifics, ADDRESS_FORM],
    [lexicon.calendar, CALENDAR],
    [lexicon.demonyms, DEMONYM],
    [lexicon.documentNouns, DOCUMENT],
    [lexicon.finiteVerbs, FINITE_VERB],
    [lexicon.functionWords, FUNCTION_WORD],
    [lexicon.givenNames, GIVEN_NAME | GIVEN_PART],
    [lexicon.groupNouns, GROUP],
    [lexicon.organizations, ORGANIZATION],
    [lexicon.organizationNouns, ORGANIZATION_NOUN],
    [lexicon.organizationWords, ORGANIZATION_WORD],
    [lexicon.personNouns, PERSON_NOUN],
    [lexicon.places, PLACE],
    [lexicon.roles, ROLE],
    [lexicon.phrasalVerbs, OPENS_PHRASE],
    [lexicon.reportingNouns, SAYING_NOUN],
    [lexicon.titleWords, TITLE_WORD],
    [lexicon.namingWords, NAMING_WORD],
    [lexicon.signWords, SIGN_WORD],
    [lexicon.determiners, DETERMINER],
    [lexicon.prepositions, PREPOSITION],
    [lexicon.auxiliaries, AUXILIARY],
    [lexicon.linkWords, LINK_WORD],
    [nameOpeners(lexicon), NAME_OPENER],
  ];
}

type WordList = readonly [list: { has(word: string): boolean }, classes: number];

function classesOf(word: string, lexicon: Lexicon, lists: readonly WordList[]): number {
  let classes = pluralClass(word, lexicon);
  for (const [list, listed] of lists) if (list.has(word)) classes |= listed;
  if (lexicon.givenNames.has(firstPart(word))) classes |= GIVEN_PART;
  if (isPrefixedRole(word, lexicon)) classes |= ROLE;
  const trade = TRADE.exec(word);
  if (trade) classes |= trade[1] ? GROUP | PLURAL_PERSON : ROLE;
  if (hasOrdinaryEnding(word, lexicon)) classes |= ORDINARY_ENDING;
  return classes;
}

/** Trades and sciences: "geologist", "photographers"; "terrorist" and its like are as often adjectives. */
const TRADE = /(?:(?:olog|iatr|nom|ic)ist|ographer|[^l]ician)(s?)$/;

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
