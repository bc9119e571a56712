import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIXTURES } from './fixtures.ts';
import { until } from './in-page.ts';
import { launch, type QuothBrowser } from './launch.ts';
import { type Messenger, openMessenger, waitForAnalysis } from './messenger.ts';
import { namesIn, openRow, texts } from './panel-parts.ts';
import { type LocalServer, serve } from './serve.ts';

const SAMPLE = fileURLToPath(new URL('../articles/night-ferry/source.html', import.meta.url));
const LIBRARY = '/skerrow/2026/11/16/library-stays';

describe.each(['chromium', 'firefox'] as const)('the panel beside the page in %s', (name) => {
  let quoth: QuothBrowser;
  let server: LocalServer;
  let messenger: Messenger;

  beforeAll(async () => {
    const sample = await readFile(SAMPLE, 'utf8');
    server = await serve(async (path) => (path === '/night-ferry' ? sample : (FIXTURES[path] ?? null)));
    quoth = await launch(name);
    messenger = await openMessenger(quoth);
  });

  afterAll(async () => {
    await quoth?.close();
    await server?.close();
  });

  test('follows the tab in front, and shows each as it was left', async () => {
    const ferry = await quoth.browser.newPage();
    await ferry.goto(`${server.origin}/night-ferry`);
    await waitForAnalysis(messenger, ferry.url());
    const library = await quoth.browser.newPage();
    await library.goto(server.origin + LIBRARY);
    await waitForAnalysis(messenger, library.url());

    // Stands in a tab of its own here, which does not count as the one in front.
    const panel = await quoth.openExtensionPage('/src/panel/index.html?beside');
    await ferry.bringToFront();
    await until('the ferry', async () => (await namesIn(panel)).includes('Hanne Brask'));
    await openRow(panel, 'Hanne Brask');
    await library.bringToFront();
    await until('the library', async () => (await namesIn(panel)).includes('Oona Trask'));
    expect(await namesIn(panel)).not.toContain('Hanne Brask');
    await ferry.bringToFront();
    await until('the ferry again', async () => (await namesIn(panel)).includes('Hanne Brask'));
    expect(await texts(panel, '.who[aria-expanded=true] .name')).toEqual(['Hanne Brask']);

    await ferry.goto(`${server.origin}/`);
    await panel.waitForSelector('.blank');
    expect(await texts(panel, '.blank h2')).toEqual(['This page does not look like an article.']);
    await ferry.goto(server.origin + LIBRARY);
    await until('the library in the same tab', async () => (await namesIn(panel)).includes('Oona Trask'));
  });
});
