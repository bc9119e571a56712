import { mkdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { ENGLISH } from '../src/formats/english.ts';
import { toText } from '../src/formats/to-text.ts';
import type { BrowserName } from '../tests/browser/find-browser.ts';
import { launch, type QuothBrowser } from '../tests/browser/launch.ts';
import { openMessenger, waitForAnalysis } from '../tests/browser/messenger.ts';
import { openPanel } from '../tests/browser/open-panel.ts';
import { type LocalServer, serve } from '../tests/browser/serve.ts';
import { readBrowserOptions } from './browser-options.ts';
import { ensureBuilt, ROOT } from './build-extension.ts';

/**
 * Shows Quoth at work: builds it, opens a browser with it on the sample article, or on the address or the saved page
 * given. Where there is no display it prints the speakers with their statements and saves a screenshot of page and
 * panel in out/.
 */
const USAGE = 'Usage: npm start [-- [URL|FILE] [--browser chromium|firefox] [--headless]]';
const SAMPLE = join(ROOT, 'tests/articles/night-ferry/source.html');

const options = readBrowserOptions(process.argv.slice(2), USAGE, ['headless'], 1);
if (typeof options === 'string') {
  console.error(options);
  process.exitCode = 2;
} else {
  const { names, browser, headless = !hasDisplay() } = options;
  try {
    await run(names[0] ?? SAMPLE, browser, headless);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function run(target: string, browser: BrowserName, headless: boolean): Promise<void> {
  const isAddress = /^https?:\/\//.test(target);
  const server = isAddress ? null : await serveFile(resolve(target));
  let quoth: QuothBrowser | null = null;
  try {
    console.error('Building Quoth…');
    ensureBuilt();
    console.error(`Opening ${isAddress ? target : pathToFileURL(resolve(target)).href} in ${browser}…`);
    quoth = await launch(browser, { headless, online: isAddress || !headless });
    const url = server === null ? target : `${server.origin}/article.html`;
    const page = await firstPage(quoth);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    if (headless) await show(quoth, page);
    else {
      console.error(
        'Click a quotation, or the Quoth button in the toolbar. Close the browser when you are done.',
      );
      await new Promise((done) => quoth?.browser.once('disconnected', done));
      quoth = null;
    }
  } finally {
    await quoth?.close();
    await server?.close();
  }
}

async function serveFile(path: string): Promise<LocalServer> {
  const stats = await stat(path).catch(() => null);
  if (!stats?.isFile()) throw new Error(`There is no file ${path}.`);
  const html = await readFile(path, 'utf8');
  return serve(async (asked) => (asked === '/article.html' ? html : null));
}

async function firstPage({ browser }: QuothBrowser): Promise<Page> {
  const [page] = await browser.pages();
  return page ?? browser.newPage();
}

async function show(quoth: QuothBrowser, page: Page): Promise<void> {
  const messenger = await openMessenger(quoth);
  let found = await waitForAnalysis(messenger, page.url());
  if (found === 'no-answer' || found === 'not-an-article') {
    console.error('This page does not look like an article; annotating it anyway.');
    await messenger.annotateAnyway(page.url());
    found = await waitForAnalysis(messenger, page.url());
  }
  if (typeof found === 'string') throw new Error(`There is nothing to show: ${found}.`);
  process.stdout.write(toText(found.analysis, ENGLISH));

  const out = join(ROOT, 'out');
  await mkdir(out, { recursive: true });
  await page.bringToFront();
  const pageShot = join(out, `article-${quoth.name}.png`);
  await page.screenshot({ path: pageShot as `${string}.png`, fullPage: true });
  const panel = await openPanel(quoth, page);
  await panel.waitForSelector('h3 button', { timeout: 5000 }).catch(() => null);
  const panelShot = join(out, `panel-${quoth.name}.png`);
  await panel.screenshot({ path: panelShot as `${string}.png` });
  console.error(`Screenshots: ${pageShot}, ${panelShot}`);
}
