import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LearnedWeights } from '../../src/model/lexicon.ts';
import { readCorpus } from './corpus.ts';
import { learnWeights, readLessons } from './learn-weights.ts';

const CORPUS = fileURLToPath(new URL('../../../shared/corpora/polnear.train.jsonl.gz', import.meta.url));
const TARGET = new URL('../../src/lexicon/en/generated/weights.ts', import.meta.url);

/** Learns the engine's weights from the training articles and writes them as data. */
function train(): void {
  if (!existsSync(CORPUS)) {
    console.error('The training articles are not there (../shared/corpora): the weights stay as they are.');
    return;
  }
  write(learnWeights(readLessons(readCorpus(CORPUS))));
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
