import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../tests/browser/find-browser.ts';
import { ensureBuilt, ROOT } from './build-extension.ts';
import { type CheckedPage, checkPages } from './integrity/check-pages.ts';
import { headLine, rowLines, summaryLine } from './integrity/print-table.ts';

/**
 * Whether pages notice anything of Quoth: `npm run integrity -- [DIR…] [--browser chromium|firefox]` opens saved pages and
 * our own sample pages in both browsers, with the built extension and without, and prints a row for each. Ends with 1
 * where anything differs but the paint. DIR is `../shared/pages` where none is named.
 */
const USAGE = 'Usage: npm run -s integrity -- [DIR…] [--browser chromium|firefox]';
const SAVED = join(ROOT, '../shared/pages');
const SAMPLES = join(ROOT, 'tests/articles');
const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

const asked = readArguments();
if (typeof asked === 'string') {
  console.error(asked);
  process.exitCode = 2;
} else {
  const pages = [...asked.folders.flatMap(savedPages), ...samplePages()];
  ensureBuilt();
  const summaries: string[] = [];
  for (const browser of asked.browsers) {
    console.log(`\n${browser}\n${headLine()}`);
    const rows = await checkPages(browser, pages, (row) => console.log(rowLines(row).join('\n')));
    if (rows.some(({ violations }) => violations.length > 0)) process.exitCode = 1;
    summaries.push(summaryLine(browser, rows));
  }
  console.log(`\n${summaries.join('\n')}`);
}

function readArguments(): { folders: readonly string[]; browsers: readonly BrowserName[] } | string {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { browser: { type: 'string' } },
    });
    const browsers = BROWSERS.filter((name) => values.browser === undefined || values.browser === name);
    if (browsers.length === 0) return `There is no browser ${values.browser}.\n${USAGE}`;
    return { folders: positionals.length > 0 ? positionals : [SAVED], browsers };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${USAGE}`;
  }
}

function savedPages(folder: string): CheckedPage[] {
  try {
    const files = readdirSync(folder).filter((name) => name.endsWith('.html'));
    return files.sort().map((name) => ({ name, html: staying(readFileSync(join(folder, name), 'utf8')) }));
  } catch {
    console.error(`${folder} cannot be read: only the other pages are looked at.`);
    return [];
  }
}

function samplePages(): CheckedPage[] {
  return readdirSync(SAMPLES)
    .sort()
    .map((name) => ({ name, html: readFileSync(join(SAMPLES, name, 'source.html'), 'utf8') }));
}

/** A timed refresh would take the page away while it is looked at. */
function staying(html: string): string {
  return html.replace(/<meta\b[^>]*>/gi, (tag) => (/http-equiv\s*=\s*["']?refresh/i.test(tag) ? '' : tag));
}
