import { parseArgs } from 'node:util';
import type { BrowserName } from '../tests/browser/find-browser.ts';

/** What the scripts that open a browser are told. */
export interface BrowserOptions {
  readonly browser: BrowserName;
  readonly out: string | undefined;
  readonly headless: boolean | undefined;
  /** What is named without an option: a folder, a page. */
  readonly names: readonly string[];
}

const KNOWN = { out: { type: 'string' }, headless: { type: 'boolean' } } as const;

/**
 * Reads `--browser chromium|firefox` and those of the other options that a script takes, and up to `most` names. Returns
 * what is wrong, with the usage, as text.
 */
export function readBrowserOptions(
  args: readonly string[],
  usage: string,
  taken: readonly (keyof typeof KNOWN)[],
  most: number,
): BrowserOptions | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { browser: { type: 'string', default: 'chromium' }, ...KNOWN },
    });
    const { browser, out, headless } = values;
    const foreign = (['out', 'headless'] as const).find(
      (name) => values[name] !== undefined && !taken.includes(name),
    );
    if (foreign !== undefined) return `There is no option --${foreign} here.\n${usage}`;
    if (positionals.length > most) return usage;
    if (browser !== 'chromium' && browser !== 'firefox') return `There is no browser ${browser}.\n${usage}`;
    return { browser, out, headless, names: positionals };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${usage}`;
  }
}
