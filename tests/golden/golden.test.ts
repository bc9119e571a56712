import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';
import { english } from '../../src/lexicon/en/index.ts';
import { compare } from './compare.ts';
import { goldenSlugs, readExpected, readGolden } from './read-golden.ts';

const SLUGS = goldenSlugs();

describe('golden articles', () => {
  it('are at least fourteen', () => {
    expect(SLUGS.length).toBeGreaterThanOrEqual(14);
  });

  describe.each(SLUGS)('%s', (slug) => {
    const expected = readExpected(slug);

    it('says what it is', () => {
      const { title, byline, publisher } = readGolden(slug);
      expect(title).toBe(expected.title);
      if (expected.byline !== undefined) expect(byline).toBe(expected.byline);
      if (expected.publisher !== undefined) expect(publisher).toBe(expected.publisher);
    });

    it('expects only names and words that stand in it', () => {
      const { text } = readGolden(slug);
      const words = expected.statements.flatMap((statement) => statement.words);
      const names = [...expected.people, ...expected.organizations];
      const surnames = names.map(
        (name) => (typeof name === 'string' ? name : name.name).split(' ').at(-1) ?? '',
      );
      expect([...words, ...surnames].filter((wanted) => !text.includes(wanted))).toEqual([]);
      expect(words.length).toBeGreaterThan(5);
    });

    it('gives every statement to the one who made it', () => {
      const differences = compare(analyze(readGolden(slug), english), expected);
      expect(differences.map(({ message }) => message)).toEqual([]);
    });
  });
});
