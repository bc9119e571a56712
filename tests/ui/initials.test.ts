import { expect, it } from 'vitest';
import { initials } from '../../src/ui/initials.ts';

it.each([
  ['Mara Lindqvist', 'ML'],
  ['Anna-Lena Brask', 'AB'],
  ['Joost van der Veld', 'JV'],
  ['University of Karrow', 'UK'],
  ['Lindqvist', 'L'],
  ['KFL', 'KFL'],
  ['officials', 'O'],
  ['Émile Orr', 'ÉO'],
  ['李 明', '李明'],
  ['', ''],
])('%s: %s', (name, letters) => {
  expect(initials(name)).toBe(letters);
});
