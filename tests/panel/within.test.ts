import { expect, it, vi } from 'vitest';
import { within } from '../../src/panel/within.ts';

it('gives the outcome', async () => {
  expect(await within(Promise.resolve('here'), 50, null)).toBe('here');
});

it('does not wait for ever', async () => {
  expect(await within(new Promise(() => {}), 5, 'silent')).toBe('silent');
});

it('takes a rejection for silence, and reports it', async () => {
  const report = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(await within(Promise.reject(new Error('gone')), 50, 'silent')).toBe('silent');
  expect(report).toHaveBeenCalledOnce();
  report.mockRestore();
});
