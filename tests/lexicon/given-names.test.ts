import { describe, expect, it } from 'vitest';
import { givenNames } from '../../src/lexicon/en/given-names.ts';

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
    ['guadalupe', 'f'],
    ['giovanni', 'm'],
    ['annalena', 'f'],
    ['jürgen', 'm'],
    ['agnieszka', 'f'],
    ['recep', 'm'],
    ['fatima', 'f'],
    ['shinzo', 'm'],
    ['cyril', 'm'],
  ])('%s is %s', (name, gender) => expect(givenNames.get(name)).toBe(gender));

  it.each([
    'angle',
    'august',
    'boston',
    'day',
    'judge',
    'london',
    'major',
    'may',
    'paris',
    'texas',
    'washington',
  ])('%s, far more often something else, is none', (word) => expect(givenNames.has(word)).toBe(false));

  it('holds names alone, in letters', () => {
    expect(givenNames.size).toBeGreaterThan(2050);
    expect([...givenNames.keys()].filter((name) => !/^[\p{Ll}'-]{2,}$/u.test(name))).toEqual([]);
  });
});
