import { describe, expect, it } from 'vitest';
import type { EntityState } from '../../src/engine/resolve-mentions/entity-states.ts';
import { Recency } from '../../src/engine/resolve-mentions/recency.ts';

/** All that the chain looks at. */
const stateOf = (name: string) => ({ entity: { name }, newer: null, older: null }) as unknown as EntityState;
const mara = stateOf('Mara');
const tom = stateOf('Tom');
const ida = stateOf('Ida');

const order = (recent: Recency) => {
  const names: string[] = [];
  for (let state = recent.newest; state; state = state.older) names.push(state.entity.name);
  return names;
};

describe('Recency', () => {
  it('gives the last mentioned first', () => {
    const recent = new Recency();
    expect(order(recent)).toEqual([]);
    for (const state of [mara, tom, ida]) recent.touch(state);
    expect(order(recent)).toEqual(['Ida', 'Tom', 'Mara']);
    recent.touch(tom);
    expect(order(recent)).toEqual(['Tom', 'Ida', 'Mara']);
    recent.touch(mara);
    recent.touch(mara);
    expect(order(recent)).toEqual(['Mara', 'Tom', 'Ida']);
  });
});
