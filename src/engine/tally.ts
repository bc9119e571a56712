/** What speaks for a candidate: log-odds, summed up from evidence by number. */
export class Tally {
  readonly #weights: Float64Array;
  #sum = 0;

  constructor(weights: Float64Array) {
    this.#weights = weights;
  }

  /** Adds a piece of evidence by its number. */
  add(number: number): void {
    this.#sum += this.#weights[number] as number;
  }

  /** The sum of the weights of what was added since it was last asked for. */
  take(): number {
    const sum = this.#sum;
    this.#sum = 0;
    return sum;
  }
}
