import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the annotated articles, the saved pages and the scorers lie: beside the project, not in it. */
export const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));

const NEEDED = [
  'bench/score.py',
  'bench/score_pages.py',
  'corpora/polnear.train.jsonl.gz',
  'corpora/polnear.dev.jsonl.gz',
  'corpora/cofenet-polnear.dev.jsonl.gz',
  'pages/gold.jsonl',
  'pages/gold-other-languages.jsonl',
];

/** What is missing to measure accuracy, as a sentence; null where all is there. */
export function missingData(): string | null {
  for (const path of NEEDED) {
    if (!existsSync(SHARED + path)) return `../shared/${path} is not here`;
  }
  const python = spawnSync('python3', ['--version']);
  return python.status === 0 ? null : 'python3 is not here, which the scorers need';
}
