import { describe, expect, test } from 'vitest';
import { until } from './in-page.ts';
import { FERRY, LIBRARY, panelFixture } from './panel-fixture.ts';
import { namesIn, openRow, texts } from './panel-parts.ts';

describe.each(['chromium', 'firefox'] as const)('the panel beside the page in %s', (name) => {
  const fixture = panelFixture(name);

  test('follows the tab in front, and shows each as it was left', async () => {
    const ferry = await fixture.openPage(FERRY);
    const library = await fixture.openPage(LIBRARY);

    // Stands in a tab of its own here, which does not count as the one in front.
    const panel = await fixture.quoth.openExtensionPage('/src/panel/index.html?beside');
    await ferry.bringToFront();
    await until('the ferry', async () => (await namesIn(panel)).includes('Hanne Brask'));
    await openRow(panel, 'Hanne Brask');
    await library.bringToFront();
    await until('the library', async () => (await namesIn(panel)).includes('Oona Trask'));
    expect(await namesIn(panel)).not.toContain('Hanne Brask');
    await ferry.bringToFront();
    await until('the ferry again', async () => (await namesIn(panel)).includes('Hanne Brask'));
    expect(await texts(panel, '.who[aria-expanded=true] .name')).toEqual(['Hanne Brask']);

    await ferry.goto(`${fixture.origin}/`);
    await panel.waitForSelector('.blank');
    expect(await texts(panel, '.blank h2')).toEqual(['This page does not look like an article.']);
    await ferry.goto(fixture.origin + LIBRARY);
    await until('the library in the same tab', async () => (await namesIn(panel)).includes('Oona Trask'));
  });
});
