import type { EntityState } from './entity-states.ts';

/** Entities in the order in which they were last mentioned: a chain, so that moving one to the front takes constant time. */
export class Recency {
  #newest: EntityState | null = null;

  /** Notes that the entity was mentioned just now. */
  touch(state: EntityState): void {
    if (this.#newest === state) return;
    if (state.newer) state.newer.older = state.older;
    if (state.older) state.older.newer = state.newer;
    state.newer = null;
    state.older = this.#newest;
    if (this.#newest) this.#newest.newer = state;
    this.#newest = state;
  }

  /** The entities, last mentioned first, at most `limit`. */
  latest(limit: number): EntityState[] {
    const found: EntityState[] = [];
    for (let state = this.#newest; state && found.length < limit; state = state.older) found.push(state);
    return found;
  }
}
