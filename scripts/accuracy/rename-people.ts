import { analyze } from '../../src/engine/analyze.ts';
import { scan } from '../../src/engine/scan.ts';
import { english } from '../../src/lexicon/en/index.ts';
import { plainArticle } from '../../src/model/article.ts';
import type { Token } from '../../src/model/document.ts';
import type { Gender } from '../../src/model/lexicon.ts';
import { contains, type Span } from '../../src/model/span.ts';
import type { GoldArticle } from '../train/corpus.ts';
import { type Edit, editArticle } from './edit-article.ts';
import { INVENTED_GIVEN, INVENTED_SURNAMES } from './invented-names.ts';

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/**
 * The article with every person's name replaced by an invented one: the same word by the same word throughout, a given
 * name by one of the same gender, so that families and pronouns stay right. Places and other words that a name shares
 * its letters with are left where they name no person.
 */
export function renamePeople(article: GoldArticle, shift: number): GoldArticle {
  const { entities } = analyze(plainArticle(article.text), english);
  const persons = entities.filter(({ kind }) => kind === 'person');
  const { tokens, starts } = scan(plainArticle(article.text), english);
  const words = replacements(
    [...new Set([...persons.map(({ name }) => name), ...goldPersons(article)])],
    goldGenders(article),
    new Set(tokens.map(({ text }) => text)),
    shift,
  );
  const spans = persons.flatMap(({ mentions }) => mentions);
  const lowerWords = new Set(tokens.filter(({ shape }) => shape === 'lower').map(({ text }) => text));
  const edits = tokens.flatMap((token, at) => edit(token, starts[at] ?? 0, words, spans, lowerWords));
  const renamed = editArticle(article, edits);
  return {
    ...renamed,
    quotes: renamed.quotes.map((quote) =>
      quote.speaker?.entity
        ? { ...quote, speaker: { ...quote.speaker, entity: renameWords(quote.speaker.entity, words) } }
        : quote,
    ),
  };
}

function edit(
  token: Token,
  start: number,
  words: ReadonlyMap<string, string>,
  spans: readonly Span[],
  lowerWords: ReadonlySet<string>,
): Edit[] {
  if (token.kind !== 'word' || token.shape === 'lower' || /[@#./]/.test(token.text)) return [];
  const text = renameWords(token.text, words);
  if (text === token.text) return [];
  const doubtful =
    english.places.has(token.lower) ||
    english.functionWords.has(token.lower) ||
    english.calendar.has(token.lower) ||
    lowerWords.has(token.lower);
  const place = { start, end: start + token.text.length };
  if (doubtful && !spans.some((span) => contains(span, place))) return [];
  return [{ ...place, text }];
}

function renameWords(name: string, words: ReadonlyMap<string, string>): string {
  return name.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const other = words.get(word.toLowerCase());
    if (other === undefined || word.toLowerCase() === word) return word;
    return word.length > 1 && word === word.toUpperCase() ? other.toUpperCase() : other;
  });
}

/** Gold names of speakers that begin with a known given name, or that a pronoun for a person stands for. */
function goldPersons(article: GoldArticle): string[] {
  const gendered = goldGenders(article);
  return article.quotes.flatMap(({ speaker }) => {
    const name = speaker?.entity;
    if (!name) return [];
    const [first = '', second] = name.split(' ');
    const person =
      gendered.has(name) || (second !== undefined && english.givenNames.has(first.toLowerCase()));
    return person ? [name] : [];
  });
}

function goldGenders(article: GoldArticle): Map<string, Gender> {
  const found = new Map<string, Gender>();
  for (const { speaker } of article.quotes) {
    if (!speaker?.entity) continue;
    const words = article.text.slice(speaker.start, speaker.end).toLowerCase();
    if (words === 'he') found.set(speaker.entity, 'm');
    if (words === 'she') found.set(speaker.entity, 'f');
  }
  return found;
}

function replacements(
  names: readonly string[],
  genders: ReadonlyMap<string, Gender>,
  present: ReadonlySet<string>,
  shift: number,
): Map<string, string> {
  const words = new Map<string, string>();
  const taken = new Set(present);
  const take = (from: readonly string[]): string => {
    for (let k = 0; k < from.length; k++) {
      const name = from[(shift + k) % from.length] as string;
      if (taken.has(name)) continue;
      taken.add(name);
      return name;
    }
    // More people than invented names: a number keeps them apart.
    return `${from[shift % from.length]}${words.size}`.replace(
      /\d/g,
      (digit) => 'abcdefghij'[Number(digit)] ?? '',
    );
  };
  const split = names.map((name) => ({ name, parts: name.split(/[\s-]+/).filter(isNamePart) }));
  for (const { parts } of split) {
    const surname = parts.at(-1)?.toLowerCase();
    if (surname !== undefined && !words.has(surname)) words.set(surname, take(INVENTED_SURNAMES));
  }
  for (const { name, parts } of split) {
    for (const part of parts.slice(0, -1)) {
      const key = part.toLowerCase();
      if (words.has(key)) continue;
      const gender = genders.get(name) ?? english.givenNames.get(key) ?? 'u';
      words.set(key, take(INVENTED_GIVEN[gender]));
    }
  }
  return words;
}

/** Initials, particles and suffixes stay as they are. */
function isNamePart(part: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}]+$/u.test(part) && !SUFFIXES.has(part.toLowerCase());
}
