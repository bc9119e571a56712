import { expect, it } from 'vitest';
import { isolated } from '../../src/model/isolated.ts';

it.each([
  ['Mara Lindqvist', 'ltr', 'Mara Lindqvist'],
  ['Mara Lindqvist', 'rtl', '\u2068Mara Lindqvist\u2069'],
  ['نورا إلد', 'ltr', '\u2068نورا إلد\u2069'],
  ['נורה', 'ltr', '\u2068נורה\u2069'],
  ['', 'ltr', ''],
] as const)('%s in a sentence that runs %s', (text, dir, expected) => {
  expect(isolated(text, dir)).toBe(expected);
});
