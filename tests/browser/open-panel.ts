import type { Page } from 'puppeteer-core';
import { until } from './in-page.ts';
import type { QuothBrowser } from './launch.ts';

const PANEL = '/src/panel/index.html';
/** As wide as the popup and as high as it may become. */
const POPUP = { width: 400, height: 600 };

/**
 * The panel on `article`. In Chromium it is the real popup under the toolbar button. Firefox's popup cannot be driven
 * from outside, so there the same page is loaded in a tab while the article is the one in front.
 */
export async function openPanel(quoth: QuothBrowser, article: Page): Promise<Page> {
  return quoth.name === 'chromium' ? openPopup(quoth, article) : openPanelTab(quoth, article);
}

async function openPopup({ browser, extensionOrigin }: QuothBrowser, article: Page): Promise<Page> {
  await article.bringToFront();
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith(extensionOrigin),
  );
  // The same page may stand in a tab: the popup is the one that is new.
  const earlier = new Set(browser.targets());
  const opened = browser.waitForTarget(
    (target) => target.url() === `${extensionOrigin}${PANEL}` && !earlier.has(target),
  );
  await until('the service worker', async () => {
    const ready = (await worker.worker())?.evaluate(() => typeof chrome === 'object' && 'action' in chrome);
    return (await ready?.catch(() => false)) ?? false;
  });
  await (await worker.worker())?.evaluate(() => chrome.action.openPopup());
  const popup = await (await opened).asPage();
  await popup.setViewport(POPUP);
  return popup;
}

async function openPanelTab(quoth: QuothBrowser, article: Page): Promise<Page> {
  const panel = await quoth.openExtensionPage(PANEL);
  await panel.setViewport(POPUP);
  await article.bringToFront();
  await panel.evaluate(() => location.reload());
  return panel;
}
