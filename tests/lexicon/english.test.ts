import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packLists } from '../../scripts/pack-word-lists.ts';
import { packWords } from '../../scripts/pack-words.ts';
import { english } from '../../src/lexicon/en/index.ts';
import { withoutAccents } from '../../src/lexicon/en/word-list.ts';

const FOLDER = new URL('../../src/lexicon/en/', import.meta.url);

/** Each template list as it is written in its file: ["places.ts #1", its entries]. */
const WRITTEN_LISTS: readonly (readonly [string, readonly string[]])[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => {
    const source = readFileSync(new URL(file, FOLDER), 'utf8');
    return [...source.matchAll(/\b(words|lines)\(`([^`]*)`/g)].map(([, kind, body = ''], index) => {
      const entries = body.split(kind === 'words' ? /\s+/ : '\n').map((entry) => entry.trim());
      return [`${file} #${index + 1}`, entries.filter((entry) => entry !== '')] as const;
    });
  });

const KEYS: Readonly<Record<string, Iterable<string>>> = {
  abbreviations: english.abbreviations,
  calendar: english.calendar,
  demonyms: english.demonyms,
  documentNouns: english.documentNouns,
  finiteVerbs: english.finiteVerbs,
  functionWords: english.functionWords,
  givenNames: english.givenNames.keys(),
  groupNouns: english.groupNouns,
  honorifics: english.honorifics.keys(),
  organizationWords: english.organizationWords,
  organizations: english.organizations,
  personNouns: english.personNouns.keys(),
  places: english.places,
  reportingNouns: english.reportingNouns,
  reportingVerbs: english.reportingVerbs.keys(),
  roles: english.roles.keys(),
  titleWords: english.titleWords,
};

describe('lists as written', () => {
  it('are found in the files', () => expect(WRITTEN_LISTS.length).toBeGreaterThan(20));

  it.each(WRITTEN_LISTS)('%s is sorted and holds nothing twice', (_, entries) => {
    expect(entries).toEqual([...new Set(entries)].sort());
  });
});

describe('keys', () => {
  it.each(Object.entries(KEYS))('of %s are lower case, without full stops and outer blanks', (_, keys) => {
    const words = [...keys];
    expect(words.length).toBeGreaterThan(50);
    expect(words.filter((word) => word !== word.toLowerCase().trim() || /[.’]|\s\s/.test(word))).toEqual([]);
  });
});

describe('lists together', () => {
  // Each of these is an ordinary given name; the engine tells by the neighbours.
  const NAMES_AND_MONTHS = ['april', 'jan', 'june'];
  const NAMES_AND_VERBS = ['drew', 'will'];

  it('no function word is a given name', () => {
    expect([...english.functionWords].filter((word) => english.givenNames.has(word))).toEqual([]);
  });

  it('no month or day is a given name but those known', () => {
    expect([...english.calendar].filter((word) => english.givenNames.has(word)).sort()).toEqual(
      NAMES_AND_MONTHS,
    );
  });

  it('no finite verb is a given name but those known', () => {
    expect([...english.finiteVerbs].filter((word) => english.givenNames.has(word)).sort()).toEqual(
      NAMES_AND_VERBS,
    );
  });

  it('no word stands under two genders in one file', () => {
    for (const file of ['honorifics.ts', 'roles.ts', 'person-nouns.ts']) {
      const words = WRITTEN_LISTS.filter(([name]) => name.startsWith(file) && name !== 'roles.ts #1');
      const all = words.flatMap(([, entries]) => entries);
      expect(
        all.filter((word, index) => all.indexOf(word) !== index),
        file,
      ).toEqual([]);
    }
  });

  it('accented entries are found without accents too', () => {
    const accented = [...english.places, ...english.givenNames.keys()].filter((word) => /[^ -~]/.test(word));
    expect(accented.length).toBeGreaterThan(50);
    for (const word of accented) {
      const plain = withoutAccents(word);
      expect(english.places.has(plain) || english.givenNames.has(plain), word).toBe(true);
    }
  });
});

describe('what the engine leans on', () => {
  it.each([
    ['spokeswoman', 'f'],
    ['chairman', 'm'],
    ['senator', 'u'],
    ['minister', 'u'],
    ['midwife', 'f'],
  ])('role %s is %s', (role, gender) => expect(english.roles.get(role)).toBe(gender));

  it.each([
    ['mrs', 'f'],
    ['dame', 'f'],
    ['sir', 'm'],
    ['dr', 'u'],
    ['congresswoman', 'f'],
  ])('honorific %s is %s', (title, gender) => expect(english.honorifics.get(title)).toBe(gender));

  it.each([
    'officials',
    'lawmakers',
    'spokesmen',
    'midwives',
    'police',
    'neighbours',
    'families',
    'salespeople',
  ])('group noun %s is known', (noun) => expect(english.groupNouns.has(noun)).toBe(true));

  it.each(['united states', 'ukraine', 'new york', 'kyiv', 'são paulo', 'sao paulo', 'northern ireland'])(
    'place %s is known',
    (place) => expect(english.places.has(place)).toBe(true),
  );

  it.each(['nato', 'white house', 'kremlin', 'fox news', 'sinn féin', 'sinn fein'])(
    'organization %s',
    (name) => expect(english.organizations.has(name)).toBe(true),
  );
});

describe('size', () => {
  // As the build ships them; the annotator's budget is in scripts/check-build.ts.
  it('stays within 20 KB', () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.ts'));
    const lists = packLists(files.map((file) => readFileSync(new URL(file, FOLDER), 'utf8')));
    const { digits } = packWords(lists.map((list) => list.split('\n')));
    expect(gzipSync(digits).length).toBeLessThan(20 * 1024);
  });
});
