import { expect, test } from 'vitest';
import { explainGate } from '../../src/page/explain-gate.ts';
import { pageOf, paragraphs } from './page-of.ts';

const page = (head: string, body: string): Document =>
  pageOf(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);
const URL =
  '<link rel="canonical" href="https://post.example/karrow/night-ferry-crews-were-never-asked?a=1">';
const OG = '<meta property="og:type" content="article">';

test('tells what speaks for an article', () => {
  const data = '<script type="application/ld+json">{"@type": "NewsArticle"}</script>';
  expect(explainGate(page(URL + OG + data, `<h1>Ferry</h1>${paragraphs(6)}`))).toMatchObject({
    isArticle: true,
    refusal: null,
    signals: {
      address: 'post.example/karrow/night-ferry-crews-were-never-asked?a=1',
      ogType: 'article',
      types: ['NewsArticle'],
      headlines: 1,
      linkShare: 0,
      linkedHeadings: 0,
    },
  });
});

test.each([
  ['address', page('<link rel="canonical" href="https://post.example/">', paragraphs(6))],
  ['type', page(`${URL}<script type="application/ld+json">{"@type": "Recipe"}</script>`, paragraphs(6))],
  ['claim', page(URL, paragraphs(6))],
  ['program', page(`${URL}${OG}<meta name="generator" content="phpBB">`, paragraphs(6))],
  ['code', page(URL + OG, paragraphs(6) + '<pre>rig</pre>'.repeat(5))],
  ['prose', page(URL + OG, paragraphs(1))],
  [
    'links',
    page(URL + OG, paragraphs(6) + '<div><a href="/a">Another story of the quay</a></div>'.repeat(50)),
  ],
  ['teasers', page(URL + OG, paragraphs(12).replaceAll('<p>', '<h2><a href="/a">Ferry</a></h2><p>'))],
  [
    'empty',
    { body: null, URL: '', querySelector: () => null, querySelectorAll: () => [] } as unknown as Document,
  ],
])('tells why it is none: %s', (refusal, document) => {
  expect(explainGate(document)).toMatchObject({ isArticle: false, refusal });
});
