import type { Page } from 'puppeteer-core';
import type { PageAnalysis } from '../../src/platform/messages.ts';

/** What the tab in front is like, for a panel that stands in a tab of its own. */
export interface FakeTab {
  readonly url: string | null;
  readonly title: string;
  /** What the annotator answers: an analysis, a reason, or nothing for ever. */
  readonly answer: PageAnalysis | string | null;
  /** What happens when a script is to be brought there; undefined: nothing. */
  readonly injecting?: string;
}

/**
 * Starts the panel anew in a page of the extension that believes this tab to be in front. So every state can be seen
 * without waiting for a page that is in it, in both browsers alike.
 */
export async function fakeTab(panel: Page, tab: FakeTab): Promise<void> {
  await panel.evaluate(installFake, JSON.stringify(tab));
  // As text, for the test runner would put its own import in place of the browser's.
  await panel.evaluate(START_AGAIN);
}

/** What was rendered into the old body goes with it. */
const START_AGAIN = `(async () => {
  const { src } = document.querySelector('script[type=module]');
  document.documentElement.replaceChild(document.createElement('body'), document.body);
  await import(src + '?' + performance.now());
})()`;

/** Runs in the page. Strings travel as they are in both browsers. */
function installFake(json: string): void {
  const { url, title, answer, injecting } = JSON.parse(json);
  // A tab of its own each time, as the panel remembers how it was left in one.
  const tab = { id: Date.now(), active: true, windowId: 1, title, ...(url === null ? {} : { url }) };
  const port = {
    postMessage() {},
    disconnect() {},
    onMessage: { addListener() {} },
    onDisconnect: { addListener() {} },
  };
  const reply = typeof answer === 'string' ? { ok: false, reason: answer } : { ok: true, value: answer };
  // No function has a name of its own: what runs scripts outside of tests would wrap it in a helper the page lacks.
  const scripting = {
    async executeScript(): Promise<void> {
      if (injecting !== undefined) throw new Error(injecting);
    },
    async insertCSS(): Promise<void> {},
  };
  const global = globalThis as Record<string, unknown>;
  for (const api of [global.chrome, global.browser] as Record<string, object>[]) {
    if (api?.tabs === undefined) continue;
    Object.assign(api.tabs, {
      async query() {
        return [tab];
      },
      async get() {
        return tab;
      },
      async getCurrent() {},
      connect() {
        return port;
      },
      sendMessage(_id: number, { type }: { type: string }) {
        if (type !== 'getAnalysis') return Promise.resolve({ ok: true, value: { highlighted: true } });
        if (answer === 'no-answer') return Promise.reject(new Error('Receiving end does not exist.'));
        return answer === null ? new Promise(() => {}) : Promise.resolve(reply);
      },
    });
    Object.assign(api.scripting ?? {}, scripting);
    Object.assign(api.permissions ?? {}, {
      async contains() {
        return false;
      },
    });
  }
}
