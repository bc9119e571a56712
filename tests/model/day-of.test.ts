import { expect, it } from 'vitest';
import { dayOf } from '../../src/model/day-of.ts';

it.each([
  ['2026-11-12', '2026-11-12'],
  ['2026-11-12T17:40:00+00:00', '2026-11-12'],
  ['2026-11-12T23:59:59-08:00', '2026-11-12'],
  ['2026-02-31', undefined],
  ['2026-13-01T10:00:00Z', undefined],
  ['last Thursday', undefined],
  ['2026', undefined],
])('%s is the day %s', (published, day) => {
  expect(dayOf(published)?.toISOString().slice(0, 10)).toBe(day);
});
