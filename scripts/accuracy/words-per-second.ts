import { analyze } from '../../src/engine/analyze.ts';
import { english } from '../../src/lexicon/en/index.ts';
import { plainArticle } from '../../src/model/article.ts';
import { peerBoth, peerPeople, peerQuotations } from '../../tests/bench/peer.ts';
import { readCorpus } from '../train/corpus.ts';
import { SHARED } from './shared-data.ts';

/** Words that somebody reads in a second of processor time, warm, in this process. */
interface Reading {
  readonly name: string;
  readonly perSecond: number;
}

/** How fast the engine reads polnear.dev, beside compromise and on longer texts. */
export interface Speed {
  readonly words: number;
  readonly perSecond: number;
  /** compromise takes seconds for what the engine takes a fraction of one: both read the first few texts. */
  readonly sample: {
    readonly texts: number;
    readonly words: number;
    readonly perSecond: number;
    readonly peers: readonly Reading[];
  };
  /** The same words as texts of one, four, sixteen articles each: as fast where time grows with the length alone. */
  readonly joined: readonly { readonly articles: number; readonly perSecond: number }[];
}

/** Passes before time is taken, and passes of which the fastest counts. */
const OWN_PASSES = { warm: 30, timed: 10 };
const PEER_PASSES = { warm: 1, timed: 3 };
const SAMPLE_TEXTS = 12;
const ARTICLES_JOINED = [1, 4, 16];
const PEERS: readonly (readonly [string, (text: string) => number])[] = [
  ['quotations()', peerQuotations],
  ['people()', peerPeople],
  ['both from one reading', peerBoth],
];

/** Times the engine and compromise in this process, one after the other: the fastest of several passes each. */
export function measureSpeed(): Speed {
  const texts = readCorpus(`${SHARED}corpora/polnear.dev.jsonl.gz`).map(({ text }) => text);
  const sample = texts.slice(0, SAMPLE_TEXTS);
  const longer = ARTICLES_JOINED.map((articles) => ({
    articles,
    perSecond: speedOf(joined(texts, articles), read, OWN_PASSES),
  }));
  return {
    words: countWords(texts),
    perSecond: longer[0]?.perSecond ?? 0,
    sample: {
      texts: sample.length,
      words: countWords(sample),
      perSecond: speedOf(sample, read, OWN_PASSES),
      peers: PEERS.map(([name, reader]) => ({ name, perSecond: speedOf(sample, reader, PEER_PASSES) })),
    },
    joined: longer,
  };
}

/** The speed in a few lines. */
export function printSpeed({ words, perSecond, sample, joined }: Speed): string {
  const times = (other: number): string => `${(sample.perSecond / other).toFixed(1)} times as fast`;
  return [
    `speed: ${whole(perSecond)} words a second of processor time (${whole(words)} words, warm)`,
    `  on the first ${sample.texts} texts (${whole(sample.words)} words): ${whole(sample.perSecond)}`,
    ...sample.peers.map(
      ({ name, perSecond: peer }) =>
        `  compromise ${name.padEnd(22)} ${whole(peer).padStart(9)}  ${times(peer)}`,
    ),
    ...joined.map(
      ({ articles, perSecond: long }) =>
        `  articles joined by ${String(articles).padEnd(14)} ${whole(long).padStart(9)}  ${(long / perSecond).toFixed(2)} of the speed on single ones`,
    ),
  ].join('\n');
}

function read(text: string): number {
  return analyze(plainArticle(text), english).statements.length;
}

function speedOf(
  texts: readonly string[],
  reader: (text: string) => number,
  passes: { readonly warm: number; readonly timed: number },
): number {
  let fastest = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < passes.warm + passes.timed; pass++) {
    const ms = processorTime(texts, reader);
    if (pass >= passes.warm) fastest = Math.min(fastest, ms);
  }
  return (1000 * countWords(texts)) / fastest;
}

/** In ms; other processes hardly change it. */
function processorTime(texts: readonly string[], reader: (text: string) => number): number {
  const start = process.cpuUsage();
  for (const text of texts) reader(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function joined(texts: readonly string[], count: number): string[] {
  const long: string[] = [];
  for (let at = 0; at < texts.length; at += count) long.push(texts.slice(at, at + count).join('\n\n'));
  return long;
}

function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
}

function whole(figure: number): string {
  return Math.round(figure).toLocaleString('en');
}
