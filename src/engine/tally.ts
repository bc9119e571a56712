/** What speaks for a candidate: log-odds, summed up from evidence by number. */
export class Tally {
  /** Sum of the weights of what was added: log-odds. */
  total = 0;
  /** What was added, where somebody asks for it. */
  readonly numbers: number[] | null;
  readonly #weights: Float64Array;

  constructor(weights: Float64Array, listed = false) {
    this.#weights = weights;
    this.numbers = listed ? [] : null;
  }

  /** Adds a piece of evidence by its number. */
  add(number: number): void {
    this.total += this.#weights[number] as number;
    if (this.numbers !== null) this.numbers.push(number);
  }
}
