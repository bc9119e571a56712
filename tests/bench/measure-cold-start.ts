import type { Browser } from 'puppeteer-core';
import { NONCE, openPage } from './open-page.ts';
import { type Summary, summarize } from './summarize.ts';

/** A script that has never run in this process, from its text to its first answer. */
export interface ColdContestant {
  readonly name: string;
  /** Defines `coldAnswer`, which is called once and gives how much it found. */
  readonly code: string;
  /** Runs before the clock starts: what the script expects to be there. */
  readonly setting?: string;
}

export interface ColdStart {
  readonly name: string;
  readonly ms: Summary;
}

/** Starts each script `rounds` times on a page, each time in a new process. */
export async function measureColdStart(
  browser: Browser,
  html: string,
  contestants: readonly ColdContestant[],
  rounds: number,
): Promise<ColdStart[]> {
  const samples = contestants.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, contestant] of contestants.entries())
      samples[at]?.push(await startOnce(browser, html, contestant));
  }
  return contestants.map(({ name }, at) => ({ name, ms: summarize(samples[at] ?? []) }));
}

async function startOnce(browser: Browser, html: string, contestant: ColdContestant): Promise<number> {
  const { page, close } = await openPage(browser, html);
  try {
    if (contestant.setting !== undefined) await page.evaluate(contestant.setting);
    const { ms, found } = await page.evaluate(
      async (code, nonce) => {
        const script = document.createElement('script');
        script.nonce = nonce;
        script.textContent = code;
        const start = performance.now();
        // Reading the script counts as well: it is compiled and run before the next line.
        document.head.append(script);
        const answer = (await globalThis.coldAnswer?.()) ?? 0;
        return { ms: performance.now() - start, found: answer };
      },
      contestant.code,
      NONCE,
    );
    if (found === 0) throw new Error(`${contestant.name} found nothing`);
    return ms;
  } finally {
    await close();
  }
}

/**
 * What the built annotator finds around itself in an extension, as far as it uses it before its first answer, and
 * `coldAnswer`: the number of people it reports. `eager` leaves out the pauses in which it lets the page go first.
 */
export function annotatorSetting({ eager }: { readonly eager: boolean }): string {
  return `
    globalThis.coldAnswer = () => globalThis.coldReport;
    globalThis.coldReport = new Promise((resolve) => {
      const runtime = {
        id: 'bench',
        onMessage: { addListener() {}, removeListener() {} },
        async sendMessage({ type, people }) { if (type === 'report') resolve(people ?? 0); },
      };
      Object.defineProperty(globalThis, 'chrome', { value: { runtime }, configurable: true });
    });
    ${eager ? 'globalThis.requestIdleCallback = (work) => { queueMicrotask(work); return 0; };' : ''}
    // The driver would wait for a promise that is the value of a script.
    undefined;`;
}
