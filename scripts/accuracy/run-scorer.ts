import { spawnSync } from 'node:child_process';
import { SHARED } from './shared-data.ts';

/** Runs a scorer of ../shared/bench and gives what it prints. Throws with its complaint where it fails. */
export function runScorer(script: 'score.py' | 'score_pages.py', args: readonly string[]): string {
  const run = spawnSync('python3', ['-B', `${SHARED}bench/${script}`, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(`${script} failed: ${run.stderr || String(run.error)}`);
  return run.stdout;
}
