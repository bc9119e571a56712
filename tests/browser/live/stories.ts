/** A story of our own making, with everything invented, and what Quoth has to find in it. */
export interface LiveStory {
  readonly title: string;
  readonly path: string;
  /** Its paragraphs as text. */
  readonly paragraphs: readonly string[];
  /** Whoever is quoted first. */
  readonly speaker: string;
  /** The words in quotation marks, in order, as they are painted. */
  readonly quotes: readonly string[];
}

const FIRST = ['Oona', 'Dorian', 'Mabel', 'Anselm', 'Petra', 'Lucas', 'Ingrid', 'Tobias', 'Clara', 'Rufus'];
const LAST = ['Trask', 'Pell', 'Vance', 'Orrell', 'Lisk', 'Hadley', 'Norrby', 'Kemble', 'Sundt', 'Averill'];
const PLACES = [
  'pier',
  'mill',
  'school',
  'market',
  'chapel',
  'slipway',
  'bakery',
  'station',
  'orchard',
  'weir',
];

/** The `n`th story, counted from 0: another place and other people for each, up to a hundred. */
export function liveStory(n: number): LiveStory {
  const place = `${PLACES[n % 10]}${n < 10 ? '' : ` no. ${n}`}`;
  const first = nameOf(n);
  const second = nameOf(n + 37);
  const quotes = [
    `We shall keep the ${place} open for as long as anybody comes,`,
    `Nobody has shown me a budget that closes the ${place} and mends the road,`,
    `My mother carried stones for that ${place}, and I will not see it sold,`,
  ];
  const [open = '', budget = '', stones = ''] = quotes;
  return {
    title: `Skerrow keeps its ${place} after a long vote`,
    path: `/skerrow/2026/11/20/keeps-its-${place.replace(/\W+/g, '-')}`,
    speaker: first,
    quotes,
    paragraphs: [
      `The parish of Skerrow will keep its ${place} after a vote on Monday that ran long past supper. Some sixty residents filled the hall, and another dozen listened at the open windows.`,
      `“${open}” said ${first}, the warden, who has held the keys since 1994. She thanked the carpenter, who had mended the doors without sending a bill.`,
      `“${budget}” said ${second}, the treasurer of the parish council, before the vote was taken on a show of hands.`,
      `The council will now look for a builder who can start on the ${place} before the autumn rain. It has put aside the price of the slates, and a little more for the gutters, which nobody has cleaned for years.`,
      `“${stones}” said ${first} on the steps of the hall, while the last of the chairs were carried in behind her.`,
    ],
  };
}

/** An `<article>` with the headline and the paragraphs. */
export function articleOf({ title, paragraphs }: LiveStory, attributes = ''): string {
  return `<article ${attributes}><h1>${title}</h1>\n${paragraphsOf(paragraphs)}</article>`;
}

export function paragraphsOf(paragraphs: readonly string[]): string {
  return paragraphs.map((text) => `<p>${text}</p>`).join('\n');
}

/** A whole page that says of itself that it is an article; without a title it has that of its site. */
export function livePage(body: string, script = '', title = 'Skerrow parish news'): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta property="og:type" content="article">
<meta property="article:published_time" content="2026-11-20T21:00:00+00:00">
<link rel="icon" href="data:,">
<style>body { margin: 2rem auto; max-width: 40rem; font: 1.125rem/1.6 serif; }</style>
</head>
<body>${body}${script === '' ? '' : `<script>${script.replaceAll('</script', '<\\/script')}</script>`}</body>
</html>`;
}

function nameOf(n: number): string {
  return `${FIRST[n % 10]} ${LAST[Math.floor(n / 10 + n * 3) % 10]}`;
}
