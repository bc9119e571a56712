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
  const probabilities = (...odds: number[]) => {
    const values = Float64Array.from(odds);
    softmax(values, odds.length);
    return [...values];
  };

  test('of nothing is nothing', () => {
    expect(probabilities()).toEqual([]);
  });

  test('adds up to one and keeps the order', () => {
    const found = probabilities(1, 3, 2);
    expect(found.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    expect(found[1]).toBeGreaterThan(found[2] ?? 1);
    expect(found[2]).toBeGreaterThan(found[0] ?? 1);
  });

  test('bears large scores', () => {
    expect(probabilities(2000, 0)).toEqual([1, 0]);
    expect(probabilities(-2000, -2000)).toEqual([0.5, 0.5]);
  });

  test('leaves alone what stands behind', () => {
    const values = Float64Array.of(3, 3, 7);
    softmax(values, 2);
    expect([...values]).toEqual([0.5, 0.5, 7]);
  });
});
