import { expect, it } from 'vitest';
import { directionOf } from '../../src/model/direction-of.ts';

it.each([
  ['We cannot crew it', 'ltr'],
  ['', 'ltr'],
  ['«لن نغلق أي خط»', 'rtl'],
  ['נורה', 'rtl'],
])('%s runs %s', (text, dir) => {
  expect(directionOf(text)).toBe(dir);
});
