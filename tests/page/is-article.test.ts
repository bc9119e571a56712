import { describe, expect, test } from 'vitest';
import { isArticle } from '../../src/page/is-article.ts';
import { pageOf, paragraphs, sentences } from './page-of.ts';

interface Page {
  readonly url?: string;
  readonly head?: string;
  readonly body: string;
}

function page({
  url = 'https://post.example/karrow/night-ferry-crews-were-never-asked',
  head = '',
  body,
}: Page): Document {
  return pageOf(
    `<!doctype html><html lang="en"><head><link rel="canonical" href="${url}">${head}</head><body>${body}</body></html>`,
  );
}

const data = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const OG_ARTICLE = '<meta property="og:type" content="article">';
const OG_SITE = '<meta property="og:type" content="website">';
const MENU =
  '<nav><ul><li><a href="/karrow">Karrow</a></li><li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li></ul></nav>';
const STORY = `${MENU}<main><h1>Night ferry crews were never asked</h1><article>${paragraphs(8)}</article></main><footer><a href="/about">About the Post</a></footer>`;

/** Teasers as front pages have them: a linked headline, a sentence or two, each in a box of its own. */
function teasers(count: number, level = 'h2'): string {
  return sentences(count, 100)
    .map(
      (sentence, i) =>
        `<article><a href="/story-${i}"><img src="x.jpg"></a><${level}><a href="/story-${i}">Harbour board hears statement number ${i} of the crew</a></${level}><p>${sentence}</p></article>`,
    )
    .join('\n');
}

describe('articles', () => {
  const cases: readonly (readonly [string, Page])[] = [
    ['og:type article', { head: OG_ARTICLE, body: STORY }],
    ['og:type in a value attribute', { head: '<meta name="og:type" value="article">', body: STORY }],
    [
      'no headline, no canonical path to speak of',
      { url: '/ferry.html', head: OG_ARTICLE, body: `<main><article>${paragraphs(8)}</article></main>` },
    ],
    ['all of the page in one form', { head: OG_ARTICLE, body: `<form method="post">${STORY}</form>` }],
    [
      'the story in a dialog over teasers',
      {
        head: OG_ARTICLE,
        body: `<main>${teasers(3)}</main><dialog open><h1>Night ferry crews were never asked</h1>${paragraphs(12)}</dialog>`,
      },
    ],
    ['one paragraph only', { head: OG_ARTICLE, body: `<article><p>${sentences(8).join(' ')}</p></article>` }],
    [
      'paragraphs divided by line breaks',
      { head: OG_ARTICLE, body: `<div id="story">${sentences(8).join('<br><br>')}</div>` },
    ],
    [
      'each paragraph in a wrapper',
      {
        head: OG_ARTICLE,
        body: `<main>${sentences(8)
          .map((s) => `<div class="w"><div>${s}</div></div>`)
          .join('')}</main>`,
      },
    ],
    ['JSON-LD NewsArticle', { head: data({ '@type': 'NewsArticle', headline: 'Night ferry' }), body: STORY }],
    [
      'JSON-LD in a graph',
      {
        head: OG_SITE + data({ '@graph': [{ '@type': 'WebPage' }, { '@type': ['Article', 'NewsArticle'] }] }),
        body: STORY,
      },
    ],
    [
      'JSON-LD in a list of objects',
      { head: data([{ '@type': 'BreadcrumbList' }, { '@type': 'ReportageNewsArticle' }]), body: STORY },
    ],
    [
      'JSON-LD as main entity',
      { head: data({ '@type': 'WebPage', mainEntity: { '@type': 'OpinionNewsArticle' } }), body: STORY },
    ],
    ['JSON-LD live blog', { head: data({ '@type': 'LiveBlogPosting' }), body: STORY }],
    [
      'JSON-LD that does not parse',
      {
        head: `<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "a "b" c"}</script>`,
        body: STORY,
      },
    ],
    [
      'one broken and one whole JSON-LD',
      {
        head: `<script type="application/ld+json">{,}</script>${data({ '@type': 'NewsArticle' })}`,
        body: STORY,
      },
    ],
    [
      'no data, a slug and a byline',
      { body: STORY.replace('<article>', '<p class="byline">By Ines Aldaro</p><article>') },
    ],
    [
      'no data, a date in the path and a time',
      {
        url: 'https://post.example/2031/05/14/ferry',
        body: STORY.replace('<article>', '<time>14 May</time><article>'),
      },
    ],
    [
      'Japanese',
      {
        head: OG_ARTICLE,
        body: `<article>${'<p>港湾委員会は火曜日、夜間フェリーの乗組員が欠航について何も知らされていなかったと述べた証言を聴取した。委員長は記録を公開すると約束した。</p>'.repeat(8)}</article>`,
      },
    ],
    [
      'related stories below the story',
      { head: OG_ARTICLE, body: `${STORY}<section>${teasers(3)}</section>` },
    ],
    ['a WordPress address', { url: 'https://post.example/?p=1234', head: OG_ARTICLE, body: STORY }],
  ];
  test.each(cases)('%s', (_, shape) => {
    expect(isArticle(page(shape))).toBe(true);
  });
});

