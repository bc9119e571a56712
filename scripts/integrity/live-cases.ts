import type { Page } from 'puppeteer-core';
import { POSTS, postQuote, STORIES } from '../../tests/browser/live/live-pages.ts';
import { liveStory } from '../../tests/browser/live/stories.ts';

/** Something that a page does after it was read. */
export interface LiveCase {
  readonly name: string;
  readonly path: string;
  /** The words in quotation marks that are to be painted at first, and when the page has done it. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** How many statements the panel lists then, those of the story in view, and one whose they are. */
  readonly listed: number;
  readonly speaker: string;
  /** Undefined: the page does it by itself while it loads. */
  readonly act?: (page: Page) => Promise<unknown>;
}

const STORY = liveStory(0);
const OTHER = liveStory(1);
const POST_QUOTES = Array.from({ length: POSTS }, (_, n) => postQuote(POSTS - 1 - n));
const first = { listed: STORY.quotes.length, speaker: STORY.speaker };
const own = { before: STORY.quotes, after: STORY.quotes, ...first };

/** What pages do in the table of times, in its order. */
export const LIVE_CASES: readonly LiveCase[] = [
  { name: 'React hydrates late', path: '/react', ...own },
  {
    name: 'React makes all anew',
    path: '/react',
    ...own,
    act: async (page) => {
      await page.waitForFunction('"controls" in globalThis');
      await pause(1500);
      await page.evaluate('controls.again()');
    },
  },
  {
    name: 'text set every 100 ms, 5 s',
    path: '/restless',
    ...own,
    act: async (page) => {
      await pause(5000);
      await page.evaluate('rest()');
    },
  },
  {
    name: `infinite scroll, ${STORIES} stories`,
    path: '/endless',
    before: STORY.quotes,
    after: Array.from({ length: STORIES }, (_, n) => liveStory(n).quotes).flat(),
    ...first,
    act: (page) =>
      page.evaluate(
        `(async () => { for (let n = 1; n < ${STORIES}; n++) { add(n); await new Promise((resolve) => setTimeout(resolve, 200)); } })()`,
      ),
  },
  {
    name: 'infinite scroll, the last of them',
    path: '/endless',
    before: STORY.quotes,
    after: [...STORY.quotes, ...OTHER.quotes],
    ...first,
    act: (page) => page.evaluate('add(1)'),
  },
  {
    name: `a post above ${POSTS} others`,
    path: '/live',
    before: POST_QUOTES,
    after: [postQuote(POSTS), ...POST_QUOTES],
    listed: POSTS + 1,
    speaker: 'Oona Trask',
    act: (page) => page.evaluate(`add(${POSTS})`),
  },
  {
    name: 'pushState to another story',
    path: STORY.path,
    before: STORY.quotes,
    after: OTHER.quotes,
    listed: OTHER.quotes.length,
    speaker: OTHER.speaker,
    act: (page) => page.evaluate(`go(${JSON.stringify(OTHER.path)})`),
  },
  {
    name: 'words opened by a class',
    path: '/paywall',
    before: STORY.quotes.slice(0, 2),
    after: STORY.quotes,
    ...first,
    act: (page) => page.evaluate(`document.querySelector('article').classList.remove('locked')`),
  },
  {
    name: 'back to the story',
    path: STORY.path,
    ...own,
    act: async (page) => {
      await page.goto(new URL(OTHER.path, page.url()).href);
      await pause(1500);
      await page.goBack();
    },
  },
];

/** Pages that have done what they do, to be looked at while they rest. */
export const IDLE_CASES: readonly Pick<LiveCase, 'name' | 'path' | 'act'>[] = [
  { name: 'a story', path: STORY.path },
  ...LIVE_CASES.filter(({ name }) => /^React makes|^text set|^a post/.test(name)),
];

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
