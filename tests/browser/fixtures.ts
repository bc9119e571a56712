/** Pages for the browser tests, each with one peculiarity; the prose and the people are invented. */

const PROSE = [
  '<p>The parish of Skerrow will keep its lending library after a vote on Monday that ran long past supper. Some sixty residents filled the hall, and another dozen listened at the open windows.</p>',
  '<p id="direct">“A village that lends books does not forget its manners,” said Oona Trask, the librarian, who has stamped the cards since 1994. She thanked the carpenter, who had mended the shelves without sending a bill.</p>',
  '<p id="linked">“The roof comes first, and <a href="#accounts" id="link">the accounts</a> come second,” said Dorian Pell, the treasurer of the parish council, before the vote was taken.</p>',
  '<p>The council will now look for a builder who can start before the autumn rain. It has put aside the price of the slates, and a little more for the gutters, which nobody has cleaned for years.</p>',
  '<p id="second">“We shall read by candle if we must,” said Trask on the steps of the hall, while the last of the chairs were carried in behind her.</p>',
].join('\n');

function page(head: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Skerrow keeps its library</title>
<meta property="og:type" content="article">
<meta property="article:published_time" content="2026-11-16T21:00:00+00:00">
<link rel="icon" href="data:,">
<style>body { margin: 2rem auto; max-width: 40rem; font: 1.125rem/1.6 serif; }</style>
${head}
</head>
<body>${body}</body>
</html>`;
}

const STORY = `<main><article><h1>Skerrow keeps its library</h1>\n${PROSE}</article></main>`;

export const FIXTURES: Readonly<Record<string, string>> = {
  '/skerrow/2026/11/16/library-stays': page('', STORY),
  '/dark/2026/11/16/library-stays': page('<style>body { background: #14171a; color: #eee; }</style>', STORY),
  /** Dark when the system is. */
  '/by-night/2026/11/16/library-stays': page(
    '<style>@media (prefers-color-scheme: dark) { body { background: #14171a; color: #eee; } }</style>',
    STORY,
  ),
  /** Dark when its reader says so, and slowly. */
  '/own-night/2026/11/16/library-stays': page(
    '<style>body { background: #fff; transition: background-color 0.4s; } .night body { background: #14171a; color: #eee; }</style>',
    STORY,
  ),
  /** A style sheet and a script policy as strict as they come. */
  '/strict/2026/11/16/library-stays': page(
    `<meta http-equiv="content-security-policy" content="default-src 'none'; img-src data:; require-trusted-types-for 'script'">`,
    STORY,
  ),
  /** The story comes a second after the page. */
  '/late/2026/11/16/library-stays': page(
    '',
    `<main id="story"></main><template id="later">${STORY}</template>
<script>setTimeout(() => document.querySelector('#story').append(document.querySelector('#later').content), 1000)</script>`,
  ),
  /** No claim to be an article, and hardly any prose. */
  '/': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Skerrow parish</title><link rel="icon" href="data:,"></head>
<body><h1>Skerrow parish</h1><ul><li><a href="/a">Library</a></li><li><a href="/b">Hall</a></li></ul>
<p>“Come in, the door is open,” says Oona Trask, the librarian, to everybody who asks her when she opens.</p></body></html>`,
};
