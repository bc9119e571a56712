import { expect, test } from 'vitest';
import { timeRuns } from './time-runs.ts';

test('runs at least once, however short the time', () => {
  let runs = 0;
  expect(timeRuns(() => ++runs, 0)).toBeGreaterThanOrEqual(0);
  expect(runs).toBe(1);
});

test('a run that finds nothing is no measurement', () => {
  expect(() => timeRuns(() => 0, 0)).toThrow('found nothing');
});
