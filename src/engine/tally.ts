/** What speaks for each of some candidates: log-odds, summed up from evidence by number. */
export class Tally {
  /** Sums of the weights of what was added, by candidate. */
  readonly totals: Float64Array;
  /** What was added for the candidate that is weighed, where somebody asks for it. */
  numbers: number[] | null = null;
  readonly #weights: Float64Array;
  readonly #listed: boolean;
  #candidate = 0;

  /** Room for so many candidates at a time; with `listed` the numbers are kept, too. */
  constructor(weights: Float64Array, candidates = 1, listed = false) {
    this.#weights = weights;
    this.totals = new Float64Array(candidates);
    this.#listed = listed;
    this.begin(0);
  }

  /** Begins to weigh a candidate. */
  begin(candidate: number): void {
    this.#candidate = candidate;
    this.totals[candidate] = 0;
    if (this.#listed) this.numbers = [];
  }

  /** Adds a piece of evidence by its number. */
  add(number: number): void {
    const { totals } = this;
    totals[this.#candidate] = (totals[this.#candidate] as number) + (this.#weights[number] as number);
    if (this.numbers !== null) this.numbers.push(number);
  }
}
