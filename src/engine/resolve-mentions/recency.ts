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

  /** The entity mentioned last, from which `older` leads on; null at first. */
  get newest(): EntityState | null {
    return this.#newest;
  }
}
