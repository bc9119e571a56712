import type { BrowserName } from '../../tests/browser/find-browser.ts';
import { launch } from '../../tests/browser/launch.ts';
import { livePages } from '../../tests/browser/live/live-pages.ts';
import { openMessenger, waitForAnalysis } from '../../tests/browser/messenger.ts';
import { serve } from '../../tests/browser/serve.ts';
import { IDLE_CASES, LIVE_CASES, type LiveCase } from './live-cases.ts';
import { type ProbeState, panelSettled, probePage, probePanel, settled, want } from './live-probe.ts';
import { type IdleTime, measureIdle } from './measure-idle.ts';

/** How long after a page's last change its paint and the panel were right, in ms; null where they did not come right. */
export interface LiveRow {
  readonly name: string;
  readonly paint: number | null;
  readonly panel: number | null;
}

/** What a resting page costs without Quoth and with it. */
export interface IdleRow {
  readonly name: string;
  readonly without: IdleTime;
  readonly withQuoth: IdleTime;
}

/** Each case so often; what is given is the median. */
const ROUNDS = 3;

/** Measures how soon Quoth is right again after a page has changed, and what it costs a page at rest. */
export async function measureLive(browser: BrowserName): Promise<{ live: LiveRow[]; idle: IdleRow[] }> {
  const pages = await livePages();
  const server = await serve(async (path) => pages[path] ?? null);
  const without: IdleTime[] = [];
  const quoth = await launch(browser, {
    async beforeInstall(bare) {
      for (const { path, act } of IDLE_CASES)
        without.push(await measureIdle(bare, server.origin + path, act));
    },
  });
  try {
    const idle: IdleRow[] = [];
    for (const [n, { name, path, act }] of IDLE_CASES.entries()) {
      const bare = without[n];
      if (bare)
        idle.push({
          name,
          without: bare,
          withQuoth: await measureIdle(quoth.browser, server.origin + path, act),
        });
    }
    const messenger = await openMessenger(quoth);
    const panel = await quoth.openExtensionPage('/src/panel/index.html?beside');
    await probePanel(panel);
    const visit = async ({ path, before, after, listed, speaker, act }: LiveCase): Promise<Times> => {
      const page = await quoth.browser.newPage();
      try {
        await probePage(page, before);
        await page.bringToFront();
        await page.goto(server.origin + path, { waitUntil: 'load' });
        await waitForAnalysis(messenger, server.origin);
        if (act) {
          await settled(page);
          await want(page, after);
          await act(page);
        }
        const state = await settled(page);
        const since = await panelSettled(panel, listed, speaker);
        return timesOf(state, since);
      } finally {
        await page.close();
      }
    };
    const live: LiveRow[] = [];
    for (const one of LIVE_CASES) {
      const rounds: Times[] = [];
      for (let n = 0; n < ROUNDS; n++) rounds.push(await visit(one));
      live.push({
        name: one.name,
        paint: median(rounds.map(({ paint }) => paint)),
        panel: median(rounds.map((times) => times.panel)),
      });
    }
    return { live, idle };
  } finally {
    await quoth.close();
    await server.close();
  }
}

interface Times {
  readonly paint: number | null;
  readonly panel: number | null;
}

function timesOf(state: ProbeState | null, since: number | null): Times {
  if (state === null || state.rightSince === null) return { paint: null, panel: null };
  return {
    paint: Math.max(0, state.rightSince - state.changed),
    // A panel that was right already has stayed so.
    panel: since === null ? null : Math.max(0, since - state.changed),
  };
}

/** A round that failed makes the whole fail. */
function median(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  return known.length < values.length ? null : (known[known.length >> 1] ?? null);
}
