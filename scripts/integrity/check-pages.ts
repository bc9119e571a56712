import type { Browser } from 'puppeteer-core';
import type { BrowserName } from '../../tests/browser/find-browser.ts';
import { launch, type QuothBrowser } from '../../tests/browser/launch.ts';
import { openMessenger } from '../../tests/browser/messenger.ts';
import { serve } from '../../tests/browser/serve.ts';
import {
  type Before,
  checkPage,
  type Findings,
  lookWithout,
  type ServedPage,
  type Servers,
} from './check-page.ts';
import { type Ended, inBatches } from './in-batches.ts';

/** A page to be looked at with and without Quoth. */
export interface CheckedPage {
  readonly name: string;
  readonly html: string;
}

/** What was found of a page. */
export interface PageRow extends Findings {
  readonly name: string;
}

/** So soon after its last word the process of a browser that ended is gone. */
const END_PATIENCE_MS = 2000;

interface NamedPage extends CheckedPage, ServedPage {}

/** So many pages share a browser: it does not grow without end, and takes few with it where it ends. */
const BATCH = 12;

/**
 * Opens each page in a browser before the built extension is installed and again after: once without its own scripts,
 * so that all that differs is ours, and once with them, for what is said in the console. `report` hears of each row,
 * `note` of browsers that end by themselves: the page they were at is tried once more, and has failed if that does not help.
 */
export async function checkPages(
  browser: BrowserName,
  pages: readonly CheckedPage[],
  report: (row: PageRow) => void,
  note: (words: string) => void = () => undefined,
): Promise<PageRow[]> {
  const served = pages.map((page, n): NamedPage => ({ ...page, path: `/${n}.html` }));
  const contents = new Map(served.map(({ path, html }) => [path, html]));
  const pageAt = async (path: string): Promise<string | null> => contents.get(path) ?? null;
  const live = await serve(pageAt);
  const still = await serve(pageAt, { csp: "script-src 'none'" });
  const rows: PageRow[] = [];
  const tell = (row: PageRow): void => {
    rows.push(row);
    report(row);
  };
  try {
    await inBatches(
      served,
      BATCH,
      (batch, done) =>
        checkBatch(browser, { live, still }, batch, (page, row) => {
          done(page);
          tell(row);
        }),
      ({ item, words }, isGivenUp) => {
        if (item !== null && isGivenUp) tell(failedRow(item, words));
        else note(`${item?.name ?? 'no page'}: ${words}; another is started`);
      },
    );
  } finally {
    await live.close();
    await still.close();
  }
  return rows;
}

/** Checks some pages in a browser of their own; gives how that ended where it did so by itself, else null. */
async function checkBatch(
  name: BrowserName,
  servers: Servers,
  pages: readonly NamedPage[],
  done: (page: NamedPage, row: PageRow) => void,
): Promise<Ended<NamedPage> | null> {
  const before = new Map<NamedPage, Before | string>();
  let open: Browser | undefined;
  let at: NamedPage | null = null;
  let quoth: QuothBrowser | undefined;
  try {
    quoth = await launch(name, {
      async beforeInstall(bare) {
        open = bare;
        for (const page of pages) {
          at = page;
          before.set(page, await orReason(bare, () => lookWithout(bare, servers, page)));
        }
        at = null;
      },
    });
    const { browser } = quoth;
    const messenger = await openMessenger(quoth);
    for (const page of pages) {
      at = page;
      const known = before.get(page) ?? 'was not looked at';
      const row =
        typeof known === 'string'
          ? known
          : await orReason(browser, () => checkPage(browser, messenger, servers, page, known));
      done(page, typeof row === 'string' ? failedRow(page, row) : { name: page.name, ...row });
    }
    return null;
  } catch (error) {
    if (!open || !(await isGone(open))) throw error;
    const words = await howItEnded(open, quoth === undefined ? 'without Quoth' : 'with Quoth');
    // What has ended cannot be closed, and what is left of it is nobody's.
    open.process()?.kill('SIGKILL');
    quoth = undefined;
    return { item: at, words };
  } finally {
    await quoth?.close();
  }
}

function failedRow({ name }: CheckedPage, words: string): PageRow {
  return { name, statements: 0, card: 'none', violations: [{ aspect: 'failed', words }] };
}

/** Whether a browser opens no pages any more. That it is connected it says for a while after its end. */
async function isGone(browser: Browser): Promise<boolean> {
  try {
    const page = await browser.newPage();
    await page.close();
    return false;
  } catch {
    return true;
  }
}

/** A signal tells a browser that crashed from one that was ended by somebody, or by a system without memory. */
async function howItEnded(browser: Browser, when: string): Promise<string> {
  const process = browser.process();
  const deadline = Date.now() + END_PATIENCE_MS;
  while (process && process.exitCode === null && process.signalCode === null && Date.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 50));
  const how = process?.signalCode ?? process?.exitCode ?? 'its process stays';
  return `the browser ended ${when} (${how})`;
}

/** What `work` gives, or why it failed; throws where the browser is gone. */
async function orReason<Result>(browser: Browser, work: () => Promise<Result>): Promise<Result | string> {
  try {
    return await work();
  } catch {
    // A page whose scripts lead elsewhere can break off its own loading, but hardly twice.
    try {
      return await work();
    } catch (error) {
      if (await isGone(browser)) throw error;
      return error instanceof Error ? error.message : String(error);
    }
  }
}
