import type { Browser } from 'puppeteer-core';
import { openPage } from './open-page.ts';
import { ratios, type Summary, summarize } from './summarize.ts';

/** Texts that the engine reads as one and apart. */
export interface GrowthTexts {
  readonly label: string;
  readonly texts: readonly string[];
}

/** The engine's time on a text of some length. */
export interface GrowthStep {
  readonly label: string;
  readonly words: number;
  /** The texts joined into one, in ms. */
  readonly ms: Summary;
  /**
   * That time divided by the time of the same texts one by one, by rounds: it stays about 1 where time grows with
   * the length, and doubles with the text where it grows with the square.
   */
  readonly timesApart: Summary;
}

const WARM_PASSES = 10;
const WARM_MS = 300;
const LEAST_MS = 100;

/** Times the engine on texts joined and apart, in turns. */
export async function measureGrowth(
  browser: Browser,
  steps: readonly GrowthTexts[],
  { code, rounds }: { readonly code: string; readonly rounds: number },
): Promise<GrowthStep[]> {
  const { page, close } = await openPage(browser, '<!doctype html><title>Growth</title>');
  try {
    await page.evaluate(code);
    const time = (texts: readonly string[], leastMs: number): Promise<number> =>
      page.evaluate(
        (each, least) => globalThis.quothBench?.timeTexts(each, least) ?? Number.NaN,
        texts,
        leastMs,
      );
    const both = steps.map(({ texts }) => ({
      apart: texts,
      one: [texts.join('\n\n')],
      apartMs: [] as number[],
      oneMs: [] as number[],
    }));
    for (let pass = 0; pass < WARM_PASSES; pass++) {
      for (const { one } of both) await time(one, WARM_MS);
    }
    for (let round = 0; round < rounds; round++) {
      for (const step of both) {
        step.apartMs.push(await time(step.apart, LEAST_MS));
        step.oneMs.push(await time(step.one, LEAST_MS));
      }
    }
    return both.map(({ apart, apartMs, oneMs }, at) => ({
      label: steps[at]?.label ?? '',
      words: apart.reduce((sum, text) => sum + text.split(/\s+/).length, 0),
      ms: summarize(oneMs),
      timesApart: ratios(oneMs, apartMs),
    }));
  } finally {
    await close();
  }
}

/** One text written once, twice, four times … */
export function repeated(text: string, counts: readonly number[]): GrowthTexts[] {
  return counts.map((count) => ({ label: `x${count}`, texts: Array<string>(count).fill(text) }));
}

/** The first of some texts, the first two, the first four …: other people and other words in each. */
export function firstOf(texts: readonly string[], counts: readonly number[]): GrowthTexts[] {
  return counts
    .filter((count) => count <= texts.length)
    .map((count) => ({ label: `${count} articles`, texts: texts.slice(0, count) }));
}