describe('other pages', () => {
  const ITEM_LIST = data({
    '@type': 'ItemList',
    itemListElement: [1, 2, 3].map((position) => ({
      '@type': 'ListItem',
      position,
      item: { '@type': 'NewsArticle' },
    })),
  });
  const cases: readonly (readonly [string, Page])[] = [
    [
      'home page with stories in an ItemList',
      { url: 'https://post.example/', head: ITEM_LIST + OG_SITE, body: `${MENU}<main>${teasers(20)}</main>` },
    ],
    [
      'home page that calls itself an article',
      { url: 'https://post.example/en/', head: OG_ARTICLE, body: `${MENU}<main>${teasers(20)}</main>` },
    ],
    [
      'home page without its address',
      { url: '', head: OG_ARTICLE, body: `${MENU}<main>${teasers(20)}</main>` },
    ],
    [
      'section that calls itself an article',
      {
        url: 'https://post.example/karrow/harbour-and-ferry-news',
        head: OG_ARTICLE,
        body: `<h1>Harbour</h1>${teasers(20, 'h3')}`,
      },
    ],
    [
      'section with linked boxes',
      {
        url: 'https://post.example/karrow',
        head: OG_ARTICLE,
        body: sentences(20)
          .map((s, i) => `<a href="/s-${i}"><h3>Ferry story ${i}</h3><p>${s}</p></a>`)
          .join(''),
      },
    ],
    [
      'collection of stories',
      {
        url: 'https://post.example/in-depth/the-night-ferry',
        head: data({ '@type': 'CollectionPage', mainEntity: { '@type': 'ItemList' } }),
        body: teasers(12),
      },
    ],
    ['tag page', { url: 'https://post.example/tag/ferry', head: OG_ARTICLE, body: STORY }],
    [
      'author page',
      {
        url: 'https://post.example/author/ines-aldaro-the-reporter',
        head: data({ '@type': 'ProfilePage' }),
        body: STORY,
      },
    ],
    [
      'search results',
      { url: 'https://find.example/search?q=ferry', body: `<h1>ferry</h1>${teasers(10, 'h3')}` },
    ],
    [
      'search results of a newspaper',
      { url: 'https://post.example/find?query=ferry', head: OG_ARTICLE, body: STORY },
    ],
    [
      'shop product',
      {
        url: 'https://shop.example/products/brass-ship-bell-for-the-hall',
        head: data({ '@type': 'Product', name: 'Bell' }),
        body: STORY,
      },
    ],
    [
      'product with og:type',
      {
        url: 'https://bells.example/brass-ship-bell-for-the-hall',
        head: '<meta property="og:type" content="product">',
        body: STORY,
      },
    ],
    [
      'documentation by its program',
      {
        url: 'https://sail.example/guide/getting-started-with-the-rigging',
        head: `${OG_ARTICLE}<meta name="generator" content="Docusaurus v3.1">`,
        body: STORY,
      },
    ],
    [
      'documentation by its address',
      { url: 'https://sail.example/docs/getting-started-with-the-rigging', head: OG_ARTICLE, body: STORY },
    ],
    [
      'documentation by its host',
      { url: 'https://docs.sail.example/getting-started-with-the-rigging', head: OG_ARTICLE, body: STORY },
    ],
    [
      'documentation by its code',
      {
        url: 'https://sail.example/getting-started-with-the-rigging',
        head: data({ '@type': 'Article' }),
        body: `<h1>Rigging</h1>${paragraphs(8).replaceAll('</p>', '</p><pre><code>rig --all</code></pre>')}`,
      },
    ],
    [
      'technical article',
      { url: 'https://sail.example/how-to-rig-a-boat', head: data({ '@type': 'TechArticle' }), body: STORY },
    ],
    [
      'encyclopedia',
      {
        url: 'https://en.wikikarrow.example/wiki/Night_ferry',
        head: data({ '@type': 'Article', datePublished: '2031-05-14' }),
        body: STORY,
      },
    ],
    [
      'webmail',
      {
        url: 'https://mail.example.org/inbox/1234',
        body: `<h1>Ferry times</h1><div class="message">${paragraphs(6)}</div>`,
      },
    ],
    [
      'mail on a plain host',
      { url: 'https://post.example/u/0/#inbox/FMfcgz', body: `<div role="main">${paragraphs(6)}</div>` },
    ],
    [
      'forum thread',
      {
        url: 'https://sailors.example/threads/why-the-night-ferry-failed.1234',
        head: data({ '@type': 'DiscussionForumPosting' }),
        body: `<h1>Why the night ferry failed</h1>${paragraphs(9)}`,
      },
    ],
    [
      'questions and answers',
      {
        url: 'https://ask.example/why-did-the-night-ferry-fail',
        head: data({ '@type': 'QAPage', mainEntity: { '@type': 'Question' } }),
        body: STORY,
      },
    ],
    [
      'social timeline',
      {
        url: 'https://social.example/home',
        body: sentences(12)
          .map((s) => `<article><a href="/u">@ferry</a><time>1 h</time><div>${s}</div></article>`)
          .join(''),
      },
    ],
    [
      'code host',
      {
        url: 'https://github.com/karrow/ferry',
        head: '<meta property="og:type" content="object">',
        body: `<h1>ferry</h1><article>${paragraphs(9)}</article>`,
      },
    ],
    ['about page', { url: 'https://post.example/about-us', head: OG_ARTICLE, body: STORY }],
    ['terms of use', { url: 'https://post.example/legal/terms-of-use', head: OG_ARTICLE, body: STORY }],
    ['privacy notice', { url: 'https://post.example/en/privacy-policy.html', head: OG_ARTICLE, body: STORY }],
    ['plain page with a headline', { url: 'https://board.example/harbour', body: STORY }],
    [
      'page with a slug and no byline',
      { url: 'https://board.example/what-we-do-for-the-harbour', body: STORY },
    ],
    ['a notice too short for a story', { head: OG_ARTICLE, body: `<h1>Closed</h1>${paragraphs(2)}` }],
    [
      'video page',
      {
        head: data({ '@type': 'NewsArticle' }),
        body: `<h1>The night ferry in pictures</h1><video></video><p>${sentences(1)}</p>`,
      },
    ],
    [
      'recipe',
      {
        url: 'https://kitchen.example/soup-from-the-ferry-galley',
        head: data({ '@graph': [{ '@type': 'Recipe' }] }),
        body: STORY,
      },
    ],
    ['empty page', { head: OG_ARTICLE, body: '' }],
  ];
  test.each(cases)('%s', (_, shape) => {
    expect(isArticle(page(shape))).toBe(false);
  });
});

