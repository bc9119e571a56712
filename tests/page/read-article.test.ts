import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/page/read-article.ts';
import { pageOf, paragraphs, sentences } from './page-of.ts';

/** Paragraphs as "kind: text", the numbered sentences of the story cut to their number. */
function read(html: string, isHidden?: (element: Element) => boolean): string[] | null {
  const reading = readArticle(pageOf(html), isHidden ? { isHidden } : {});
  if (!reading) return null;
  const { text, paragraphs: found } = reading.article;
  return found.map(({ start, end, kind }) => {
    const own = text
      .slice(start, end)
      .replace(/The harbour board of Karrow heard statement (\d+) on .*? on the quay\./g, '#$1');
    return kind === 'text' ? own : `${kind}: ${own}`;
  });
}

/** The story with `html` in its middle. */
const story = (html: string): string =>
  `<header><nav><a href="/">Post</a></nav></header><main><h1>Night ferry crews were never asked</h1><article>${paragraphs(3)}${html}${paragraphs(3, 3)}</article></main>`;
const BEFORE = ['#1', '#2', '#3'];
const AFTER = ['#4', '#5', '#6'];

describe('what a paragraph says', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'inline elements are joined exactly',
      '<p>The <em>Tern</em>, <a href="/t">built</a> in 2031<sup>2</sup>, has never<b>theless</b> sailed.</p>',
      ['The Tern, built in 20312, has nevertheless sailed.'],
    ],
    [
      'blanks collapse across elements',
      '<p>The  \n <em> Tern </em>\n\t left&nbsp;Karrow&nbsp; .</p>',
      ['The Tern left Karrow .'],
    ],
    [
      'soft hyphens and zero-width signs go',
      '<p>The har&shy;bour\u200b board of Kar\u2060row met.</p>',
      ['The harbour board of Karrow met.'],
    ],
    [
      'joiners stay where letters join',
      '<p>The board thanked the 👩‍🚒 crews of Karrow.</p>',
      ['The board thanked the 👩‍🚒 crews of Karrow.'],
    ],
    [
      'two line breaks divide paragraphs',
      '<p>The ferry left.<br><br>\nThe crew stayed.<br> <br/>No one asked.</p>',
      ['The ferry left.', 'The crew stayed.', 'No one asked.'],
    ],
    [
      'one line break is a line',
      '<p>Quay 4<br>Karrow harbour<br>Open all night.</p>',
      ['Quay 4\nKarrow harbour\nOpen all night.'],
    ],
    [
      'one line break after a long sentence is a paragraph',
      `<p>${sentences(2, 50).join('<br>')}</p>`,
      ['#51', '#52'],
    ],
    [
      'a comment in a word is nothing',
      '<p>The cap<!-- ad slot -->tain of the Tern left.</p>',
      ['The captain of the Tern left.'],
    ],
    [
      'text beside blocks is a paragraph',
      '<div>The captain left. <p>The crew stayed.</p> The mate slept.</div>',
      ['The captain left.', 'The crew stayed.', 'The mate slept.'],
    ],
    [
      'list items are paragraphs',
      '<ul><li>The captain left.</li><li>The crew stayed.</li></ul>',
      ['The captain left.', 'The crew stayed.'],
    ],
    [
      "elements of the page's own making",
      '<x-line>The captain left.</x-line><x-line>The <x-name>crew</x-name> stayed.</x-line>',
      ['The captain left.', 'The crew stayed.'],
    ],
    [
      'lines of preformatted text',
      '<pre>The captain left.\nThe crew stayed.</pre>',
      ['The captain left.\nThe crew stayed.'],
    ],
    [
      'marks of the q element are shown',
      '<p>The mate said <q>we were never asked</q> twice.</p>',
      ['The mate said “we were never asked” twice.'],
    ],
    [
      'a drop cap is seen, its double for screen readers is not',
      '<p><span aria-hidden="true">T</span><span class="sr-only">The</span><span aria-hidden="true">h</span>e captain left.</p>',
      ['The captain left.'],
    ],
  ];
  test.each(cases)('%s', (_, html, expected) => {
    expect(read(story(html))).toEqual([...BEFORE, ...expected, ...AFTER]);
  });
});

