import { expect, it } from 'vitest';
import { paragraphCounter } from '../../src/panel/paragraph-counter.ts';

it('counts paragraphs from 1', () => {
  const of = paragraphCounter('one\n\ntwo\nstill two\n \nthree');
  expect([0, 2, 5, 9, 21, 26].map(of)).toEqual([1, 1, 2, 2, 3, 3]);
});

it('has one paragraph where there is nothing', () => {
  expect(paragraphCounter('')(0)).toBe(1);
});
