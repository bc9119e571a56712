import type { Browser, Page } from 'puppeteer-core';
import { openPage } from './open-page.ts';
import { PAGE_TASKS, PAINT_TASKS, type PageFacts, type PageTask, type PaintTask } from './page-bench.ts';
import { ratios, type Summary, summarize } from './summarize.ts';

/** One line of a table: ms a run, and the same divided by the floor of the same round. */
export interface Timed {
  readonly ms: Summary;
  readonly timesFloor: Summary;
}

/** How fast things are on one page. */
export interface PageFigures extends PageFacts {
  readonly tasks: Readonly<Record<PageTask, Timed>>;
  readonly paint: {
    readonly highlights: number;
    readonly ranges: number;
    /** ms to put all on the page once, with the layout they cause. */
    readonly ms: Readonly<Record<PaintTask, Summary>>;
  };
}

export interface PageOptions {
  /** The script of the stopwatch. */
  readonly code: string;
  /** The rules that the annotator paints by. */
  readonly css: string;
  readonly rounds: number;
}

const HIGHLIGHTS = 200;
const PAINTS_A_ROUND = 10;
/** Three seconds for each task: the engine is large, and takes about two until all of it is compiled. */
const WARM_PASSES = 10;
const WARM_MS = 300;
const LEAST_MS = 100;

/**
 * Times every task on a page: each is run for three seconds before anything counts, then all take
 * turns, once a round, so that a slow moment of the machine meets all of them.
 */
export async function measurePage(
  browser: Browser,
  html: string,
  { code, css, rounds }: PageOptions,
): Promise<PageFigures> {
  const { page, close } = await openPage(browser, html);
  try {
    await page.evaluate(code);
    const facts = await page.evaluate(() => globalThis.quothBench?.prepare() ?? null);
    if (facts === null) throw new Error('The stopwatch is not on the page');
    for (let pass = 0; pass < WARM_PASSES; pass++) {
      for (const task of PAGE_TASKS) await timeTask(page, task, WARM_MS);
    }
    const times = emptyTimes(PAGE_TASKS);
    for (let round = 0; round < rounds; round++) {
      for (const task of PAGE_TASKS) times[task].push(await timeTask(page, task, LEAST_MS));
    }
    const ranges = await page.evaluate(
      (highlights, rules) => globalThis.quothBench?.preparePaint(highlights, rules) ?? 0,
      HIGHLIGHTS,
      css,
    );
    const paintTimes = emptyTimes(PAINT_TASKS);
    for (const task of PAINT_TASKS) await timePaint(page, task);
    for (let round = 0; round < rounds; round++) {
      for (const task of PAINT_TASKS) paintTimes[task].push(await timePaint(page, task));
    }
    return {
      ...facts,
      tasks: mapValues(times, (samples) => ({
        ms: summarize(samples),
        timesFloor: ratios(samples, times.floor),
      })),
      paint: { highlights: HIGHLIGHTS, ranges, ms: mapValues(paintTimes, summarize) },
    };
  } finally {
    await close();
  }
}

function timeTask(page: Page, task: PageTask, leastMs: number): Promise<number> {
  return page.evaluate(
    (name, least) => globalThis.quothBench?.time(name, least) ?? Number.NaN,
    task,
    leastMs,
  );
}

function timePaint(page: Page, task: PaintTask): Promise<number> {
  return page.evaluate(
    (name, times) => globalThis.quothBench?.timePaint(name, times) ?? Number.NaN,
    task,
    PAINTS_A_ROUND,
  );
}

function emptyTimes<Name extends string>(names: readonly Name[]): Record<Name, number[]> {
  return Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
}

function mapValues<Name extends string, From, To>(
  record: Readonly<Record<Name, From>>,
  change: (value: From) => To,
): Record<Name, To> {
  const entries = Object.entries<From>(record).map(([name, value]) => [name, change(value)]);
  return Object.fromEntries(entries) as Record<Name, To>;
}
