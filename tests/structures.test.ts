import { describe, expect, test } from 'vitest';
import { parsePage } from '../src/cli/parse-page.ts';
import { analyze } from '../src/engine/analyze.ts';
import { english } from '../src/lexicon/en/index.ts';
import { readArticle } from '../src/page/read-article.ts';

/** What is said in a page as "speaker: words". */
function said(body: string): string[] {
  const reading = readArticle(
    parsePage(`<!doctype html><html lang="en"><head><title>Ferry</title></head><body>${body}</body></html>`),
  );
  if (!reading) return [];
  const { text, entities, statements } = analyze(reading.article, english);
  return statements.map(({ speaker, spans }) => {
    const name = entities.find(({ id }) => id === speaker)?.name ?? 'nobody';
    return `${name}: ${spans.map(({ start, end }) => text.slice(start, end)).join(' … ')}`;
  });
}

const PROSE = Array.from(
  { length: 4 },
  (_, i) =>
    `<p>The night ferry has crossed the sound for ${60 + i} years, and on Tuesday it lay at the quay of Karrow with its lamps out and nobody on board.</p>`,
).join('');
const story = (html: string): string =>
  `<main><h1>Night ferry</h1><article>${PROSE}${html}${PROSE.replaceAll('60', '70')}</article></main>`;
const WORDS = 'We were told on the quay, like everybody else.';

describe('structures of pages', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'a blockquote without marks and a line of whom it is',
      `<blockquote><p>${WORDS}</p><footer>— Ines Aldaro, mate of the night ferry</footer></blockquote>`,
      [`Ines Aldaro: ${WORDS}`],
    ],
    [
      'the same with cite',
      `<blockquote><p>${WORDS}</p><cite>Ines Aldaro</cite></blockquote>`,
      [`Ines Aldaro: ${WORDS}`],
    ],
    [
      'a blockquote after a sentence that announces it',
      `<p>Ines Aldaro, a mate, wrote to the board:</p><blockquote><p>${WORDS}</p></blockquote>`,
      [`Ines Aldaro: ${WORDS}`],
    ],
    [
      'a pull quote of words in the story counts once',
      `<p>“${WORDS}” Ines Aldaro said.</p><blockquote class="pullquote">“${WORDS}”</blockquote>`,
      [`Ines Aldaro: ${WORDS}`],
    ],
    [
      'a pull quote in an aside counts once',
      `<p>“${WORDS}” Ines Aldaro said.</p><aside class="pull-quote"><p>${WORDS}</p><p>Ines Aldaro</p></aside>`,
      [`Ines Aldaro: ${WORDS}`],
    ],
    [
      'a pull quote of new words with a line of its own',
      `<figure class="pullquote"><blockquote><p>“${WORDS}”</p></blockquote><figcaption>Ines Aldaro, mate</figcaption></figure>`,
      [`Ines Aldaro: ${WORDS}`],
    ],
    [
      'the same in an aside',
      `<aside class="pullquote"><p>“${WORDS}”</p><p>— Ines Aldaro, mate</p></aside>`,
      [`Ines Aldaro: ${WORDS}`],
    ],
    [
      'a pull quote whose words a description signs',
      `<p>Tove Brandt “has seen the papers”, said Ines Aldaro.</p><aside><p>“${WORDS}”</p><p>A clerk of the council</p></aside>`,
      ['Ines Aldaro: has seen the papers', `a clerk of the council: ${WORDS}`],
    ],
    [
      'an embedded post',
      `<blockquote class="twitter-tweet"><p lang="en" dir="ltr">${WORDS}</p>— Ines Aldaro (@aldaro) <a href="https://t.example/1">May 14, 2031</a></blockquote>`,
      [`Ines Aldaro: ${WORDS}`],
    ],
    [
      'an interview with names in bold',
      `<p>Ines Aldaro has sailed for nine years.</p><p><b>Tove Brandt:</b> When did you hear of it?</p><p><b>Ines Aldaro:</b> ${WORDS}</p><p><b>Tove Brandt:</b> And then you went home?</p>`,
      [
        'Tove Brandt: When did you hear of it?',
        `Ines Aldaro: ${WORDS}`,
        'Tove Brandt: And then you went home?',
      ],
    ],
    [
      'a transcript',
      `<p>TOVE BRANDT: When did you hear of it?</p><p>INES ALDARO: ${WORDS}</p><p>TOVE BRANDT: And then you went home?</p>`,
      [
        'TOVE BRANDT: When did you hear of it?',
        `INES ALDARO: ${WORDS}`,
        'TOVE BRANDT: And then you went home?',
      ],
    ],
    [
      'list items and table cells',
      `<ul><li>“${WORDS}” said Ines Aldaro.</li></ul><table><tr><td>“It is a boat, not a promise,” said Tove Brandt, the chairman of the board, on the steps of the town hall.</td></tr></table>`,
      [`Ines Aldaro: ${WORDS}`, 'Tove Brandt: It is a boat, not a promise,'],
    ],
    [
      'paragraphs by div and br',
      `<div>“${WORDS}” said Ines Aldaro.<br><br>“It is a boat, not a promise,” said Tove Brandt.</div>`,
      [`Ines Aldaro: ${WORDS}`, 'Tove Brandt: It is a boat, not a promise,'],
    ],
  ];
  test.each(cases)('%s', (_, html, expected) => {
    expect(said(story(html))).toEqual(expected);
  });
});
