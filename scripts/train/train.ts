import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { english } from '../../src/lexicon/en/index.ts';
import type { LearnedWeights, Lexicon, Weights } from '../../src/model/lexicon.ts';
import { quotationChoices, readText, referentChoices, sourceChoices } from './collect-choices.ts';
import { type GoldArticle, readCorpus } from './corpus.ts';
import { learn } from './learn.ts';

const CORPUS = fileURLToPath(new URL('../../../shared/corpora/polnear.train.jsonl.gz', import.meta.url));
const TARGET = new URL('../../src/lexicon/en/generated/weights.ts', import.meta.url);

const JOIN_EVERY = 3;
const SINGLE_EVERY = 4;
const ROUNDS = 3;
/** Set by hand: the annotators count “known as ‘the Slug’” as said by somebody, Quoth takes it for a name. */
const NAMING = { 'named-so': -1, 'named-so,short': -0.5, 'sign-near,short': -0.8 };
/**
 * Set by hand: names that stand in for pronouns are never repeats within a sentence, so nothing in the data teaches
 * how strongly the subject of the same sentence draws its pronouns.
 */
const SAME_SENTENCE = { 'sentences=0': 1.2, 'subject=0': 0.8, 'speaker=0': 0.8, 'speaker=0,cue': 0 };

/**
 * Some articles also as other houses would print them, offsets unchanged: all paragraphs joined into one, and single
 * marks for double ones.
 */
function withVariants(articles: readonly GoldArticle[]): GoldArticle[] {
  const joined = articles
    .filter((_, k) => k % JOIN_EVERY === 0)
    .map((article) => ({ ...article, text: article.text.replaceAll('\n', ' ') }));
  const single = articles
    .filter((_, k) => k % SINGLE_EVERY === 1)
    .map((article) => ({ ...article, text: singleMarks(article.text) }));
  return [...articles, ...joined, ...single];
}

function singleMarks(text: string): string {
  return text
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/(^|[\s([—–-])"/g, '$1‘')
    .replaceAll('"', '’');
}

/** Learns the engine's weights from the training articles and writes them as data. */
function train(): void {
  if (!existsSync(CORPUS)) {
    console.error('The training articles are not there (../shared/corpora): the weights stay as they are.');
    return;
  }
  const gold = withVariants(readCorpus(CORPUS));
  const docs = gold.map((article) => readText(article, english));
  const quotation = learn(
    docs.flatMap((doc, k) => quotationChoices(doc, gold[k] as (typeof gold)[number], english)),
    300,
    2,
    NAMING,
  );
  // Chains of pronouns are evidence and come from the weights: learned in rounds, from nothing, so that the outcome
  // does not hang on the weights of the last training.
  let referent: Weights = {};
  for (let round = 0; round < ROUNDS; round++) {
    const lexicon: Lexicon = { ...english, weights: { quotation, referent, source: {} } };
    referent = learn(
      docs.flatMap((doc) => referentChoices(doc, lexicon)),
      200,
      2,
      SAME_SENTENCE,
    );
  }
  const withReferents: Lexicon = { ...english, weights: { quotation, referent, source: {} } };
  const source = learn(
    docs.flatMap((doc, k) => sourceChoices(doc, gold[k] as (typeof gold)[number], withReferents)),
    200,
    2,
  );
  write({ quotation, source, referent });
}

function write(weights: LearnedWeights): void {
  const lines = Object.entries(weights).map(([name, table]) => {
    const rows = Object.entries(table as Record<string, number>).map(
      ([key, value]) => `    ${JSON.stringify(key).replaceAll('"', "'")}: ${value},`,
    );
    console.error(`${name}: ${rows.length} weights`);
    return `  ${name}: {\n${rows.join('\n')}\n  },`;
  });
  const head =
    "import type { LearnedWeights } from '../../../model/lexicon.ts';\n\n/** Learned by `npm run train`; not to be edited by hand. */\n";
  writeFileSync(TARGET, `${head}export const weights: LearnedWeights = {\n${lines.join('\n')}\n};\n`);
}

train();
