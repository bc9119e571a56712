/** Log-odds to probability. */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Turns the first so many log-odds of alternatives, of which exactly one holds, into probabilities, in place. */
export function softmax(odds: Float64Array, count: number): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < count; k++) top = Math.max(top, odds[k] as number);
  let sum = 0;
  for (let k = 0; k < count; k++) {
    const power = Math.exp((odds[k] as number) - top);
    odds[k] = power;
    sum += power;
  }
  for (let k = 0; k < count; k++) odds[k] = (odds[k] as number) / sum;
}
