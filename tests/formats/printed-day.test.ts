import { expect, it } from 'vitest';
import { printedDay } from '../../src/formats/printed-day.ts';

it.each([
  ['2026-11-12', '12 November 2026'],
  ['2026-11-12T17:40:00+00:00', '12 November 2026'],
  ['2026-11-12T23:59:59-08:00', '12 November 2026'],
  ['2026-02-31', '2026-02-31'],
  ['2026-13-01T10:00:00Z', '2026-13-01T10:00:00Z'],
  ['last Thursday', 'last Thursday'],
  ['2026', '2026'],
])('%s is printed as %s', (published, printed) => {
  expect(printedDay(published)).toBe(printed);
});
