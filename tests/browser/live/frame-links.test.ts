import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { cardText } from '../card.ts';
import { pasted } from '../clipboard.ts';
import { boxOf, until } from '../in-page.ts';
import { waitForAnalysis } from '../messenger.ts';
import { openPanel } from '../open-panel.ts';
import { openRow, statusOf } from '../panel-parts.ts';
import { quothFixture } from '../quoth-fixture.ts';
import { articleOf, livePage, liveStory, paragraphsOf } from './stories.ts';

const STORY = liveStory(0);
const FRAME = 'style="width: 100%; height: 95vh; border: 0"';
const BODY = `<!doctype html><html lang="en"><h1>${STORY.title}</h1>${paragraphsOf([...STORY.paragraphs, ...STORY.paragraphs.slice(3, 4)])}</html>`;
const WRITTEN = JSON.stringify(BODY).replaceAll('</', '<\\/');
const PAGES: Readonly<Record<string, string>> = {
  '/story': livePage(articleOf(STORY), '', STORY.title),
  '/addressed': livePage(`<iframe src="/story" ${FRAME}></iframe>`),
  '/srcdoc': livePage(
    `<iframe ${FRAME}></iframe><script>document.querySelector('iframe').srcdoc = ${WRITTEN};</script>`,
  ),
  '/written': livePage(
    `<iframe ${FRAME}></iframe><script>const { contentDocument: inner } = document.querySelector('iframe');
inner.open(); inner.write(${WRITTEN}); inner.close();</script>`,
  ),
};
const NOWHERE = 'Link to the page copied. These words have no address of their own.';
const WORDS = 'mends the road';

describe.each(['chromium', 'firefox'] as const)('links to stories in frames in %s', (name) => {
  const shared = quothFixture(name, async () => (path) => PAGES[path] ?? null);
  let page: Page;

  afterEach(async () => {
    await page.close();
    await shared.messenger.page.evaluate(() => chrome.storage.local.clear());
  });

  async function visit(path: string): Promise<void> {
    page = await shared.visit(path);
  }

  test.each([
    ['/addressed', 'Link copied.', '/story#:~:text='],
    ['/srcdoc', NOWHERE, '/srcdoc'],
    ['/written', NOWHERE, '/written'],
  ])('%s: card and panel tell where the link leads', async (path, told, led) => {
    await visit(path);
    const frame = await until('the frame', async () => page.mainFrame().childFrames()[0] ?? null);
    const { x, y, width, height } = await boxOf(frame, WORDS);
    const corner = await page.$eval('iframe', (element) => element.getBoundingClientRect().toJSON());
    await page.mouse.click(corner.x + x + width / 2, corner.y + y + height / 2);
    await until('the card', () => cardText(shared.messenger.page, shared.origin));
    await page.keyboard.press('l');
    await until('the card tells', async () =>
      ((await cardText(shared.messenger.page, shared.origin)) ?? '').includes(told),
    );
    const fromCard = await pasted(shared.quoth, page);
    expect(told === NOWHERE ? fromCard : fromCard.slice(0, shared.origin.length + led.length)).toBe(
      shared.origin + led,
    );

    const panel = await openPanel(shared.quoth, page);
    await panel.waitForSelector('.who');
    await openRow(panel, 'Tobias Lisk');
    if (name === 'firefox') await panel.bringToFront();
    await panel.click('[data-act=link]');
    await until('the panel tells', async () => (await statusOf(panel)) === told);
    if (!panel.isClosed()) await panel.close();
    expect(await pasted(shared.quoth, page)).toBe(fromCard);
  });

  test('what is corrected in the panel holds in a frame without an address', async () => {
    await visit('/srcdoc');
    const panel = await openPanel(shared.quoth, page);
    await panel.waitForSelector('.who');
    await openRow(panel, 'Tobias Lisk');
    if (name === 'firefox') await panel.bringToFront();
    await panel.click('[data-act=edit]');
    await panel.waitForSelector('.correction input:checked');
    await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.pick label')]
        .find(({ textContent }) => textContent?.includes('Oona Trask'))
        ?.click(),
    );
    await panel.click('.correction [type=submit]');
    await until('the correction', async () => (await statusOf(panel)) === 'Now under Oona Trask.');
    await panel.close();
    // The page hears of it from the browser, under the address that the panel keeps it.
    await until('the page as corrected', async () => {
      const found = await waitForAnalysis(shared.messenger, shared.origin);
      if (typeof found === 'string') return null;
      const { entities, statements, text } = found.analysis;
      const corrected = statements.find(({ spans: [span] }) =>
        text.slice(span?.start, span?.end).includes(WORDS),
      );
      return entities.find(({ id }) => id === corrected?.speaker)?.name === 'Oona Trask';
    });
  });
});
