import { expect, test } from 'vitest';
import { explainReading } from '../../src/page/explain-reading.ts';
import { pageOf, paragraphs } from './page-of.ts';

test('tells where the story is and what was left out of it', () => {
  const html = `<main class="page wide"><h1>Ferry</h1><div class="story">${paragraphs(4)}<aside>Off the
    point.</aside><div class="ad-box"></div></div></main>`;
  const explained = explainReading(pageOf(html));
  expect(explained?.roots).toEqual(['main.page > div.story']);
  expect(explained?.leftOut).toEqual([
    { path: 'main.page > div.story > aside', reason: 'tag:aside', words: 'Off the point.' },
  ]);
  expect(explained?.pageLength).toBeGreaterThan(explained?.storyLength ?? Number.POSITIVE_INFINITY);
});

test('has nothing to tell of a page without a story', () => {
  expect(explainReading(pageOf('<p>Closed.</p>'))).toBe(null);
});
