import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { highlightSheets } from '../../scripts/highlight-sheets.ts';

const read = (path: string): string => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');
const TOKENS = read('ui/tokens.css');

describe('the style sheets of the marks', () => {
  it.each(Object.entries(highlightSheets(TOKENS)))('%s is what the tokens make of it', (name, css) => {
    expect(read(`content/${name}`)).toBe(css);
  });

  it('follow a token that changes', () => {
    const changed = TOKENS.replace('--q2-ink: light-dark(#593800,', '--q2-ink: light-dark(#123456,');
    const sheets = highlightSheets(changed);
    expect(sheets['highlights.css']).toContain('underline dotted 2px #123456');
    expect(sheets['highlights-single.css']).toContain('background-color: #123456');
    expect(sheets['highlights-contrast.css']).toBe(highlightSheets(TOKENS)['highlights-contrast.css']);
  });

  it('cannot be made without a colour', () => {
    expect(() => highlightSheets(TOKENS.replace('--q8-wash:', '--q8-wish:'))).toThrow('--q8-wash');
  });
});
