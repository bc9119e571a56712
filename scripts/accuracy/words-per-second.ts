import { analyze } from '../../src/engine/analyze.ts';
import { english } from '../../src/lexicon/en/index.ts';
import { plainArticle } from '../../src/model/article.ts';
import { readCorpus } from '../train/corpus.ts';
import { SHARED } from './shared-data.ts';

const WARM_PASSES = 3;
const TIMED_PASSES = 5;

/**
 * How many words of polnear.dev the warm engine reads in a second: the best of several passes in this process, as other
 * processes only ever slow it down.
 */
export function wordsPerSecond(): { readonly words: number; readonly perSecond: number } {
  const texts = readCorpus(`${SHARED}corpora/polnear.dev.jsonl.gz`).map(({ text }) => text);
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const pass = (): number => {
    const start = performance.now();
    for (const text of texts) analyze(plainArticle(text), english);
    return performance.now() - start;
  };
  for (let k = 0; k < WARM_PASSES; k++) pass();
  const times = Array.from({ length: TIMED_PASSES }, pass).sort((a, b) => a - b);
  return { words, perSecond: (1000 * words) / (times[0] ?? 1) };
}
