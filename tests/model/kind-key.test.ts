import { expect, it } from 'vitest';
import { kindKey } from '../../src/model/kind-key.ts';

it.each([
  ['direct', 'e1', 'kindDirect'],
  ['mixed', 'e1', 'kindMixed'],
  ['indirect', 'e1', 'kindIndirect'],
  ['direct', null, 'kindMarks'],
  ['mixed', null, 'kindMarks'],
  ['indirect', null, 'kindIndirect'],
] as const)('%s by %s: %s', (kind, speaker, key) => {
  expect(kindKey({ kind, speaker })).toBe(key);
});
