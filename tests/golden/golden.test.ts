import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';
import { english } from '../../src/lexicon/en/index.ts';
import type { Article } from '../../src/model/article.ts';
import { readArticle } from '../../src/page/read-article.ts';
import { compare } from './compare.ts';
import type { Expected } from './expected.ts';

const ARTICLES = new URL('../articles/', import.meta.url);
const SLUGS = readdirSync(ARTICLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

function expectation(slug: string): Expected {
  return JSON.parse(readFileSync(new URL(`${slug}/expected.json`, ARTICLES), 'utf8')) as Expected;
}

function articleOf(slug: string): Article {
  const { document } = parseHTML(readFileSync(new URL(`${slug}/source.html`, ARTICLES), 'utf8'));
  const reading = readArticle(document);
  if (!reading) throw new Error(`no article found in ${slug}`);
  return reading.article;
}

describe('golden articles', () => {
  it('are at least fourteen', () => {
    expect(SLUGS.length).toBeGreaterThanOrEqual(14);
  });

  describe.each(SLUGS)('%s', (slug) => {
    const expected = expectation(slug);

    it('says what it is', () => {
      const { title, byline, publisher } = articleOf(slug);
      expect(title).toBe(expected.title);
      if (expected.byline !== undefined) expect(byline).toBe(expected.byline);
      if (expected.publisher !== undefined) expect(publisher).toBe(expected.publisher);
    });

    it('expects only names and words that stand in it', () => {
      const { text } = articleOf(slug);
      const words = expected.statements.flatMap((statement) => statement.words);
      const names = [...expected.people, ...expected.organizations];
      const surnames = names.map(
        (name) => (typeof name === 'string' ? name : name.name).split(' ').at(-1) ?? '',
      );
      expect([...words, ...surnames].filter((wanted) => !text.includes(wanted))).toEqual([]);
      expect(words.length).toBeGreaterThan(5);
    });

    it('gives every statement to the one who made it', () => {
      const differences = compare(analyze(articleOf(slug), english), expected);
      expect(differences.map(({ message }) => message)).toEqual([]);
    });
  });
});
