import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inReadersRem } from '../../src/content/card/card-styles.ts';

it.each([
  ['font-size: 1rem', 'font-size: calc(1 * var(--rem, 16px))'],
  ['padding: .5rem 0.75rem', 'padding: calc(.5 * var(--rem, 16px)) calc(0.75 * var(--rem, 16px))'],
  [
    'inline-size: min(22rem, 100vw - 1rem)',
    'inline-size: min(calc(22 * var(--rem, 16px)), 100vw - calc(1 * var(--rem, 16px)))',
  ],
  [
    '.remark { margin: -.375rem }',
    '.remark { margin: -.375rem }'.replace('-.375rem', 'calc(-.375 * var(--rem, 16px))'),
  ],
])('%s', (css, expected) => {
  expect(inReadersRem(css)).toBe(expected);
});

describe.each(['tokens.css', 'base.css', 'card.css'])('%s', (name) => {
  const css = readFileSync(new URL(`../../src/ui/${name}`, import.meta.url), 'utf8');

  it('leaves no size to the page', () => {
    expect(inReadersRem(css)).toContain('var(--rem, 16px)');
    expect(inReadersRem(css)).not.toMatch(/\drem\b/);
  });

  it('has no rem in a condition, where a variable means nothing', () => {
    const conditions = css.split('\n').filter((line) => /^\s*@(media|container)/.test(line));
    expect(conditions.filter((line) => line.includes('rem'))).toEqual([]);
  });
});
