import { expect, test } from 'vitest';
import { ratios, summarize } from './summarize.ts';

const CASES: [samples: number[], lower: number, median: number, upper: number][] = [
  [[7], 7, 7, 7],
  [[10, 1, 2], 1.5, 2, 6],
  [[4, 1, 3, 2], 1.75, 2.5, 3.25],
  [[5, 1, 100, 2, 3], 2, 3, 5],
];
test.each(CASES)('quartiles and median of %j', (samples, lower, median, upper) => {
  expect(summarize(samples)).toEqual({ lower, median, upper });
});

test('no samples give no figure', () => {
  expect(summarize([]).median).toBeNaN();
});

test('a slow round does not change a ratio', () => {
  expect(ratios([10, 50, 20], [1, 5, 2])).toEqual({ lower: 10, median: 10, upper: 10 });
});

test('summarizing leaves the samples in their order', () => {
  const samples = [3, 1, 2];
  summarize(samples);
  expect(samples).toEqual([3, 1, 2]);
});
