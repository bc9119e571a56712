import { Tally } from '../../src/engine/tally.ts';
import type { Vocabulary } from '../../src/engine/vocabulary.ts';

/** Notes the evidence instead of weighing it. */
class List extends Tally {
  readonly numbers: number[] = [];

  override add(number: number): void {
    this.numbers.push(number);
  }
}

/** The names of the evidence that `weigh` adds to the tally it is given. */
export function listedEvidence(vocabulary: Vocabulary, weigh: (tally: Tally) => void): string[] {
  const list = new List(vocabulary.weightsIn({}));
  weigh(list);
  return vocabulary.namesOf(list.numbers);
}
