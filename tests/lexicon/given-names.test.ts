import { describe, expect, it } from 'vitest';
import { EXCLUDED, FEMALE, MALE, UNISEX } from '../../scripts/given-names-by-hand.ts';
import { PACKED_GIVEN_NAMES } from '../../src/lexicon/en/generated/given-names.ts';
import { givenNames, unpackNames } from '../../src/lexicon/en/given-names.ts';
import { withoutAccents } from '../../src/lexicon/en/word-list.ts';

describe('unpackNames', () => {
  it.each([
    ['', []],
    ['0anna', ['anna']],
    ['0anna4bel3e0zoë', ['anna', 'annabel', 'anne', 'zoë']],
  ])('%s', (packed, names) => expect(unpackNames(packed)).toEqual(names));

  it('reads back sorted lists without a name twice', () => {
    for (const packed of Object.values(PACKED_GIVEN_NAMES)) {
      const names = unpackNames(packed);
      expect(names.length).toBeGreaterThan(100);
      expect(names).toEqual([...new Set(names)].sort());
      expect(names.filter((name) => !/^[\p{Ll}'-]{2,}$/u.test(name))).toEqual([]);
    }
  });

  it('takes a few milliseconds', () => {
    const start = performance.now();
    unpackNames(PACKED_GIVEN_NAMES.m);
    unpackNames(PACKED_GIVEN_NAMES.f);
    expect(performance.now() - start).toBeLessThan(50);
  });
});

describe('givenNames', () => {
  it.each([
    ['mary', 'f'],
    ['james', 'm'],
    ['chris', 'u'],
    ['priyanka', 'f'],
    ['volodymyr', 'm'],
    ['ngozi', 'f'],
    ['mohammed', 'm'],
    ['jinping', 'm'],
    ['yuriko', 'f'],
    ['françois', 'm'],
    ['francois', 'm'],
    ['zoë', 'f'],
    ['zoe', 'f'],
    ['siobhan', 'f'],
    ['keir', 'm'],
  ])('%s is %s', (name, gender) => expect(givenNames.get(name)).toBe(gender));

  it('leaves out every excluded word, also as the plain twin of a name with accents', () => {
    expect(EXCLUDED.filter((word) => givenNames.has(word))).toEqual([]);
  });

  it('holds what is listed by hand and not excluded', () => {
    const excluded = new Set(EXCLUDED);
    for (const name of [...FEMALE, ...MALE, ...UNISEX]) {
      if (!excluded.has(name) && !excluded.has(withoutAccents(name)))
        expect(givenNames.has(name), name).toBe(true);
    }
  });
});
