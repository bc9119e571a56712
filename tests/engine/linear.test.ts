import { describe, expect, test } from 'vitest';
import { logistic, softmax } from '../../src/engine/linear.ts';

describe('logistic', () => {
  test.each([
    [0, 0.5],
    [Number.POSITIVE_INFINITY, 1],
    [Number.NEGATIVE_INFINITY, 0],
  ])('%s gives %s', (odds, probability) => {
    expect(logistic(odds)).toBe(probability);
  });

  test('opposite odds add up to one', () => {
    expect(logistic(1.7) + logistic(-1.7)).toBeCloseTo(1, 12);
  });
});

describe('softmax', () => {
  test('of nothing is nothing', () => {
    expect(softmax([])).toEqual([]);
  });

  test('adds up to one and keeps the order', () => {
    const probabilities = softmax([1, 3, 2]);
    expect(probabilities.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    expect(probabilities[1]).toBeGreaterThan(probabilities[2] ?? 1);
    expect(probabilities[2]).toBeGreaterThan(probabilities[0] ?? 1);
  });

  test('bears large scores', () => {
    expect(softmax([2000, 0])).toEqual([1, 0]);
    expect(softmax([-2000, -2000])).toEqual([0.5, 0.5]);
  });
});
