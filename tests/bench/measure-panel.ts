import { fakeTab } from '../browser/fake-tab.ts';
import type { QuothBrowser } from '../browser/launch.ts';
import { largeList } from './large-list.ts';
import { type Summary, summarize } from './summarize.ts';

/** How the panel does with very much to list. */
export interface PanelFigures {
  readonly speakers: number;
  readonly statements: number;
  /** Script from the start of the panel's own until the list is there, ms. */
  readonly openMs: Summary;
  /** Script until all statements are shown, ms. */
  readonly expandMs: Summary;
  /** With all statements shown, from top to bottom: the longest time between two frames, ms, */
  readonly longestFrameMs: Summary;
  /** and how many tasks took longer than 50 ms, in all rounds together. */
  readonly longTasks: number;
}

/** Opens the built panel `rounds` times in a tab that is believed to hold the large list. */
export async function measurePanel(quoth: QuothBrowser, rounds: number): Promise<PanelFigures> {
  const page = largeList();
  const { length: speakers } = page.analysis.entities;
  const { length: statements } = page.analysis.statements;
  const open: number[] = [];
  const expand: number[] = [];
  const frames: number[] = [];
  let longTasks = 0;
  for (let round = 0; round < rounds; round++) {
    const panel = await quoth.openExtensionPage('/src/panel/index.html?beside');
    try {
      const script = async (): Promise<number> => ((await panel.metrics()).ScriptDuration ?? 0) * 1000;
      await panel.setViewport({ width: 400, height: 800 });
      const before = await script();
      await fakeTab(panel, { url: 'https://karrowledger.example/all', title: 'All', answer: page });
      await panel.waitForFunction(
        (count) => document.querySelectorAll('.who').length === count,
        {},
        speakers,
      );
      const opened = await script();
      await panel.evaluate(async () => {
        for (const row of document.querySelectorAll<HTMLElement>('.who')) {
          row.click();
          await new Promise(requestAnimationFrame);
        }
      });
      await panel.waitForFunction(
        (count) => document.querySelectorAll('.st').length === count,
        {},
        statements,
      );
      open.push(opened - before);
      expand.push((await script()) - opened);
      const scrolled = await panel.evaluate(scrollThrough);
      frames.push(scrolled.longest);
      longTasks += scrolled.longTasks;
    } finally {
      await panel.close();
    }
  }
  return {
    speakers,
    statements,
    openMs: summarize(open),
    expandMs: summarize(expand),
    longestFrameMs: summarize(frames),
    longTasks,
  };
}

/** Runs in the panel. */
async function scrollThrough(): Promise<{ longest: number; longTasks: number }> {
  const STEP = 120;
  let longTasks = 0;
  const observer = new PerformanceObserver((list) => {
    longTasks += list.getEntries().length;
  });
  await new Promise(requestAnimationFrame);
  observer.observe({ type: 'longtask' });
  let longest = 0;
  let last = performance.now();
  for (let top = 0; top < document.documentElement.scrollHeight; top += STEP) {
    scrollTo({ top, behavior: 'instant' });
    const now = await new Promise<number>(requestAnimationFrame);
    longest = Math.max(longest, now - last);
    last = now;
  }
  observer.disconnect();
  return { longest, longTasks };
}
