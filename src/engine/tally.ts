/** What speaks for each of some candidates: log-odds, summed up from evidence by number. */
export class Tally {
  /** Sums of the weights of what was added, by candidate. */
  readonly totals: Float64Array;
  readonly #weights: Float64Array;
  #candidate = 0;

  /** Room for so many candidates at a time. */
  constructor(weights: Float64Array, candidates = 1) {
    this.#weights = weights;
    this.totals = new Float64Array(candidates);
  }

  /** Begins to weigh a candidate. */
  begin(candidate: number): void {
    this.#candidate = candidate;
    this.totals[candidate] = 0;
  }

  /** Adds a piece of evidence by its number. */
  add(number: number): void {
    const { totals } = this;
    totals[this.#candidate] = (totals[this.#candidate] as number) + (this.#weights[number] as number);
  }
}
