import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../tests/browser/find-browser.ts';
import { ensureBuilt, ROOT } from './build-extension.ts';
import { type CheckedPage, checkPages } from './integrity/check-pages.ts';
import { measureLive } from './integrity/measure-live.ts';
import { liveLines } from './integrity/print-live.ts';
import { headLine, rowLines, summaryLine } from './integrity/print-table.ts';

/**
 * Whether pages notice anything of Quoth: `npm run integrity -- [DIR…] [--browser chromium|firefox]` opens saved pages and
 * our own sample pages in both browsers, with the built extension and without, and prints a row for each. Ends with 1
 * where anything differs but the paint. DIR is `../shared/pages` where none is named. Two tables of figures follow: how
 * soon Quoth is right again when a page changes, and what it costs a page at rest; `--live` prints these alone.
 */
const USAGE = 'Usage: npm run -s integrity -- [DIR…] [--browser chromium|firefox] [--live]';
const SAVED = join(ROOT, '../shared/pages');
const SAMPLES = join(ROOT, 'tests/articles');
const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

// Asked to end, puppeteer only closes its browser, and the rest would go on in a fresh one. It closes it on exit too.
process.once('SIGTERM', () => process.exit(143));
process.once('SIGHUP', () => process.exit(129));

const asked = readArguments();
if (typeof asked === 'string') {
  console.error(asked);
  process.exitCode = 2;
} else {
  const pages = asked.isLiveOnly ? [] : [...asked.folders.flatMap(savedPages), ...samplePages()];
  ensureBuilt();
  const summaries: string[] = [];
  for (const browser of asked.browsers) {
    console.log(`\n${browser}`);
    if (!asked.isLiveOnly) {
      console.log(headLine());
      const rows = await checkPages(
        browser,
        pages,
        (row) => console.log(rowLines(row).join('\n')),
        (words) => console.error(words),
      );
      if (rows.some(({ violations }) => violations.length > 0)) process.exitCode = 1;
      summaries.push(summaryLine(browser, rows));
    }
    const { live, idle } = await measureLive(browser);
    console.log(`\n${liveLines(live, idle).join('\n')}`);
  }
  if (summaries.length > 0) console.log(`\n${summaries.join('\n')}`);
}

interface Asked {
  readonly folders: readonly string[];
  readonly browsers: readonly BrowserName[];
  readonly isLiveOnly: boolean;
}

function readArguments(): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { browser: { type: 'string' }, live: { type: 'boolean', default: false } },
    });
    const browsers = BROWSERS.filter((name) => values.browser === undefined || values.browser === name);
    if (browsers.length === 0) return `There is no browser ${values.browser}.\n${USAGE}`;
    return { folders: positionals.length > 0 ? positionals : [SAVED], browsers, isLiveOnly: values.live };
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
