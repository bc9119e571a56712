import { describe, expect, test } from 'vitest';
import { type PageMeta, readMeta } from '../../src/page/read-meta.ts';
import { pageOf } from './page-of.ts';

function metaOf(head: string, body = '', lang = ''): PageMeta {
  return readMeta(
    pageOf(
      `<!doctype html><html${lang ? ` lang="${lang}"` : ''}><head>${head}</head><body>${body}</body></html>`,
    ),
  );
}

const data = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const NIGHT_FERRY = 'Night ferry crews were never asked';

test('all of it from JSON-LD', () => {
  const story = {
    '@type': 'NewsArticle',
    headline: NIGHT_FERRY,
    author: [{ '@type': 'Person', name: 'Ines Aldaro' }, { name: 'Tove Brandt' }],
    publisher: { '@type': 'Organization', name: 'Karrow Post' },
    datePublished: '2031-05-14T10:15:00+02:00',
    inLanguage: 'en-GB',
  };
  expect(metaOf(`<link rel="canonical" href="https://post.example/ferry">${data(story)}`)).toEqual({
    title: NIGHT_FERRY,
    byline: 'Ines Aldaro, Tove Brandt',
    publisher: 'Karrow Post',
    published: '2031-05-14T10:15:00+02:00',
    url: 'https://post.example/ferry',
    language: 'en-gb',
  });
});

test('nothing from a page that says nothing', () => {
  const nothing = { title: null, byline: null, publisher: null, published: null, url: null, language: null };
  expect(metaOf('', '<p>Words.</p>')).toEqual(nothing);
  expect(
    metaOf(`${data([null, 7, 'x', { '@graph': 3 }])}<script type="application/ld+json">{,}</script>`),
  ).toEqual(nothing);
});

describe('title', () => {
  const site = '<meta property="og:site_name" content="Karrow Post">';
  const cases: readonly (readonly [string, string, string, string | null])[] = [
    ['of the page, without the site', `${site}<title>${NIGHT_FERRY} | Karrow Post</title>`, '', NIGHT_FERRY],
    [
      'without section and site',
      `${site}<title>${NIGHT_FERRY} - Karrow Post - Karrow Post News</title>`,
      '',
      NIGHT_FERRY,
    ],
    [
      'the host as the site',
      `<link rel="canonical" href="https://www.karrowpost.example/x"><title>${NIGHT_FERRY} – KarrowPost</title>`,
      '',
      NIGHT_FERRY,
    ],
    [
      'a dash of its own',
      `${site}<title>The ferry - a harbour's shame</title>`,
      '',
      "The ferry - a harbour's shame",
    ],
    [
      'the heading where it agrees',
      `<meta property="og:title" content="${NIGHT_FERRY}, board hears">`,
      `<h1>${NIGHT_FERRY}</h1>`,
      NIGHT_FERRY,
    ],
    [
      'not the logo',
      `<meta property="og:title" content="${NIGHT_FERRY}">`,
      '<h1>Karrow Post</h1>',
      NIGHT_FERRY,
    ],
    ['the only heading of a page without titles', '', `<h1> Night\n  ferry </h1>`, 'Night ferry'],
    [
      'entities that were escaped twice',
      '<meta property="og:title" content="Crew &amp;amp; quay: &amp;quot;never asked&amp;quot;">',
      '',
      'Crew & quay: "never asked"',
    ],
  ];
  test.each(cases)('%s', (_, head, body, expected) => {
    expect(metaOf(head, body).title).toBe(expected);
  });
});

describe('byline', () => {
  const cases: readonly (readonly [string, string, string, string | null])[] = [
    ['meta author', '<meta name="author" content="By Ines Aldaro">', '', 'Ines Aldaro'],
    [
      'no address of a profile',
      '<meta property="article:author" content="https://face.example/aldaro">',
      '',
      null,
    ],
    [
      'a list of names in JSON-LD',
      data({ '@type': 'NewsArticle', author: ['Ines Aldaro', 'Ines Aldaro'] }),
      '',
      'Ines Aldaro',
    ],
    ['rel author', '', '<a rel="author" href="/i">Ines Aldaro</a>', 'Ines Aldaro'],
    [
      'the links of a byline with a date',
      '',
      '<div class="c-byline">By <a href="/i">Ines Aldaro</a> and <a href="/t">Tove Brandt</a> 14 May 2031</div>',
      'Ines Aldaro, Tove Brandt',
    ],
    ['a byline without links', '', '<p class="byline">By Ines Aldaro</p>', 'Ines Aldaro'],
    ['no byline that is mostly a date', '', '<p class="byline">Ines Aldaro 14 May 2031</p>', null],
  ];
  test.each(cases)('%s', (_, head, body, expected) => {
    expect(metaOf(head, body).byline).toBe(expected);
  });
});

describe('published', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['2031-05-14', '2031-05-14'],
    ['20310514', '2031-05-14'],
    ['2031-05-14T10:15:00Z', '2031-05-14T10:15:00Z'],
    ['2031-05-14 10:15:00 +0200', '2031-05-14T10:15:00+02:00'],
    ['2031-05-14T10:15:30.123Z', '2031-05-14T10:15:30Z'],
    ['Wed, 14 May 2031 10:15:00 GMT', '2031-05-14T10:15:00.000Z'],
    ['May 14, 2031', '2031-05-14'],
    ['2031-13-45', null],
    ['yesterday', null],
    ['1234', null],
  ];
  test.each(cases)('%s', (content, expected) => {
    expect(metaOf(`<meta property="article:published_time" content="${content}">`).published).toBe(expected);
  });

  test('an unreadable date gives way to a readable one', () => {
    expect(
      metaOf('<meta name="date" content="today">', '<time datetime="2031-05-14">Wednesday</time>').published,
    ).toBe('2031-05-14');
  });
});

describe('address and language', () => {
  test('a relative canonical link without a base is none', () => {
    expect(
      metaOf('<link rel="canonical" href="/ferry"><meta property="og:url" content="https://post.example/f">')
        .url,
    ).toBe('https://post.example/f');
  });
  test('no address but of the web', () => {
    expect(metaOf('<link rel="canonical" href="javascript:alert(1)">').url).toBe(null);
  });
  test.each([
    ['en-GB', 'en-gb'],
    ['pt_BR', 'pt-br'],
    ['EN', 'en'],
    ['{{lang}}', null],
  ])('language %s', (lang, expected) => {
    expect(metaOf('', '', lang).language).toBe(expected);
  });
  test('language of the open graph', () => {
    expect(metaOf('<meta property="og:locale" content="en_US">').language).toBe('en-us');
  });
});

test('a story inside a list of stories is not the page', () => {
  const list = {
    '@type': 'ItemList',
    itemListElement: [{ '@type': 'NewsArticle', headline: 'Another story' }],
  };
  expect(metaOf(data(list)).title).toBe(null);
});
