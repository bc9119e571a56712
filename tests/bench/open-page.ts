import type { Browser, HTTPRequest, Page } from 'puppeteer-core';

/** Its own origin, which nobody answers at: the page is handed to the browser by the driver. */
const ADDRESS = 'https://bench.example/story';
/** Scripts that carry this word run, the page's own do not know it. */
export const NONCE = 'quoth-bench';

/**
 * The page's own scripts do not run, so that it holds still, and nothing is loaded. Isolation gives the page a clock
 * of 5 µs; without it the clock is twenty times as coarse.
 */
const HEADERS = {
  'content-security-policy': `default-src 'none'; script-src 'nonce-${NONCE}'; style-src 'unsafe-inline'; img-src data:; font-src data:`,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** A page in a browser context of its own, and thereby in a fresh process that has compiled nothing yet. */
export interface BenchPage {
  readonly page: Page;
  close(): Promise<void>;
}

/** Opens HTML as a page of a site, with everything else blocked and without extensions. */
export async function openPage(browser: Browser, html: string): Promise<BenchPage> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setRequestInterception(true);
  let served = false;
  page.on('request', (request: HTTPRequest) => {
    // Some saved pages send themselves elsewhere or load themselves anew after a while.
    const answer = served
      ? request.abort('aborted')
      : request.respond({ headers: HEADERS, contentType: 'text/html; charset=utf-8', body: html });
    served = true;
    // A request that is gone by now needs no answer.
    answer.catch(() => undefined);
  });
  await page.goto(ADDRESS, { waitUntil: 'load' });
  if (!(await page.evaluate(() => crossOriginIsolated)))
    throw new Error('The page has no exact clock: it is not isolated');
  return { page, close: () => context.close() };
}
