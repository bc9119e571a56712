import { describe, expect, it } from 'vitest';
import type { EntityState } from '../../src/engine/resolve-mentions/entity-states.ts';
import { Recency } from '../../src/engine/resolve-mentions/recency.ts';

/** All that the chain looks at. */
const stateOf = (name: string) => ({ entity: { name }, newer: null, older: null }) as unknown as EntityState;
const mara = stateOf('Mara');
const tom = stateOf('Tom');
const ida = stateOf('Ida');

const order = (recent: Recency, limit = 9) => recent.latest(limit).map(({ entity }) => entity.name);

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
    expect(order(recent, 2)).toEqual(['Mara', 'Tom']);
  });
});