describe('what a paragraph is', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['subheading', '<h2>A silent quay</h2>', ['heading: A silent quay']],
    ['subheading in bold', '<p><strong>A silent quay</strong></p>', ['heading: A silent quay']],
    [
      'bold name before a colon',
      '<p><b>Ines Aldaro:</b></p><p>We were never asked.</p>',
      ['Ines Aldaro:', 'We were never asked.'],
    ],
    [
      'caption without its credit',
      '<figure><img src="q.jpg"><figcaption>The quay on Tuesday. <span class="credit">Tove Brandt / Post</span></figcaption></figure>',
      ['caption: The quay on Tuesday.'],
    ],
    [
      'caption that is all credit',
      '<figure><img src="q.jpg"><figcaption>Photo: Tove Brandt</figcaption></figure>',
      [],
    ],
    [
      'caption by its class',
      '<div class="wp-caption"><img src="q.jpg"><p class="wp-caption-text">The quay on Tuesday.</p></div>',
      ['caption: The quay on Tuesday.'],
    ],
    [
      'caption by its place',
      '<div class="x1"><div class="x2"><img src="q.jpg"></div><div class="x3">The quay on Tuesday</div></div>',
      ['caption: The quay on Tuesday'],
    ],
    [
      'picture inside a paragraph',
      '<p><img src="q.jpg">The quay was empty on Tuesday night.</p>',
      ['The quay was empty on Tuesday night.'],
    ],
    [
      'block quotation',
      '<blockquote><p>We were never asked.</p><p>Nobody was.</p></blockquote>',
      ['blockquote: We were never asked.', 'blockquote: Nobody was.'],
    ],
    [
      'post',
      '<blockquote class="twitter-tweet"><p>Never asked. <a href="https://t.example/x">pic.t.example/x</a></p>— Ines Aldaro (@aldaro) <a href="https://t.example/1">May 14, 2031</a></blockquote>',
      ['post: Never asked. pic.t.example/x', 'post: — Ines Aldaro (@aldaro) May 14, 2031'],
    ],
    [
      'post in a box called social',
      '<div class="social-embed"><blockquote class="twitter-tweet"><p>Never asked.</p>— Ines Aldaro (@aldaro)</blockquote></div>',
      ['post: Never asked.', 'post: — Ines Aldaro (@aldaro)'],
    ],
    [
      'pull quote in an aside, of new words',
      '<aside><p>“We were never asked about it.”</p><cite>Ines Aldaro</cite></aside>',
      ['blockquote: “We were never asked about it.”', 'blockquote: Ines Aldaro'],
    ],
    [
      'spans that are displayed as blocks',
      `<div>${sentences(2, 80)
        .map((sentence) => `<span style="display: block">${sentence}</span>`)
        .join('')}</div>`,
      ['#81', '#82'],
    ],
    [
      'pull quote of words in the story',
      '<aside class="other"></aside><blockquote class="pullquote">the crew of the night ferry told how crossing 2 had been cancelled</blockquote>',
      [],
    ],
    [
      'pull quote of new words',
      '<blockquote class="pullquote">We were never asked about it.</blockquote>',
      ['blockquote: We were never asked about it.'],
    ],
    ['heading as long as a paragraph', `<h3>${sentences(2, 70).join(' ')}</h3>`, ['#71 #72']],
  ];
  test.each(cases)('%s', (_, html, expected) => {
    expect(read(story(html))).toEqual([...BEFORE, ...expected, ...AFTER]);
  });
});

