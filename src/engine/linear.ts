/** Log-odds to probability. */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Probabilities of alternatives of which exactly one holds, from their log-odds; empty in, empty out. */
export function softmax(scores: readonly number[]): number[] {
  let top = Number.NEGATIVE_INFINITY;
  for (const value of scores) top = Math.max(top, value);
  const powers: number[] = [];
  let sum = 0;
  for (const value of scores) {
    const power = Math.exp(value - top);
    powers.push(power);
    sum += power;
  }
  for (let k = 0; k < powers.length; k++) powers[k] = (powers[k] as number) / sum;
  return powers;
}
