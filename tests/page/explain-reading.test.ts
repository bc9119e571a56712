import { expect, test } from 'vitest';
import { explainReading } from '../../src/page/explain-reading.ts';
import { pageOf, paragraphs, sentences } from './page-of.ts';

const STORY = `<main class="page wide"><h1>Ferry</h1><p class="dek">No one told the crews of it, they say now.</p>
  <figure><img src="q.jpg"><figcaption>The quay.</figcaption></figure><div class="story">${paragraphs(4)}
  <aside>Off the
    point.</aside><div class="ad-box"></div><blockquote>Never asked.</blockquote>${paragraphs(2, 4)}</div></main>
  <div class="notice"><p>${sentences(1, 20)}</p></div>`;

test('tells where the story is, why, and what was left out of it', () => {
  const explained = explainReading(pageOf(STORY));
  expect(explained?.roots).toMatchObject([{ path: 'main.page > div.story', why: 'deepest' }]);
  const [root] = explained?.roots ?? [];
  expect(root?.share).toBeGreaterThan(explained?.leastShare ?? 1);
  expect(root?.largestPart).toBeLessThan(explained?.leastShare ?? 0);
  expect(explained?.leftOut).toEqual([
    { path: 'main.page > div.story > aside', reason: 'tag:aside', words: 'Off the point.' },
    { path: 'div.notice', reason: 'outside', words: sentences(1, 20)[0]?.slice(0, 80) },
  ]);
  expect(explained?.pageLength).toBeGreaterThan(explained?.storyLength ?? Number.POSITIVE_INFINITY);
});

test('tells what was found in it', () => {
  expect(explainReading(pageOf(STORY))).toMatchObject({
    title: 'Ferry',
    standfirst: ['No one told the crews of it, they say now.'],
    captions: ['The quay.'],
    blockquotes: ['Never asked.'],
    headings: [],
    paragraphs: 6,
    first: sentences(1)[0],
    last: sentences(1, 5)[0],
  });
});

test('tells which elements were added because they are made alike', () => {
  const html = `<main><div><div class="t">${paragraphs(5)}</div></div><p class="ad">Ad</p><div><div class="t">${paragraphs(1, 5)}</div></div></main>`;
  expect(explainReading(pageOf(html))?.roots.map(({ why }) => why)).toEqual(['deepest', 'alike']);
});

test('has nothing to tell of a page without a story', () => {
  expect(explainReading(pageOf('<p>Closed.</p>'))).toBe(null);
});
