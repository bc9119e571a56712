import type { Weights } from '../../src/model/lexicon.ts';

/** One decision among alternatives: the evidence for each, and which of them are right. */
export interface Choice {
  readonly alternatives: readonly (readonly string[])[];
  readonly right: readonly number[];
  readonly weight?: number;
}

const STEP = 0.3;
/** Smaller weights decide nothing and cost room. */
const MIN_WEIGHT = 0.15;
const STEPS_PER_UNIT = 10;
const MIN_COUNT = 60;

/**
 * Learns linear weights for choices by maximum likelihood with an L2 penalty (full batches, AdaGrad steps), without
 * chance: the same data give the same weights. Weights in `fixed` are held, the others are learned around them. A choice with one alternative is a yes/no decision: `right` is [0] or [].
 */
export function learn(
  choices: readonly Choice[],
  passes: number,
  penalty: number,
  fixed: Weights = {},
): Weights {
  const ids = new Map<string, number>();
  const counts: number[] = [];
  const rows = choices.map((choice) =>
    choice.alternatives.map((names) =>
      Int32Array.from(
        [...new Set(names)].map((name) => {
          let id = ids.get(name);
          if (id === undefined) {
            id = ids.size;
            ids.set(name, id);
            counts.push(0);
          }
          counts[id] = (counts[id] ?? 0) + 1;
          return id;
        }),
      ),
    ),
  );
  const weights = new Float64Array(ids.size);
  const held = new Uint8Array(ids.size);
  for (const [name, weight] of Object.entries(fixed)) {
    const id = ids.get(name);
    if (id === undefined) continue;
    weights[id] = weight;
    held[id] = 1;
  }
  const squares = new Float64Array(ids.size).fill(1e-6);
  for (let pass = 0; pass < passes; pass++) {
    const slope = new Float64Array(ids.size);
    for (const [k, alternatives] of rows.entries())
      addSlope(slope, weights, alternatives, choices[k] as Choice);
    for (let id = 0; id < weights.length; id++) {
      if (held[id] === 1) continue;
      if ((counts[id] ?? 0) < MIN_COUNT) continue;
      const g = (slope[id] as number) - penalty * (weights[id] as number);
      squares[id] = (squares[id] as number) + g * g;
      weights[id] = (weights[id] as number) + (STEP * g) / Math.sqrt(squares[id] as number);
    }
  }
  return Object.fromEntries(
    [...ids]
      .map(([name, id]): [string, number] => [
        name,
        Math.round((weights[id] as number) * STEPS_PER_UNIT) / STEPS_PER_UNIT,
      ])
      .filter(([, weight]) => Math.abs(weight) >= MIN_WEIGHT)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function addSlope(
  slope: Float64Array,
  weights: Float64Array,
  alternatives: readonly Int32Array[],
  choice: Choice,
): void {
  const scores = alternatives.map((ids) => ids.reduce((sum, id) => sum + (weights[id] as number), 0));
  const share = choice.weight ?? 1;
  if (alternatives.length === 1) {
    const p = 1 / (1 + Math.exp(-(scores[0] as number)));
    const error = share * ((choice.right.length > 0 ? 1 : 0) - p);
    for (const id of alternatives[0] as Int32Array) slope[id] = (slope[id] as number) + error;
    return;
  }
  const top = Math.max(...scores);
  const powers = scores.map((value) => Math.exp(value - top));
  const all = powers.reduce((a, b) => a + b, 0);
  const good = choice.right.reduce((sum, k) => sum + (powers[k] as number), 0);
  alternatives.forEach((ids, k) => {
    const p = (powers[k] as number) / all;
    const target = choice.right.includes(k) ? (powers[k] as number) / good : 0;
    const error = share * (target - p);
    for (const id of ids) slope[id] = (slope[id] as number) + error;
  });
}
