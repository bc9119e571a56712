import { analyze } from '../../src/engine/analyze.ts';
import { english } from '../../src/lexicon/en/index.ts';
import { plainArticle } from '../../src/model/article.ts';
import { peerBoth, peerPeople, peerQuotations } from './peer.ts';
import { ratios, type Summary, summarize } from './summarize.ts';
import { timeRuns } from './time-runs.ts';

/** Words a second in this process, warm. */
export interface WordFigures {
  readonly texts: number;
  readonly words: number;
  readonly wordsPerSecond: Readonly<Record<Reader, Summary>>;
  /** How many times as fast as each way to use the peer Quoth is, by rounds. */
  readonly timesPeer: Readonly<Record<Exclude<Reader, 'quoth'>, Summary>>;
}

type Reader = 'quoth' | 'peerQuotations' | 'peerPeople' | 'peerBoth';

const READERS: Readonly<Record<Reader, (text: string) => number>> = {
  quoth: (text) => analyze(plainArticle(text), english).statements.length,
  peerQuotations,
  peerPeople,
  peerBoth,
};
/** The peer takes seconds for what takes us a fraction of one: we are given as long as it to get warm. */
const WARM_UP_MS = 3000;
const LEAST_MS = 1000;

/** Reads the same texts with Quoth and with compromise, in turns. */
export function measureWords(texts: readonly string[], rounds: number): WordFigures {
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const speeds: Record<Reader, number[]> = { quoth: [], peerQuotations: [], peerPeople: [], peerBoth: [] };
  const names = Object.keys(speeds) as Reader[];
  const speed = (name: Reader, leastMs: number): number =>
    (1000 * words) / timeAll(READERS[name], texts, leastMs);
  for (const name of names) speed(name, WARM_UP_MS);
  for (let round = 0; round < rounds; round++) {
    for (const name of names) speeds[name].push(speed(name, LEAST_MS));
  }
  return {
    texts: texts.length,
    words,
    wordsPerSecond: {
      quoth: summarize(speeds.quoth),
      peerQuotations: summarize(speeds.peerQuotations),
      peerPeople: summarize(speeds.peerPeople),
      peerBoth: summarize(speeds.peerBoth),
    },
    timesPeer: {
      peerQuotations: ratios(speeds.quoth, speeds.peerQuotations),
      peerPeople: ratios(speeds.quoth, speeds.peerPeople),
      peerBoth: ratios(speeds.quoth, speeds.peerBoth),
    },
  };
}

function timeAll(read: (text: string) => number, texts: readonly string[], leastMs: number): number {
  return timeRuns(() => {
    let found = 0;
    for (const text of texts) found += read(text);
    return found;
  }, leastMs);
}
