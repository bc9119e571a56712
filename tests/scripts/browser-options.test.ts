import { describe, expect, test } from 'vitest';
import { readBrowserOptions } from '../../scripts/browser-options.ts';

const USAGE = 'Usage: show [PAGE] [--browser chromium|firefox] [--out FILE]';

describe('options of the scripts that open a browser', () => {
  test.each([
    [[], { browser: 'chromium', names: [] }],
    [['page.html', '--browser', 'firefox'], { browser: 'firefox', names: ['page.html'] }],
    [['--out', 'there', 'page.html'], { browser: 'chromium', out: 'there', names: ['page.html'] }],
  ])('%j', (args, expected) => {
    expect(readBrowserOptions(args, USAGE, ['out'], 1)).toEqual({
      out: undefined,
      headless: undefined,
      ...expected,
    });
  });

  test.each([
    [['one', 'two'], USAGE],
    [['--browser', 'opera'], `There is no browser opera.\n${USAGE}`],
    [['--headless'], `There is no option --headless here.\n${USAGE}`],
  ])('%j is refused', (args, expected) => {
    expect(readBrowserOptions(args, USAGE, ['out'], 1)).toBe(expected);
  });

  test('what no script takes is refused with the usage', () => {
    expect(readBrowserOptions(['--loud'], USAGE, ['out'], 1)).toMatch(/--loud[\s\S]*Usage: show/);
  });
});
