import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'papaparse';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportFile } from '../../src/formats/export-file.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import { until } from './in-page.ts';
import { waitForAnalysis } from './messenger.ts';
import { openPanel } from './open-panel.ts';
import { FERRY, panelFixture } from './panel-fixture.ts';
import { chip, rowsIn, statusOf, texts } from './panel-parts.ts';
import { wordingOf } from './wording-of.ts';

const NAME = 'night-ferry-to-stop-in-march-unless-islands-find-a-third';

describe.each(['chromium', 'firefox'] as const)('exports from the panel in %s', (name) => {
  let page: Page;
  let panel: Page;
  let folder: string;
  let analysis: Analysis;
  const fixture = panelFixture(name, async () => {
    folder = await mkdtemp(join(tmpdir(), 'quoth-exports-'));
    return { downloads: folder };
  });

  beforeAll(async () => {
    page = await fixture.openPage(FERRY);
    const found = await waitForAnalysis(fixture.messenger, page.url());
    if (typeof found === 'string') throw new Error(`The sample was not annotated: ${found}`);
    analysis = found.analysis;
    panel = await openPanel(fixture.quoth, page);
    await panel.waitForSelector('.who');
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  function choose(label: string): Promise<void> {
    return panel.evaluate((wanted) => {
      const items = [...document.querySelectorAll<HTMLElement>('[role^=menuitem]')];
      items.find(({ textContent }) => textContent?.startsWith(wanted))?.click();
    }, label);
  }

  /** Chooses from the menu and gives the file that the browser has saved. */
  async function saved(label: string, ending: string, listed = false): Promise<string> {
    await panel.evaluate(() => document.querySelector<HTMLElement>('[data-tool=export]')?.click());
    await panel.waitForSelector('[role=menu]');
    const what = listed ? 'Only what is listed' : 'Everything';
    await choose(what);
    await until('the choice', async () =>
      (await texts(panel, '[aria-checked=true]')).every((chosen) => chosen.startsWith(what)),
    );
    await choose(label);
    const file = await until(`a file ending in ${ending}`, async () => {
      const names = await readdir(folder);
      return names.find((one) => one.endsWith(`.${ending}`)) ?? null;
    });
    expect(file).toBe(`${NAME}.${ending}`);
    await until('the announcement', async () => (await statusOf(panel)) === `Saved as ${file}.`);
    const text = await until('its words', async () => (await readFile(join(folder, file), 'utf8')) || null);
    await rm(join(folder, file));
    return text;
  }

  test.each([
    ['Save Markdown', 'markdown', 'md'],
    ['Save table', 'csv', 'csv'],
    ['Save data', 'json', 'json'],
    ['Save W3C annotations', 'annotations', 'jsonld'],
    ['Save text', 'text', 'txt'],
  ] as const)('%s: the file is the export to the byte', async (label, format, ending) => {
    expect(await saved(label, ending)).toBe(exportFile(analysis, format, await wordingOf(panel)).text);
  });

  test('only what is listed', async () => {
    await chip(panel, 'Paraphrased');
    const count = (await rowsIn(panel)).reduce((sum, row) => sum + row.count, 0);
    const table = parse<{ kind: string }>(await saved('Save table', 'csv', true), {
      header: true,
      skipEmptyLines: true,
    });
    expect(table.errors).toEqual([]);
    expect(table.data.length).toBe(count);
    expect(new Set(table.data.map(({ kind }) => kind))).toEqual(new Set(['indirect']));
    await chip(panel, 'All');
  });
});
