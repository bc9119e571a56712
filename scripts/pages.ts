import { createWriteStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Writable } from 'node:stream';
import type { Analysis } from '../src/model/analysis.ts';
import type { BrowserName } from '../tests/browser/find-browser.ts';
import { launch, type QuothBrowser } from '../tests/browser/launch.ts';
import { type Messenger, openMessenger, waitForAnalysis } from '../tests/browser/messenger.ts';
import { type LocalServer, serve } from '../tests/browser/serve.ts';
import { readBrowserOptions } from './browser-options.ts';
import { ensureBuilt } from './build-extension.ts';

/**
 * What the built extension finds on saved pages: `npm run -s pages -- DIR [--browser chromium|firefox] [--out FILE]`
 * prints {"file", …Analysis} a line, in the order of the files' names, and its progress on stderr. A page that the gate
 * does not take for an article is annotated as on a reader's request, so there is a line for each page.
 */
const USAGE = 'Usage: npm run -s pages -- DIR [--browser chromium|firefox] [--out FILE]';
/** The gate looks for the last time five seconds after loading, but these pages have nothing left to load then. */
const GATE_PATIENCE_MS = 2500;
const READ_PATIENCE_MS = 60_000;

const options = readBrowserOptions(process.argv.slice(2), USAGE, ['out'], 1);
if (typeof options === 'string') {
  console.error(options);
  process.exitCode = 2;
} else {
  const { names, browser, out = null } = options;
  const [folder] = names;
  if (folder === undefined) {
    console.error(USAGE);
    process.exitCode = 2;
  } else await run(folder, browser, out);
}

async function run(folder: string, browser: BrowserName, out: string | null): Promise<void> {
  let files: string[];
  try {
    files = (await readdir(folder)).filter((name) => name.endsWith('.html')).sort();
  } catch (error) {
    console.error(`${folder} cannot be read: ${messageOf(error)}`);
    process.exitCode = 1;
    return;
  }
  if (files.length === 0) {
    console.error(`There are no .html files in ${folder}.`);
    process.exitCode = 1;
    return;
  }
  ensureBuilt();
  const output: Writable = out === null ? process.stdout : createWriteStream(out);
  const server = await serve((path) => savedPage(folder, files, path));
  let quoth: QuothBrowser | null = null;
  try {
    quoth = await launch(browser);
    const messenger = await openMessenger(quoth);
    for (const [index, file] of files.entries()) {
      const place = `${index + 1}/${files.length} ${file}`;
      try {
        const { analysis, note } = await annotateWithPatience(quoth, messenger, server, file);
        output.write(`${JSON.stringify({ file, ...analysis })}\n`);
        console.error(`${place}: ${analysis.statements.length} statements${note}`);
      } catch (error) {
        console.error(`${place}: failed: ${messageOf(error)}`);
        process.exitCode = 1;
      }
    }
  } finally {
    await quoth?.close();
    await server.close();
    if (output !== process.stdout) await new Promise<void>((resolve) => output.end(() => resolve()));
  }
}

/** A page whose scripts lead elsewhere can break off its own loading, but hardly twice. */
async function annotateWithPatience(
  ...asked: Parameters<typeof annotate>
): Promise<Awaited<ReturnType<typeof annotate>>> {
  try {
    return await annotate(...asked);
  } catch {
    return annotate(...asked);
  }
}

async function annotate(
  { browser }: QuothBrowser,
  messenger: Messenger,
  { origin }: LocalServer,
  file: string,
): Promise<{ analysis: Analysis; note: string }> {
  // The scripts of a page may give it another address, but on this server it stays.
  const url = `${origin}/`;
  const page = await browser.newPage();
  try {
    await page.goto(`${url}${encodeURIComponent(file)}`, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    let found = await waitForAnalysis(messenger, url, GATE_PATIENCE_MS);
    let note = '';
    if (found === 'no-answer' || found === 'not-an-article') {
      await messenger.annotateAnyway(url);
      note = ' (not taken for an article)';
      found = 'working';
    }
    if (found === 'working') found = await waitForAnalysis(messenger, url, READ_PATIENCE_MS);
    if (found === 'nothing-to-read') return { analysis: emptyAnalysis(url), note: ' (no text found)' };
    if (typeof found === 'string') throw new Error(`the annotator says: ${found}`);
    return { analysis: found.analysis, note };
  } finally {
    await page.close();
  }
}

async function savedPage(folder: string, files: readonly string[], path: string): Promise<string | null> {
  const file = basename(path);
  if (path !== `/${file}` || !files.includes(file)) return null;
  const html = await readFile(join(folder, file), 'utf8');
  // A timed refresh would take the page away while it is read.
  return html.replace(/<meta\b[^>]*>/gi, (tag) => (/http-equiv\s*=\s*["']?refresh/i.test(tag) ? '' : tag));
}

function emptyAnalysis(url: string): Analysis {
  const meta = { title: null, byline: null, publisher: null, published: null, url };
  return { ...meta, language: null, text: '', entities: [], statements: [] };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
