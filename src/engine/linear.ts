import type { Weights } from '../model/lexicon.ts';

/** Sum of the weights of the evidence at hand: log-odds. */
export function score(weights: Weights, evidence: readonly string[]): number {
  let sum = 0;
  for (const name of evidence) sum += weights[name] ?? 0;
  return sum;
}

/** Log-odds to probability. */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Probabilities of alternatives of which exactly one holds, from their log-odds; empty in, empty out. */
export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((value) => Math.exp(value - top));
  const sum = powers.reduce((total, value) => total + value, 0);
  return powers.map((value) => value / sum);
}
