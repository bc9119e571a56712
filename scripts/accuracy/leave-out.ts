import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { english } from '../../src/lexicon/en/index.ts';
import type { LearnedWeights } from '../../src/model/lexicon.ts';
import type { GoldArticle } from '../train/corpus.ts';
import { type Answer, answerArticles } from './answer.ts';

/** By publisher, the weights learned from the articles of all others. */
export type WeightsWithout = Readonly<Record<string, LearnedWeights>>;

const run = promisify(execFile);
const LEARNER = fileURLToPath(new URL('learn-without.ts', import.meta.url));
const MOST_PROCESSES = 4;

/** Learns in processes beside this one, once without each publisher. Rejects with what a process complained of. */
export async function learnWithoutEach(publishers: readonly string[]): Promise<WeightsWithout> {
  const processes = Math.min(MOST_PROCESSES, availableParallelism(), publishers.length);
  const shares = Array.from({ length: processes }, (_, at) =>
    publishers.filter((_publisher, k) => k % processes === at),
  );
  const learned = await Promise.all(
    shares.map(async (share): Promise<WeightsWithout> => {
      const { stdout } = await run(process.execPath, ['--import', 'tsx', LEARNER, ...share], {
        maxBuffer: 1 << 26,
      });
      return JSON.parse(stdout);
    }),
  );
  return Object.assign({}, ...learned);
}

/** The answers of an engine that has learned nothing of the publisher whose article it reads; in order. */
export function answerLeftOut(articles: readonly GoldArticle[], without: WeightsWithout): Answer[] {
  return articles.flatMap((article) => {
    const weights = without[article.publisher];
    if (!weights) throw new Error(`Nothing was learned without ${article.publisher}`);
    return answerArticles([article], { ...english, weights });
  });
}