test('writes nothing on a page of half a megabyte', () => {
  const boxes = Array.from(
    { length: 2500 },
    (_, i) =>
      `<div class="box box-${i}"><span>Quay ${i}</span><a href="/quay-${i}">Times of quay ${i}</a><script>window.quay = ${i}; // ${'x'.repeat(60)}</script></div>`,
  );
  const document = page({ head: OG_ARTICLE, body: `${STORY}<aside>${boxes.join('')}</aside>` });
  const before = document.toString();
  expect(isArticle(document)).toBe(true);
  expect(before.length).toBeGreaterThan(400_000);
  expect(document.toString()).toBe(before);
});

test('the address of a live page outdoes a canonical link that was left behind', () => {
  const live = (own: string, canonical: string): Document => {
    const document = page({ url: canonical, head: OG_ARTICLE, body: STORY });
    Object.defineProperty(document, 'URL', { value: own });
    return document;
  };
  expect(isArticle(live('https://post.example/karrow/night-ferry', 'https://post.example/'))).toBe(true);
  expect(isArticle(live('https://post.example/', 'https://post.example/karrow/night-ferry'))).toBe(false);
  expect(isArticle(live('http://127.0.0.1:8080/', 'https://post.example/karrow/night-ferry'))).toBe(true);
  expect(isArticle(live('http://localhost/story.html', 'https://post.example/'))).toBe(false);
});

test('a document without a body is no article', () => {
  expect(isArticle({ body: null } as unknown as Document)).toBe(false);
});
