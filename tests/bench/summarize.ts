/** What several rounds of the same measurement come to. */
export interface Summary {
  readonly median: number;
  /** A quarter of the rounds was below, a quarter above. */
  readonly lower: number;
  readonly upper: number;
}

/** Median and quartiles; NaN without samples. The order of the samples does not matter. */
export function summarize(samples: readonly number[]): Summary {
  const sorted = [...samples].sort((a, b) => a - b);
  return { median: quantile(sorted, 0.5), lower: quantile(sorted, 0.25), upper: quantile(sorted, 0.75) };
}

/** Each sample divided by the one of the same round, so that what slows a whole round down does not count. */
export function ratios(samples: readonly number[], base: readonly number[]): Summary {
  return summarize(samples.map((sample, round) => sample / (base[round] ?? Number.NaN)));
}

function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}
