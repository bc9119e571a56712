import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packLists, withPackedLists } from '../../scripts/pack-word-lists.ts';
import { packWords } from '../../scripts/pack-words.ts';
import { givenNames } from '../../src/lexicon/en/given-names.ts';
import {
  MOST_CHARACTERS,
  packWeights,
  unpackWeights,
  unpackWords,
} from '../../src/lexicon/en/packed-words.ts';

const FOLDER = new URL('../../src/lexicon/en/', import.meta.url);

describe('packWords', () => {
  it.each([
    ['none', []],
    ['an empty one', [[]]],
    ['one word', [['anna']]],
    ['words that go on as others', [['anna', 'annabel', 'anne', 'zoë'], ['an', 'in', 'in'], []]],
    ['blanks, digits, capitals, other scripts', [['g20', 'Number 10', 'реклама', '广告']]],
  ])('gives back lists: %s', (_, lists) => {
    expect(unpackWords(packWords(lists))).toEqual(lists);
  });

  it('gives back any words', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\n|]/.test(text));
    const lists = fc
      .array(fc.array(word), { maxLength: 4 })
      .filter((some) => new Set(some.flat().join('').split('')).size <= MOST_CHARACTERS - 2);
    fc.assert(
      fc.property(lists, (some) => {
        expect(unpackWords(packWords(some))).toEqual(some);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('does not take more characters than it can tell apart, the two end marks among them', () => {
    const words = (count: number) => Array.from({ length: count }, (_, k) => String.fromCharCode(0x4e00 + k));
    const most = [words(MOST_CHARACTERS - 2)];
    expect(unpackWords(packWords(most))).toEqual(most);
    expect(() => packWords([words(MOST_CHARACTERS - 1)])).toThrow('characters');
  });

  it('makes the names weigh less than their letters do in halves', () => {
    const names = [...givenNames.keys()].sort();
    expect(packWords([names]).digits.length).toBeLessThan(names.join('').length / 2);
  });

  it.each([[['']], [['a|b']], [['a\nb']]])('does not take %j', (list) =>
    expect(() => packWords([list])).toThrow(),
  );
});

describe('packWeights', () => {
  it('writes tenths', () => {
    expect(packWeights([0.3, -0.7, 0, 4.6])).toBe('SIP~');
    expect([...unpackWeights('SIP~')]).toEqual([0.3, -0.7, 0, 4.6]);
  });

  it.each([0.25, 5, -4.7])('does not take %d', (weight) =>
    expect(() => packWeights([weight])).toThrow(`${weight}`),
  );
});

describe('packLists', () => {
  const WORDS = 'export const a = wordSet(words(`\n  anna annabel\n  anne\n`));\n';
  const LINES = 'export const b = lines(`\n  new york\n  new zealand\n`);\n';

  it('packs each list once, the longest first', () => {
    expect(packLists([WORDS, LINES + WORDS])).toEqual(['new york\nnew zealand', 'anna\nannabel\nanne']);
  });

  it('puts places for lists', () => {
    const lists = packLists([WORDS, LINES]);
    expect(withPackedLists(WORDS, lists)).toContain('wordSet(packedWordLists[1])');
    expect(withPackedLists(LINES, lists)).toContain('b = packedWordLists[0];');
  });

  it.each([
    ['a list in one line', "new Set('b a c long words of it'.split(' '))"],
    ['an array of a set', "new Set([\n  'f',\n  'e', 'd', 'c', 'b', 'a',\n])"],
    ['an array that is asked', "['f', 'e', 'd', 'c', 'b', 'a'].includes(word)"],
  ])('packs %s, sorted', (_, code) => {
    const [packed = ''] = packLists([code]);
    expect(packed).toMatch(/^a\nb/);
    expect(withPackedLists(code, [packed])).toMatch(/(?<!\[)packedWordLists\[0\](?:\)|\.includes)/);
  });

  it.each([
    ['whose order may tell', "const order = ['f', 'e', 'd', 'c', 'b', 'a'];"],
    ['with capitals', "new Set(['F', 'E', 'D', 'C', 'B', 'A'])"],
    ['of few', "['a', 'b'].includes(word)"],
  ])('leaves an array %s', (_, code) => expect(packLists([code])).toEqual([]));

  it('leaves a module without lists as it is', () => {
    const code = 'export const words = (text: string) => text.split(`,`);';
    expect(withPackedLists(code, [])).toBe(code);
  });

  it.each([
    "new Set('b a c long words of it'.split(' '))",
    "const order = 'b a c long words of it'.split(' ');",
    "new Set(['f', 'e', 'd', 'c', 'b', 'a'])",
    'wordSet(words(`anna annabel`))',
  ])('leaves a list that is not among the packed ones: %s', (code) => {
    expect(withPackedLists(code, ['another'])).not.toContain('packedWordLists[');
    expect(withPackedLists(code, ['another'])).toContain(code);
  });

  it.each(readdirSync(FOLDER).filter((file) => file.endsWith('.ts') && !/word/.test(file)))(
    'leaves no list of %s unpacked',
    (file) => {
      const source = readFileSync(new URL(file, FOLDER), 'utf8');
      const used = withPackedLists(source, packLists([source]));
      expect(used).not.toMatch(/\b(words|lines)\(/);
    },
  );
});
