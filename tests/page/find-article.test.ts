import { describe, expect, test } from 'vitest';
import { findArticle } from '../../src/page/find-article.ts';
import { pageOf, paragraphs, sentences } from './page-of.ts';

const LINKS = '<nav><a href="/a">Karrow</a><a href="/b">Harbour</a><a href="/c">Weather</a></nav>';

function idsOf(html: string): string[] | null {
  return findArticle(pageOf(html))?.map((element) => element.id || element.localName) ?? null;
}

describe('the elements of the story', () => {
  const cases: readonly (readonly [string, string, readonly string[] | null])[] = [
    [
      'the deepest with most of the prose',
      `${LINKS}<main><div><div id="s">${paragraphs(6)}</div><section>${paragraphs(1, 6)}</section></div></main>`,
      ['s'],
    ],
    [
      'paragraphs in wrappers',
      `${LINKS}<div id="s">${sentences(6)
        .map((s) => `<div><div><p>${s}</p></div></div>`)
        .join('')}</div>`,
      ['s'],
    ],
    [
      'one block with line breaks',
      `${LINKS}<main><div id="s">${sentences(5).join('<br><br>')}</div></main>`,
      ['s'],
    ],
    [
      'one paragraph: what holds it',
      `${LINKS}<article id="s"><p>${sentences(5).join(' ')}</p></article>`,
      ['s'],
    ],
    [
      'containers made alike',
      `<main><div class="a" id="s"><div class="b">${paragraphs(5)}</div></div><div class="ad"></div><div class="a" id="t"><div class="b" id="u">${paragraphs(1, 5)}</div></div></main>`,
      ['div', 'u'],
    ],
    [
      'containers without names that are no siblings',
      `<main><section id="s">${paragraphs(5)}</section></main><footer><section>${paragraphs(1, 9)}</section></footer>`,
      ['s'],
    ],
    [
      'a story in sibling containers without names',
      `<main><div id="s">${paragraphs(6)}</div><hr><div id="t">${paragraphs(1, 6)}</div></main>`,
      ['s', 't'],
    ],
    [
      'the first of stories without end',
      `<main><div><div id="a"><h1>Night ferry</h1><div id="s">${paragraphs(5)}</div></div></div><div><div><h1>Harbour</h1><div>${paragraphs(6, 20)}</div></div></div></main>`,
      ['s'],
    ],
    [
      'the first of many stories without end',
      `<main>${[0, 1, 2, 3, 4, 5, 6, 7]
        .map(
          (n) =>
            `<article class="story"><h1>Night ferry ${n}</h1><div class="body" id="s${n}">${paragraphs(5, n * 10)}</div></article>`,
        )
        .join('')}</main>`,
      ['s0'],
    ],
    [
      'the first of two whose paragraphs are made alike',
      `<main><div class="post"><h1>Night ferry</h1><div class="text"><p>Ferry.</p></div><div id="s" class="text">${paragraphs(5)}</div></div><div class="post"><h1>Harbour</h1><div class="text">${paragraphs(6, 20)}</div></div></main>`,
      ['s'],
    ],
    [
      'the first of stories whose headlines are of lower rank below it',
      `<main><article class="story"><h1>Night ferry</h1><div class="body" id="s">${paragraphs(4)}</div></article>${[
        1, 2, 3, 4, 5, 6,
      ]
        .map(
          (n) =>
            `<article class="story"><h2>Harbour ${n}</h2><div class="body">${paragraphs(4, n * 10)}</div></article>`,
        )
        .join('')}</main>`,
      ['s'],
    ],
    [
      'all posts of a live blog below its headline',
      `<main><h1>Night ferry</h1><div id="s">${[0, 1, 2, 3, 4, 5, 6]
        .map((n) => `<article><h2>Harbour ${n}</h2>${paragraphs(2, n * 10)}</article>`)
        .join('')}</div></main>`,
      ['s'],
    ],
    [
      'all posts of a live blog beside its headline',
      `<main id="s"><header><h1>Night ferry</h1></header>${[0, 1, 2, 3, 4, 5, 6]
        .map((n) => `<article><h2>Harbour ${n}</h2>${paragraphs(2, n * 10)}</article>`)
        .join('')}</main>`,
      ['s'],
    ],
    [
      'sections with headlines of the first rank',
      `<main id="s"><h1>Night ferry</h1>${[0, 1, 2]
        .map((n) => `<section><h1>Harbour ${n}</h1>${paragraphs(2, n * 10)}</section>`)
        .join('')}</main>`,
      ['s'],
    ],
    [
      'many headlines of one story',
      `<main id="s">${[0, 1, 2, 3, 4, 5, 6]
        .map((n) => `<h1>Night ferry ${n}</h1>${paragraphs(1, n)}`)
        .join('')}</main>`,
      ['s'],
    ],
    [
      'a second headline without a story',
      `<main id="s"><h1>Night ferry</h1>${paragraphs(5)}<div><h1>More</h1><p>Ferries.</p></div></main>`,
      ['s'],
    ],
    [
      'a cell of a table for layout',
      `<table><tr><td>${LINKS}</td><td id="s">${paragraphs(5)}</td><td><p>Weather</p></td></tr></table>`,
      ['s'],
    ],
    [
      "elements of the page's own making",
      `<x-app><x-bar>${LINKS}</x-bar><x-story id="s">${sentences(5)
        .map((s) => `<x-line>${s}</x-line>`)
        .join('')}</x-story></x-app>`,
      ['s'],
    ],
    [
      'a teaser article before the story',
      `<article><p>${sentences(1)}</p></article><article id="s">${paragraphs(6, 1)}</article>`,
      ['s'],
    ],
    [
      'a consent notice with much to say',
      `<div class="cookie-consent">${paragraphs(2, 20)}</div><main id="s">${paragraphs(6)}</main>`,
      ['s'],
    ],
    [
      'comments longer than the story',
      `<main id="s">${paragraphs(5)}</main><div id="disqus_thread" class="comments">${paragraphs(10, 30)}</div>`,
      ['s'],
    ],
    [
      'a wrapper that is mostly links',
      `<div>${'<ul><li><a href="/x">A link with a rather long headline of some story</a></li></ul>'.repeat(30)}<div id="s">${paragraphs(4)}</div></div>`,
      ['s'],
    ],
    [
      'Chinese, without a blank',
      `<div>${LINKS}</div><div id="s">${'<p>港口委员会星期二听取了夜间渡轮船员的证词，他们说没有人事先告知航班取消，码头上的乘客也一无所知。</p>'.repeat(5)}</div>`,
      ['s'],
    ],
    [
      'Thai',
      `<div>${LINKS}</div><div id="s">${'<p>คณะกรรมการท่าเรือรับฟังคำให้การของลูกเรือเรือข้ามฟากกลางคืนเมื่อวันอังคารซึ่งกล่าวว่าไม่มีใครแจ้งล่วงหน้า</p>'.repeat(5)}</div>`,
      ['s'],
    ],
    [
      'two sentences',
      `${LINKS}<article id="s"><p>The ferry is cancelled, the board said.</p><p>It gave no reason for that on Tuesday.</p></article>`,
      ['s'],
    ],
    ['no prose', `${LINKS}<p>Closed.</p>`, null],
    ['nothing', '', null],
  ];
  test.each(cases)('%s', (_, html, expected) => {
    expect(idsOf(html)).toEqual(expected);
  });
});

test('nothing that the browser hides counts', () => {
  const document = pageOf(`<div id="s">${paragraphs(4)}</div><div id="overlay">${paragraphs(9, 10)}</div>`);
  expect(findArticle(document)?.map(({ id }) => id)).not.toEqual(['s']);
  const seen = findArticle(document, { isHidden: ({ id }) => id === 'overlay' });
  expect(seen?.map(({ id }) => id)).toEqual(['s']);
});

test('a page nested thousands deep is walked', () => {
  const document = pageOf('<main></main>');
  let at = document.querySelector('main') as Element;
  for (let depth = 0; depth < 5000; depth++) {
    const next = document.createElement('div');
    at.append(next);
    at = next;
  }
  for (const sentence of sentences(4)) {
    const paragraph = document.createElement('p');
    paragraph.textContent = sentence;
    at.append(paragraph);
  }
  expect(findArticle(document)).toEqual([at]);
});