describe('what is not read', () => {
  const cases: readonly (readonly [string, string])[] = [
    [
      'script, style, noscript, template',
      '<script>var a;</script><style>p{}</style><noscript>Turn on.</noscript><template><p>No.</p></template>',
    ],
    [
      'hidden',
      '<p hidden>Hidden words of the page.</p><div style="display: none"><p>More hidden words.</p></div>',
    ],
    ['hidden from everyone by name', '<div class="hidden"><p>Reserved for readers who pay for it.</p></div>'],
    ['aria-hidden', '<div aria-hidden="true"><p>Words that are decoration only.</p></div>'],
    ['for screen readers', '<p><span class="visually-hidden">Opens in a new window.</span></p>'],
    [
      'controls',
      '<button>Share</button><select><option>Karrow</option></select><label><input value="x"></label>',
    ],
    ['advertisement', '<div>Advertisement</div><p>ADVERTISEMENT</p>'],
    [
      'list of links',
      '<ul><li><a href="/a">The harbour board meets again on Thursday</a></li><li><a href="/b">“We sail,” says the mate</a></li></ul>',
    ],
    [
      'teaser box with an introduction',
      '<div class="related-stories"><h3>More</h3><p>The board meets again. It has never met so often.</p></div>',
    ],
    ['read more', '<p><strong>Read more:</strong> <a href="/a">“We sail,” says the mate of the Tern</a></p>'],
    ['a headline that is a link', '<p><a href="/a">“We sail,” says the mate of the Tern</a></p>'],
    [
      'newsletter',
      '<p>Sign up for our newsletter and never miss a ferry.</p><div class="newsletter-box"><p>All ferries in your mail, each day.</p></div>',
    ],
    ['story continues', '<p>Story continues below</p><p>Article continues below advertisement</p>'],
    [
      'aside and form',
      '<aside><p>The Tern was built in 2031 and holds 300 people.</p></aside><form><p>Tell us what you saw.</p></form>',
    ],
    [
      'a table of figures',
      '<table><tr><th>Ferry</th><th>Seats</th></tr><tr><td>Tern</td><td>300</td></tr></table>',
    ],
    ['the second printing of a paragraph', `<p class="print-only-copy">${sentences(1)}</p>`],
    ['a picture’s number', '<p>1 of 21</p>'],
    ['whose machine it is', '<p>Powered by</p>'],
    [
      'a box labelled as an advertisement',
      '<div class="unit" aria-label="Advertisement"><p>“Finally, a mattress that listens,” says nobody.</p></div>',
    ],
    ['a paragraph of marks', '<p>* * *</p><p>&nbsp;</p><hr>'],
  ];
  test.each(cases)('%s', (_, html) => {
    expect(read(story(html))).toEqual([...BEFORE, ...AFTER]);
  });

  test('what the browser does not show', () => {
    const html = story('<p class="x9f">Words that a style sheet hides from all.</p>');
    expect(read(html)).toHaveLength(7);
    expect(read(html, (element) => element.getAttribute('class') === 'x9f')).toEqual([...BEFORE, ...AFTER]);
  });
});

describe('names that lie', () => {
  test.each([
    'noloaddisqus',
    'non-ad-column',
    'js-truncate-related-to-my-size',
    'paywall-google',
    'related',
    'comments',
    'sidebar share',
  ])('a story in class "%s"', (name) => {
    expect(read(`<main><h1>Night ferry</h1><div class="${name}">${paragraphs(6)}</div></main>`)).toEqual([
      ...BEFORE,
      ...AFTER,
    ]);
  });

  test('a name inside a line', () => {
    expect(read(story('<p>The captain of the <span class="related author">Tern</span> left.</p>'))).toContain(
      'The captain of the Tern left.',
    );
  });

  test('a story under aria-hidden while a dialog is open', () => {
    const html = `<div id="app" aria-hidden="true">${story('')}</div><div role="dialog"><p>We and our partners keep small files on your machine, as we have for years and years.</p></div>`;
    expect(read(html)).toEqual([...BEFORE, ...AFTER]);
  });
});

