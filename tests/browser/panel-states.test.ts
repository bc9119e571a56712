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
});
