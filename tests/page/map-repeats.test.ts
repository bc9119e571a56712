import { expect, test } from 'vitest';
import { readArticle } from '../../src/page/read-article.ts';
import { pageOf, paragraphs } from './page-of.ts';

const SAID = 'We were told on the quay, like everybody else.';

function reading(pulled: string) {
  const body = `<main><h1>Ferry</h1>${paragraphs(3)}<p>“${SAID}” she said.</p>${pulled}${paragraphs(3, 3)}</main>`;
  const found = readArticle(pageOf(body));
  if (!found) throw new Error('the page has a story');
  const { article, map } = found;
  const start = article.text.indexOf(SAID);
  return { article, map, span: { start, end: start + SAID.length } };
}

const wordsOf = (ranges: readonly StaticRangeInit[]): string[] =>
  ranges.map(({ startContainer, startOffset, endOffset }) =>
    (startContainer as Text).data.slice(startOffset, endOffset),
  );

test.each([
  ['in a block quotation', `<blockquote class="pullquote">“${SAID}”</blockquote>`, [SAID]],
  ['in an aside', `<aside><p>“${SAID}”</p><cite>Ines Aldaro</cite></aside>`, [SAID]],
  [
    'without its full stop, in capitals',
    `<aside class="pull-quote">${SAID.slice(0, -1).toUpperCase()}</aside>`,
    [SAID.slice(0, -1).toUpperCase()],
  ],
  [
    'with another sign at the end',
    `<blockquote class="pullquote">“${SAID.slice(0, -1)}”</blockquote>`,
    [SAID.slice(0, -1)],
  ],
  [
    'cut by an element',
    `<blockquote class="pullquote">We were told <em>on the quay</em>, like everybody else.</blockquote>`,
    ['We were told ', 'on the quay', ', like everybody else.'],
  ],
  [
    'too short to be told from other words',
    `<blockquote class="pullquote">told on the quay,</blockquote>`,
    [],
  ],
])('words printed once more %s', (_, pulled, expected) => {
  const { article, map, span } = reading(pulled);
  expect(article.text.split(SAID)).toHaveLength(2);
  expect(article.text).not.toContain('Ines Aldaro');
  expect(wordsOf(map.rangesOf(span)).join('')).toBe(SAID);
  expect(wordsOf(map.repeatsOf(span))).toEqual(expected);
});

test('a point in the repeat leads to the story', () => {
  const { map, span } = reading(`<aside>“${SAID}”</aside>`);
  const [range] = map.repeatsOf(span);
  if (!range) throw new Error('the words are repeated');
  expect(map.offsetAt(range.startContainer, range.startOffset)).toBe(span.start);
  expect(map.offsetAt(range.startContainer, range.startOffset + 8)).toBe(span.start + 8);
});

test('nothing is repeated where nothing is', () => {
  const { map, span } = reading('');
  expect(map.repeatsOf(span)).toEqual([]);
});
