import type { Weights } from '../model/lexicon.ts';

/** A part of a name: always the same, or one of several. */
export type Part = string | readonly (string | number | boolean)[];

/**
 * The names of evidence, numbered: candidates are weighed by the thousand, and a number costs nothing. Names are for those
 * who learn the weights and read them; a build keeps the numbers alone.
 */
export class Vocabulary {
  readonly #names: string[] = [];
  #asked: Weights | null = null;
  #weights = new Float64Array(0);

  /**
   * The number of a new name, or of the first of those that its parts make: the last part changes from each to the next.
   * `number('at=', ['here', 'far'], ',type=', ['name', 'noun'])` is that of "at=here,type=name", "at=here,type=noun" is next.
   */
  number(...parts: readonly Part[]): number {
    const first = this.#names.length;
    let names = [''];
    for (const part of parts) {
      const values = typeof part === 'string' ? [part] : part;
      names = names.flatMap((name) => values.map((value) => name + value));
    }
    for (const name of names) this.#names.push(name);
    return first;
  }

  /** Weights by number, each 0 that is not listed. */
  weightsIn(weights: Weights): Float64Array {
    if (this.#asked !== weights) {
      this.#asked = weights;
      this.#weights = Float64Array.from(this.#names, (name) => weights[name] ?? 0);
    }
    return this.#weights;
  }

  /** The names of the numbers. */
  namesOf(numbers: readonly number[]): string[] {
    return numbers.map((number) => this.#names[number] as string);
  }
}

/** The values that `capped` tells apart: 0 to `most`, more than that, less than 0. */
export function cappedValues(most: number, more: string): readonly (string | number)[] {
  return [...Array(most + 1).keys(), more, 'less'];
}

/** The place of a count among `cappedValues(most, …)`. */
export function capped(count: number, most: number): number {
  if (count < 0) return most + 2;
  return count > most ? most + 1 : count;
}
