import type { GateExplained } from '../page/explain-gate.ts';
import type { LeftOutExplained, ReadingExplained } from '../page/explain-reading.ts';
import type { Refusal } from '../page/is-article.ts';

/** What is told about one page. */
export interface Explained {
  readonly gate: GateExplained;
  /** Null where the page has no prose to read. */
  readonly story: ReadingExplained | null;
}

/** An explanation for people: the gate's answer, the story's element, what was found and what was left out. */
export function explainToText({ gate, story }: Explained): string {
  const lines = [
    ...gateLines(gate),
    '',
    ...(story ? storyLines(story) : ['Story       none: the page has no prose']),
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

function gateLines({ refusal, signals }: GateExplained): string[] {
  const { address, ogType, types, generator, headlines, prose, linkShare, linkedHeadings } = signals;
  return [
    `Article     ${refusal === null ? 'yes' : `no: ${REFUSALS[refusal]}`}`,
    `            address ${address}`,
    `            og:type ${ogType || 'none'}, JSON-LD ${types.length > 0 ? types.join(', ') : 'none'}${generator && `, made by ${generator}`}`,
    `            ${count(headlines, 'h1')}, ${prose} letters of prose in one place, ${percent(linkShare)} of it links, ${count(linkedHeadings, 'linked heading')}`,
  ];
}

const REFUSALS: Readonly<Record<Refusal, string>> = {
  empty: 'the page has no body',
  address: 'no story lives at such an address',
  type: 'the page says that it is something else (JSON-LD)',
  claim: 'the page does not say that it is one, and does not look like one',
  program: 'made by a program for other kinds of pages',
  code: 'more code than a story has',
  prose: 'too little prose stands together in one place',
  links: 'too much of its main part is links',
  teasers: 'too many of its headings lead to other pages',
};

function storyLines(story: ReadingExplained): string[] {
  const lines = story.roots.map(({ path, share, largestPart, why }, i) => {
    const reason =
      why === 'deepest'
        ? `${percent(share)} of the page's prose; its largest part has ${percent(largestPart)}, less than the ${percent(story.leastShare)} to look deeper`
        : `${percent(share)} of the page's prose, added because it is made like the other`;
    return `${i === 0 ? 'Story       ' : '            '}${path}\n            ${reason}`;
  });
  lines.push(`            ${story.storyLength} of the page's ${story.pageLength} letters`, '');
  const found: readonly (readonly [string, string | null])[] = [
    ['Headline', story.title],
    ['Byline', story.byline],
    ['Published', story.published],
    ['Language', story.language],
  ];
  for (const [name, value] of found) lines.push(`${name.padEnd(LABEL)}${value ?? 'none'}`);
  lines.push(...listed('Standfirst', story.standfirst), ...listed('Captions', story.captions));
  lines.push(...listed('Headings', story.headings), ...listed('Quoted', story.blockquotes));
  lines.push(...listed('Posts', story.posts));
  lines.push(`Text        ${count(story.paragraphs, 'paragraph')}`);
  if (story.first) lines.push(`            ${shortened(story.first)}`);
  if (story.paragraphs > 1) lines.push('            …', `            ${shortened(story.last)}`);
  return [...lines.flatMap((line) => line.split('\n')), '', ...leftOutLines(story.leftOut)];
}

function listed(name: string, texts: readonly string[]): string[] {
  return texts.map((text, i) => `${(i === 0 ? name : '').padEnd(LABEL)}${shortened(text)}`);
}

function leftOutLines(leftOut: readonly LeftOutExplained[]): string[] {
  if (leftOut.length === 0) return ['Left out    nothing'];
  const lines = leftOut.flatMap(({ path, reason, words }) => [
    `  ${inWords(reason)}: ${shortened(words, 60)}`,
    `    ${path}`,
  ]);
  return [`Left out    ${count(leftOut.length, 'place')}`, ...lines];
}

/** "tag:aside" and its like stay as they are, being names from the page. */
function inWords(reason: string): string {
  const [kind = '', name] = reason.split(':');
  if (name === undefined) return REASONS[kind] ?? kind;
  return `${NAMED[kind] ?? kind} “${name}”`;
}

const NAMED: Readonly<Record<string, string>> = {
  tag: 'element',
  role: 'role',
  name: 'class name or id says',
};

const REASONS: Readonly<Record<string, string>> = {
  links: 'mostly links',
  comments: "readers' comments",
  hidden: 'nobody sees it',
  'aria-hidden': 'marked as decoration (aria-hidden)',
  table: 'table of figures',
  credit: "picture's credit",
  line: "line of the page's own",
  link: 'nothing but a link',
  teaser: 'leads to another story',
  appeal: 'asks the reader for something',
  headline: 'the headline again',
  repeated: 'printed twice',
  outside: 'prose outside the story',
  marks: 'no words',
  label: 'a label',
  before: 'a label before the first sentence',
  after: 'a label after the last sentence',
  pulled: 'pull quote of words in the story',
  advertisement: 'an advertisement by its label',
};

const LABEL = 12;
const LONGEST = 110;

function shortened(text: string, longest = LONGEST): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= longest ? line : `${line.slice(0, longest).trimEnd()} …`;
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 || noun === 'h1' ? '' : 's'}`;
}

/** A page's words may hold commands to the terminal. */
function printable(line: string): string {
  return line.replace(/\p{Cc}/gu, '\ufffd').trimEnd();
}
