/** Hits and all, of one article. */
export type Counts = readonly [number, number];

const ROUNDS = 1000;

/** A number generator that gives the same numbers every time (Lehmer's), between 0 and 1. */
function numbers(): () => number {
  let state = 20_161;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/**
 * The range that 95 of 100 resamplings of the articles (with replacement) fall into, for a share of hits. Both ends are 0
 * where there is nothing to count.
 */
export function errorBar(articles: readonly Counts[]): readonly [number, number] {
  const next = numbers();
  const shares: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    let hits = 0;
    let all = 0;
    for (let k = 0; k < articles.length; k++) {
      const [some, of] = articles[Math.floor(next() * articles.length)] ?? [0, 0];
      hits += some;
      all += of;
    }
    shares.push(all > 0 ? hits / all : 0);
  }
  shares.sort((a, b) => a - b);
  return [shares[Math.floor(0.025 * ROUNDS)] ?? 0, shares[Math.floor(0.975 * ROUNDS)] ?? 0];
}
