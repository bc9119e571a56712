import type { Weights } from '../model/lexicon.ts';
import type { Evidence } from './named.ts';

/** Sum of the weights of the evidence at hand: log-odds. */
export function score(weights: Weights, evidence: readonly Evidence[]): number {
  let sum = 0;
  for (const name of evidence)
    sum += typeof name === 'string' ? (weights[name] ?? 0) : name.weightIn(weights);
  return sum;
}

/** Log-odds to probability. */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Probabilities of alternatives of which exactly one holds, from their log-odds; empty in, empty out. */
export function softmax(scores: readonly number[]): number[] {
  let top = Number.NEGATIVE_INFINITY;
  for (const value of scores) top = Math.max(top, value);
  let sum = 0;
  const powers = scores.map((value) => {
    const power = Math.exp(value - top);
    sum += power;
    return power;
  });
  return powers.map((power) => power / sum);
}
