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
const ABOUT =
  '<p>Ines Aldaro, a mate, has sailed for nine years. She lost her work on Tuesday, and on Wednesday we met Aldaro.</p>';
const BOTH =
  '<p>Ines Aldaro, a mate, has sailed for nine years. Tove Brandt, the chairman of the board, has never been on board.</p>';
const WORDS = 'We were told on the quay, like everybody else.';

const POSTS = [
  `<p>Ines Aldaro, a mate, has lost her work. “${WORDS}” she said.</p>`,
  '<p>“Nobody told me,” she said on the radio.</p>',
  '<p>The Crew Union wants to meet the board. “It is a boat, not a promise,” the union said.</p>',
  '<p>“It was a letter of two lines,” they said on the quay.</p>',
];
const SAID_IN_POSTS = [
  `Ines Aldaro: ${WORDS}`,
  'nobody: Nobody told me,',
  'Crew Union: It is a boat, not a promise,',
  'nobody: It was a letter of two lines,',
];

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
      'an embedded post beside a conversation',
      `${'<p>ALDARO: How deep is it?</p><p>BRANDT: Nine feet, as ever.</p>'.repeat(3)}<blockquote class="twitter-tweet"><p lang="en" dir="ltr">${WORDS}</p>— Ines Aldaro (@aldaro) <a href="https://t.example/1">May 14, 2031</a></blockquote>`,
      [
        ...Array.from({ length: 3 }, () => [
          'Ines Aldaro: How deep is it?',
          'BRANDT: Nine feet, as ever.',
        ]).flat(),
        `Ines Aldaro: ${WORDS}`,
      ],
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
      'a transcript whose turns run over paragraphs',
      `<p>TOVE BRANDT: When did you hear of it?</p><p>INES ALDARO: ${WORDS}</p><p>I went home and slept.</p><p>She laughs about it.</p><p>TOVE BRANDT: And then?</p>`,
      [
        'TOVE BRANDT: When did you hear of it?',
        `INES ALDARO: ${WORDS} … I went home and slept.`,
        'TOVE BRANDT: And then?',
      ],
    ],
    [
      'names in a list of terms',
      `${BOTH}<dl><dt>Ines Aldaro</dt><dd>${WORDS}</dd><dt>Tove Brandt</dt><dd>And then you went home?</dd><dt>Ines Aldaro</dt><dd>We did.</dd></dl>`,
      [`Ines Aldaro: ${WORDS}`, 'Tove Brandt: And then you went home?', 'Ines Aldaro: We did.'],
    ],
    [
      'names in the cells of a table',
      `${BOTH}<table><tr><td><b>Ines Aldaro</b></td><td>${WORDS} There was a notice on the door, and a gull sat on the notice.</td></tr><tr><td>Tove Brandt:</td><td>And then you went home?</td></tr><tr><td>Ines Aldaro:</td><td>We did.</td></tr></table>`,
      [
        `Ines Aldaro: ${WORDS} There was a notice on the door, and a gull sat on the notice.`,
        'Tove Brandt: And then you went home?',
        'Ines Aldaro: We did.',
      ],
    ],
    [
      'names on lines of their own in bold',
      `${BOTH}<p><b>Ines Aldaro</b></p><p>${WORDS}</p><p><b>Tove Brandt</b></p><p>And then you went home?</p><p><b>Ines Aldaro</b></p><p>We did.</p>`,
      [`Ines Aldaro: ${WORDS}`, 'Tove Brandt: And then you went home?', 'Ines Aldaro: We did.'],
    ],
    [
      'portraits below names are nobody’s words',
      '<h3>Ines Aldaro</h3><p>She has sailed for nine years and knows my mother.</p><h3>Per Sund</h3><p>He keeps the engine of our ferry.</p><h3>Mina Holt</h3><p>She bakes for all of us.</p>',
      [],
    ],
    [
      'questions and answers by their letters',
      `<p>Ines Aldaro, a mate, has sailed for nine years. She was on the quay.</p><p><b>Q:</b> When did you hear of it?</p><p><b>A:</b> ${WORDS}</p><p>I went home.</p><p>Q. And then you slept?</p><p>A. We did.</p>`,
      [`Ines Aldaro: ${WORDS} … I went home.`, 'Ines Aldaro: We did.'],
    ],
    [
      'the same in lines of one paragraph',
      `<p>Ines Aldaro, a mate, has sailed for nine years. She was on the quay.</p><p>Q: When did you hear of it?<br>A: ${WORDS}<br>Q: And then you slept?<br>A: We did.</p>`,
      [`Ines Aldaro: ${WORDS}`, 'Ines Aldaro: We did.'],
    ],
    [
      'answers of one who is not to be told from another',
      `<p>Ines Aldaro and Tove Brandt have sailed for nine years.</p><p>Q: When did you hear of it?</p><p>A: ${WORDS}</p><p>Q: And then you slept?</p><p>A: We did.</p>`,
      [`nobody: ${WORDS}`, 'nobody: We did.'],
    ],
    [
      'answers without marks below questions in bold',
      `${ABOUT}<p><strong>When did you hear of it?</strong></p><p>${WORDS}</p><p>I went home.</p><p><strong>What did the board tell you?</strong></p><p>Nothing. I wrote three letters.</p><p>She laughs, and a gull looks up.</p><p><strong>And now?</strong></p><p>He asked me that too.</p>`,
      [
        `Ines Aldaro: ${WORDS} … I went home.`,
        'Ines Aldaro: Nothing. I wrote three letters.',
        'Ines Aldaro: He asked me that too.',
      ],
    ],
    [
      'the same below headings, with an answer in marks',
      `${ABOUT}<h3>When did you hear of it?</h3><p>${WORDS}</p><h3>What did the board tell you?</h3><p>“Nothing,” she says.</p><h3>And you wrote?</h3><p>I wrote three letters.</p><h3>The letters</h3><p>They are in my bag.</p>`,
      [`Ines Aldaro: ${WORDS}`, 'Ines Aldaro: Nothing,', 'Ines Aldaro: I wrote three letters.'],
    ],
    [
      'an explainer asks and answers by itself',
      `${ABOUT}<h3>Can you still take the ferry?</h3><p>It is cancelled until June, and no bus goes round the sound.</p><h3>What do you pay?</h3><p>Nine crowns.</p><h3>Who decides?</h3><p>We know little about the board.</p>`,
      [],
    ],
    [
      'a column asks itself',
      `${ABOUT}<h3>Why did I leave?</h3><p>I was tired, and we had not been paid since March.</p><h3>What would you miss after nine years?</h3><p>I missed the quiet before four, when my hands were warm.</p><h3>Would I go back?</h3><p>I would. My bag still stands in the hall.</p>`,
      [],
    ],
    [
      'one who asks for an answer is no columnist',
      `${ABOUT}<h3>When did you hear of it?</h3><p>${WORDS}</p><h3>What did the board tell you?</h3><p>Nothing. I wrote three letters.</p><h3>Where can I read my own copy?</h3><p>I will send it to the paper.</p>`,
      [
        `Ines Aldaro: ${WORDS}`,
        'Ines Aldaro: Nothing. I wrote three letters.',
        'Ines Aldaro: I will send it to the paper.',
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
    [
      'posts of a live blog: “she” and “they” are nobody of another post',
      POSTS.map((post) => `<article><time>9:41</time>${post}</article>`).join(''),
      SAID_IN_POSTS,
    ],
    [
      'the same in boxes with their times',
      POSTS.map((post) => `<div class="post"><time>9:41</time>${post}</div>`).join(''),
      SAID_IN_POSTS,
    ],
    [
      'the same in a list',
      `<ol>${POSTS.map((post) => `<li><article><time>9:41</time>${post}</article></li>`).join('')}</ol>`,
      SAID_IN_POSTS,
    ],
    [
      'sections of one story with headings carry on',
      POSTS.map((post) => `<section><h2>On the quay</h2>${post}</section>`).join(''),
      [
        SAID_IN_POSTS[0] ?? '',
        'Ines Aldaro: Nobody told me,',
        SAID_IN_POSTS[2] ?? '',
        'Crew Union: It was a letter of two lines,',
      ],
    ],
  ];
  test.each(cases)('%s', (_, html, expected) => {
    expect(said(story(html))).toEqual(expected);
  });
});
