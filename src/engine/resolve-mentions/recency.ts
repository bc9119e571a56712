import type { EntityState } from './entity-states.ts';

const MIN_COMPACTION = 256;

/** Entities in the order in which they were last mentioned; moving one to the front takes constant time. */
export class Recency {
  #slots: (EntityState | null)[] = [];
  readonly #slotOf = new Map<EntityState, number>();

  /** Notes that the entity was mentioned just now. */
  touch(state: EntityState): void {
    const old = this.#slotOf.get(state);
    if (old !== undefined) this.#slots[old] = null;
    this.#slotOf.set(state, this.#slots.length);
    this.#slots.push(state);
    if (this.#slots.length > MIN_COMPACTION && this.#slots.length > 4 * this.#slotOf.size) this.#compact();
  }

  /** The entities, last mentioned first, at most `limit`. */
  *latest(limit: number): Generator<EntityState> {
    let given = 0;
    for (let k = this.#slots.length - 1; k >= 0 && given < limit; k--) {
      const state = this.#slots[k];
      if (!state) continue;
      given++;
      yield state;
    }
  }

  #compact(): void {
    this.#slots = this.#slots.filter((state) => state !== null);
    this.#slots.forEach((state, k) => {
      if (state) this.#slotOf.set(state, k);
    });
  }
}
