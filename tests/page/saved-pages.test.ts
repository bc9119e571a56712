import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../src/cli/parse-page.ts';
import { isArticle } from '../../src/page/is-article.ts';
import { readArticle } from '../../src/page/read-article.ts';
import { pageOf } from './page-of.ts';
import { STORY_ENDS } from './story-ends.ts';

/** Saved pages of real sites with quotations found by hand. Not a part of the project: without them nothing is measured. */
const FOLDER = fileURLToPath(new URL('../../../shared/pages/', import.meta.url));
const GOLD = ['gold.jsonl', 'gold-other-languages.jsonl'];

interface Gold {
  readonly file: string;
  readonly quotes: readonly { readonly text: string; readonly where: string }[];
}

function goldPages(): Gold[] {
  return GOLD.flatMap((name) =>
    readFileSync(FOLDER + name, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Gold),
  );
}

const squeeze = (text: string): string =>
  text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/gu, '').replace(/^[“”"'.,]+|[“”"'.,]+$/gu, '');

if (!existsSync(FOLDER)) {
  test.skip('saved pages: skipped, ../shared/pages is not here', () => {});
} else {
  describe('saved pages', () => {
    test.each(goldPages().map((gold) => [gold.file, gold] as const))('%s', (file, { quotes }) => {
      const document = pageOf(readFileSync(FOLDER + file, 'utf8'));
      const before = document.toString();
      const reading = readArticle(document);
      const text = squeeze(reading?.article.text ?? '');
      const missing = quotes.filter(
        ({ text: words, where }) => where === 'body' && !text.includes(squeeze(words)),
      );
      expect(missing).toEqual([]);
      expect(quotes.length).toBeGreaterThan(0);
      expect(isArticle(document)).toBe(true);
      expect(document.toString()).toBe(before);
    });
  });

  describe('title, first and last paragraph of the story', () => {
    test.each(Object.entries(STORY_ENDS))('%s', (file, ends) => {
      const reading = readArticle(parsePage(readFileSync(FOLDER + file, 'utf8')));
      const { text, title, paragraphs } = reading?.article ?? { text: '', title: '', paragraphs: [] };
      const running = paragraphs.filter(({ kind }) => kind === 'text');
      const words = [running[0], running[running.length - 1]].map((at) => text.slice(at?.start, at?.end));
      expect([title ?? '', ...words].map(digest)).toEqual(ends);
    });

    test('all saved pages are taken for articles', () => {
      const refused = Object.keys(STORY_ENDS).filter(
        (file) => !isArticle(parsePage(readFileSync(FOLDER + file, 'utf8'))),
      );
      expect(refused).toEqual([]);
      expect(Object.keys(STORY_ENDS).length).toBeGreaterThanOrEqual(34);
    });
  });
}

function digest(words: string): string {
  return createHash('sha256').update(words.replace(/\s+/g, ' ')).digest('hex').slice(0, 10);
}
