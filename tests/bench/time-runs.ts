/**
 * The time of one run in ms, the mean of as many as fit into `leastMs` (at least one). Each run returns how much it
 * found: a run that finds nothing has not done the work, which throws.
 */
export function timeRuns(run: () => number, leastMs: number): number {
  let runs = 0;
  let found = 0;
  const start = performance.now();
  let elapsed = 0;
  do {
    found += run();
    runs++;
    elapsed = performance.now() - start;
  } while (elapsed < leastMs);
  if (found === 0) throw new Error('A timed run found nothing');
  return elapsed / runs;
}