describe('around the story', () => {
  const HEAD = '<h1>Night ferry crews were never asked</h1>';
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'standfirst and caption before the container',
      `<main>${HEAD}<p class="d">Crews of the Karrow ferry say that no one told them.</p><p>Tue 14 May 2031, 10:15</p><p>By <a href="/i">Ines Aldaro</a></p><figure><img src="q.jpg"><figcaption>The quay.</figcaption></figure><div>${paragraphs(6)}</div></main>`,
      [
        'standfirst: Crews of the Karrow ferry say that no one told them.',
        'caption: The quay.',
        ...BEFORE,
        ...AFTER,
      ],
    ],
    [
      'headline, dek, byline and date within it',
      `<article>${HEAD}<h2>Crews of the Karrow ferry say that no one told them</h2><div>By Ines Aldaro</div><time>14 May 2031</time>${paragraphs(6)}</article>`,
      ['standfirst: Crews of the Karrow ferry say that no one told them', ...BEFORE, ...AFTER],
    ],
    [
      'byline and date in lines of their own before the container',
      `<main>${HEAD}<p class="by">By Ines Aldaro and Tove Brandt<br>May 14, 2031 11:30 AM UTC</p><div>${paragraphs(6)}</div></main>`,
      [...BEFORE, ...AFTER],
    ],
    [
      'a date that counts backwards',
      `<article>${HEAD}<p>Publié il y a 2 heures, mis à jour il y a 8 minutes</p>${paragraphs(6)}</article>`,
      [...BEFORE, ...AFTER],
    ],
    [
      'comments many times as long as the story',
      `<main>${HEAD}<div class="text">${paragraphs(6)}</div></main><section id="comments">${paragraphs(40, 20)}</section>`,
      [...BEFORE, ...AFTER],
    ],
    [
      'a standfirst by its name',
      `<article>${HEAD}<p class="article__standfirst">No one told the crews, they say.</p>${paragraphs(6)}</article>`,
      ['standfirst: No one told the crews, they say.', ...BEFORE, ...AFTER],
    ],
    [
      'topics and follow-up after it',
      `<article>${HEAD}${paragraphs(6)}<p>Topics</p><h3>More from Karrow</h3><p>Harbour</p></article>`,
      [...BEFORE, ...AFTER],
    ],
    [
      'comments longer than the story',
      `<main>${HEAD}<div class="text">${paragraphs(6)}</div></main><section id="comments">${paragraphs(12, 20)}</section>`,
      [...BEFORE, ...AFTER],
    ],
    [
      'a story cut into two containers',
      `<main>${HEAD}<div><div class="story-text">${paragraphs(5)}</div></div><div class="promo"><p>Ferries in your mail.</p></div><div><div class="story-text">${paragraphs(1, 5)}</div></div></main>`,
      [...BEFORE, ...AFTER],
    ],
    [
      'one paragraph much longer than the others',
      `<main>${HEAD}<div><p>#0</p><p>${sentences(9, 10).join(' ')}</p>${paragraphs(1)}</div><div><a href="/">Home</a></div></main>`,
      [
        sentences(9, 10)
          .map((_, i) => `#${i + 11}`)
          .join(' '),
        '#1',
      ],
    ],
    [
      'a very short story',
      `${HEAD}<article><p>The night ferry is cancelled, the board said.</p><p>It gave no reason for that on Tuesday.</p></article>`,
      ['The night ferry is cancelled, the board said.', 'It gave no reason for that on Tuesday.'],
    ],
  ];
  test.each(cases)('%s', (_, html, expected) => {
    expect(read(html)).toEqual(expected);
  });

  test.each([
    ['an empty page', ''],
    ['a menu', '<nav><a href="/a">Karrow</a><a href="/b">Harbour</a></nav>'],
    ['a few words', '<p>Closed.</p>'],
  ])('no story: %s', (_, html) => {
    expect(read(html)).toBe(null);
  });
});

test('an own line of the speaker at the end stays, a topic does not', () => {
  const html = `<main><h1>Ferry</h1><div>${paragraphs(6)}<p>“We were never asked.”</p><p>— Ines Aldaro</p><p>Harbour</p></div></main>`;
  expect(read(html)?.slice(6)).toEqual(['“We were never asked.”', '— Ines Aldaro']);
});

test('hidden words are not read where the page shows some', () => {
  const html = `<div id="seen"><p>Turn on scripts to read this page, or come back another day, when the printed paper has come and lies on the table beside the bread and the tea.</p></div><div id="rest">${paragraphs(6)}</div>`;
  expect(read(html, ({ id }) => id === 'rest')?.join(' ')).not.toContain('#1');
});

test('a page that hides everything until a script has run is read', () => {
  expect(read(story(''), () => true)).toEqual([...BEFORE, ...AFTER]);
});

test('paragraphs of a live blog tell which post they stand in, the pictures in between do not part a story', () => {
  const post = (n: number): string => `<article><time>9:4${n}</time>${paragraphs(2, n)}</article>`;
  const posts = (html: string): (number | undefined)[] | undefined =>
    readArticle(pageOf(html))?.article.paragraphs.map(({ post: number }) => number);
  expect(posts(`<main><h1>Ferry</h1>${post(0)}${post(2)}${post(4)}</main>`)).toEqual([0, 0, 1, 1, 2, 2]);
  const media = '<article class="media"><figcaption>The quay of Karrow on Tuesday.</figcaption></article>';
  const story = `${paragraphs(2)}${media}${paragraphs(2, 2)}${media.replace('quay', 'pier')}${paragraphs(2, 4)}`;
  expect(posts(`<main><h1>Ferry</h1>${story}</main>`)).toEqual([0, 0, 0, 0, 0, 1, 0, 0]);
});

test('reading writes nothing', () => {
  const document = pageOf(story('<p>One<br>two &amp; <q>three</q></p><aside>Off</aside>'));
  const before = document.toString();
  expect(readArticle(document)?.article.text).toContain('two & “three”');
  expect(document.toString()).toBe(before);
});

test('what was passed over is told with its reason', () => {
  const reading = readArticle(pageOf(story('<aside><p>Off the point.</p></aside><p>Advertisement</p>')));
  const reasons = reading?.leftOut.map(({ element, reason }) => `${element.localName} ${reason}`);
  expect(reasons).toEqual(expect.arrayContaining(['aside tag:aside', 'p line']));
});
