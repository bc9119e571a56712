import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { pause } from './live-cases.ts';

/** What a browser does in a while in which nothing happens, in ms. */
export interface IdleTime {
  /** Of the page's main thread, in all and in scripts; null in browsers that do not tell. */
  readonly task: number | null;
  readonly script: number | null;
  /** Of the processor, by all processes of the browser; null on systems that do not tell. */
  readonly processor: number | null;
}

const IDLE_MS = 5000;
/** Before it counts, whatever loading has left behind may come to an end. */
const COOL_MS = 2500;
/** Of the clock that Linux counts processes' time with. */
const TICK_MS = 10;

/** Opens a page, lets it do what it does, and measures what the browser does afterwards in five seconds. */
export async function measureIdle(
  browser: Browser,
  url: string,
  act: ((page: Awaited<ReturnType<Browser['newPage']>>) => Promise<unknown>) | undefined,
): Promise<IdleTime> {
  const page = await browser.newPage();
  try {
    await page.bringToFront();
    await page.goto(url, { waitUntil: 'load' });
    await pause(1000);
    await act?.(page);
    await pause(COOL_MS);
    // Firefox has none.
    const metrics = async () => page.metrics();
    const metricsOrNone = () => metrics().catch(() => ({}) as Awaited<ReturnType<typeof metrics>>);
    const pid = browser.process()?.pid;
    const before = { ...(await metricsOrNone()), processor: processorTime(pid) };
    await pause(IDLE_MS);
    const after = { ...(await metricsOrNone()), processor: processorTime(pid) };
    return {
      task: seconds(before.TaskDuration, after.TaskDuration),
      script: seconds(before.ScriptDuration, after.ScriptDuration),
      processor:
        before.processor === null || after.processor === null ? null : after.processor - before.processor,
    };
  } finally {
    await page.close();
  }
}

function seconds(before: number | undefined, after: number | undefined): number | null {
  return before === undefined || after === undefined ? null : (after - before) * 1000;
}

/** The time that a process and all that it has started have used, in ms; null where the system does not tell. */
function processorTime(root: number | undefined): number | null {
  if (root === undefined) return null;
  const ticks = new Map<number, { parent: number; used: number }>();
  try {
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue;
      const stat = statOf(name);
      if (stat) ticks.set(Number(name), stat);
    }
  } catch {
    return null;
  }
  const isOurs = (pid: number): boolean => {
    const parent = ticks.get(pid)?.parent;
    return pid === root || (parent !== undefined && parent > 1 && isOurs(parent));
  };
  let sum = 0;
  for (const [pid, { used }] of ticks) if (isOurs(pid)) sum += used;
  return sum * TICK_MS;
}

/** "4711 (Web Content) S 4700 …": the name may hold blanks and brackets. */
function statOf(pid: string): { parent: number; used: number } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { parent: Number(fields[1]), used: Number(fields[11]) + Number(fields[12]) };
  } catch {
    // It has ended meanwhile.
    return null;
  }
}
