import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOf } from './check-accessibility.ts';
import { fakeTab } from './fake-tab.ts';
import { launch, type QuothBrowser } from './launch.ts';
import { panelStates } from './panel-states.ts';
import { samplePage } from './sample-page.ts';

const page = samplePage();

describe.each([
  ['chromium', 'light'],
  ['chromium', 'dark'],
  ['firefox', 'light'],
  ['firefox', 'dark'],
] as const)('the panel in %s, %s', (name, theme) => {
  let quoth: QuothBrowser;
  beforeAll(async () => {
    quoth = await launch(name, { dark: theme === 'dark' });
  });
  afterAll(() => quoth?.close());

  test.each(panelStates(page))('has nothing that keeps anybody out: $name', async ({ tab, shows, act }) => {
    const panel = await quoth.openExtensionPage('/src/panel/index.html?beside');
    try {
      for (const width of [400, 320]) {
        await panel.setViewport({ width, height: 600 });
        await fakeTab(panel, tab);
        if (act) await panel.waitForSelector('.who, .blank');
        await act?.(panel);
        await panel.waitForSelector(shows);
        expect(await violationsOf(panel)).toEqual([]);
        const overflow = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      }
    } finally {
      await panel.close();
    }
  });

  test('what has the focus is never behind the note', async () => {
    const noted = panelStates(page).find(({ name: state }) => state === 'note');
    if (noted?.act === undefined) throw new Error('No state of the panel has a note');
    const panel = await quoth.openExtensionPage('/src/panel/index.html?beside');
    try {
      await panel.setViewport({ width: 320, height: 500 });
      await fakeTab(panel, noted.tab);
      await panel.waitForSelector('.who');
      await noted.act(panel);
      await panel.waitForSelector(noted.shows);
      const hidden: string[] = [];
      for (let tab = 0; tab < 44; tab++) {
        await panel.keyboard.press('Tab');
        const behind = await panel.evaluate(() => {
          const { activeElement: focused } = document;
          const note = document.querySelector('.note');
          if (!focused || !note || focused === document.body || note.contains(focused)) return null;
          const isHidden = focused.getBoundingClientRect().bottom > note.getBoundingClientRect().top;
          return isHidden ? (focused.textContent ?? '') : null;
        });
        if (behind !== null) hidden.push(behind);
      }
      expect(hidden).toEqual([]);
    } finally {
      await panel.close();
    }
  });
});
