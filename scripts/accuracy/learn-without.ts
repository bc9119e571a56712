import { readCorpus } from '../train/corpus.ts';
import { learnWeights, readLessons } from '../train/learn-weights.ts';
import { SHARED } from './shared-data.ts';

/** Half of the articles and fewer rounds teach nearly as well, and this is done once for each publisher. */
const EVERY = 2;
const ROUNDS = 2;

/*
 * A process of its own, as there is more than one core: prints for each publisher that its arguments name the weights
 * learned from the articles of all others, as one JSON object.
 */
const publishers = process.argv.slice(2);
const articles = readCorpus(`${SHARED}corpora/polnear.train.jsonl.gz`).filter((_, k) => k % EVERY === 0);
const lessons = readLessons(articles);
const learned = publishers.map((publisher) => [
  publisher,
  learnWeights(
    lessons.filter(({ gold }) => gold.publisher !== publisher),
    ROUNDS,
  ),
]);
process.stdout.write(JSON.stringify(Object.fromEntries(learned)));
