import type { Page } from 'puppeteer-core';
import type { PageAnalysis } from '../../src/platform/messages.ts';
import type { FakeTab } from './fake-tab.ts';
import { clickAsMouse, openRow } from './panel-parts.ts';

/** A state that the panel can be in. */
export interface PanelState {
  readonly name: string;
  readonly tab: FakeTab;
  /** What is there once the panel is in that state. */
  readonly shows: string;
  /** What the reader does to get there. */
  readonly act?: (panel: Page) => Promise<void>;
}

const WEB = { url: 'https://karrowledger.example/ferry', title: 'Night ferry to stop in March' };

/** Every state of the panel, with the lists those of `page`. */
export function panelStates(page: PageAnalysis): PanelState[] {
  const listed: FakeTab = { ...WEB, answer: page };
  const without: FakeTab = { ...WEB, answer: { ...page, analysis: { ...page.analysis, statements: [] } } };
  const openFirst = (panel: Page): Promise<void> => openRow(panel, 'Mara Lindqvist');
  const reason = (answer: string): FakeTab => ({ ...WEB, answer });
  return [
    { name: 'list', tab: listed, shows: '.who' },
    {
      name: 'open',
      tab: listed,
      shows: '.figure',
      async act(panel) {
        await openRow(panel, 'Mara Lindqvist');
        await openRow(panel, 'Unnamed sources');
        await panel.evaluate(() => document.querySelector<HTMLElement>('.more')?.click());
      },
    },
    {
      name: 'menu',
      tab: listed,
      shows: '[role=menu]',
      act: (panel) =>
        panel.evaluate(() => document.querySelector<HTMLElement>('[data-tool=export]')?.click()),
    },
    { name: 'search', tab: listed, shows: 'mark', act: (panel) => panel.type('.search input', 'boat') },
    { name: 'nothing', tab: listed, shows: '.nothing', act: (panel) => panel.type('.search input', 'zzz') },
    {
      name: 'note',
      tab: listed,
      shows: '.note button',
      async act(panel) {
        await openRow(panel, 'Mara Lindqvist');
        await clickAsMouse(panel, '.words');
      },
    },
    {
      name: 'correction',
      tab: listed,
      shows: '.correction input',
      async act(panel) {
        await openRow(panel, 'Mara Lindqvist');
        await panel.evaluate(() => document.querySelector<HTMLElement>('[data-act=edit]')?.click());
        await panel.waitForSelector('.correction input');
        // The one that opens the field for a name.
        await panel.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('.pick label')].at(-3)?.click(),
        );
        await panel.waitForSelector('.pick-name input');
      },
    },
    {
      name: 'corrected',
      tab: { ...WEB, answer: corrected(page) },
      shows: '.st .line > .link',
      act: openFirst,
    },
    { name: 'loading', tab: { ...WEB, answer: null }, shows: '.reading' },
    { name: 'not-an-article', tab: reason('not-an-article'), shows: '.blank' },
    { name: 'nothing-to-read', tab: reason('nothing-to-read'), shows: '.blank' },
    { name: 'nothing-quoted', tab: without, shows: '.blank' },
    {
      name: 'restricted',
      tab: { url: 'about:newtab', title: 'New tab', answer: 'not-an-article' },
      shows: '.blank',
    },
    {
      name: 'withheld',
      tab: { ...WEB, answer: 'no-answer', injecting: 'Cannot access contents of the page' },
      shows: '.blank',
    },
    {
      name: 'failed',
      tab: reason('failed'),
      shows: '.blank pre',
      act: (panel) => panel.evaluate(() => document.querySelector('details')?.setAttribute('open', '')),
    },
  ];
}

/** The page as it is after the reader has said of each statement that its speaker is right. */
function corrected(page: PageAnalysis): PageAnalysis {
  const statements = page.analysis.statements.map(
    (one) => ({ ...one, rule: 'corrected', confidence: 1 }) as const,
  );
  return { ...page, analysis: { ...page.analysis, statements } };
}
