import type { Browser } from 'puppeteer-core';
import { openPage } from './open-page.ts';
import { type Summary, summarize } from './summarize.ts';

/** The engine's time on a text of some length. */
export interface GrowthStep {
  readonly label: string;
  readonly words: number;
  readonly ms: Summary;
  /** Time by length, the first step being 1: linear growth stays there, quadratic growth doubles with the text. */
  readonly timesLinear: number;
}

export interface GrowthText {
  readonly label: string;
  readonly text: string;
}

const WARM_UP_MS = 1500;
const LEAST_MS = 60;

/** Times the engine on texts, the shortest first. */
export async function measureGrowth(
  browser: Browser,
  texts: readonly GrowthText[],
  { code, rounds }: { readonly code: string; readonly rounds: number },
): Promise<GrowthStep[]> {
  const { page, close } = await openPage(browser, '<!doctype html><title>Growth</title>');
  try {
    await page.evaluate(code);
    const time = (text: string, leastMs: number): Promise<number> =>
      page.evaluate(
        (words, least) => globalThis.quothBench?.timeText(words, least) ?? Number.NaN,
        text,
        leastMs,
      );
    for (const { text } of texts) await time(text, WARM_UP_MS);
    const samples: number[][] = texts.map(() => []);
    for (let round = 0; round < rounds; round++) {
      for (const [at, { text }] of texts.entries()) samples[at]?.push(await time(text, LEAST_MS));
    }
    const steps = texts.map(({ label, text }, at) => ({
      label,
      words: text.split(/\s+/).length,
      ms: summarize(samples[at] ?? []),
    }));
    const perWord = (step: { readonly words: number; readonly ms: Summary } | undefined): number =>
      step ? step.ms.median / step.words : Number.NaN;
    return steps.map((step) => ({ ...step, timesLinear: perWord(step) / perWord(steps[0]) }));
  } finally {
    await close();
  }
}

/** One text written once, twice, four times … in a row. */
export function repeated(text: string, counts: readonly number[]): GrowthText[] {
  return counts.map((count) => ({ label: `x${count}`, text: Array(count).fill(text).join('\n\n') }));
}

/** The first of some texts, the first two, the first four …: other people and other words in each part. */
export function joined(texts: readonly string[], counts: readonly number[]): GrowthText[] {
  return counts
    .filter((count) => count <= texts.length)
    .map((count) => ({ label: `${count} joined`, text: texts.slice(0, count).join('\n\n') }));
}
