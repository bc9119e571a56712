import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followTabs, watchTab } from '../../src/platform/tab-events.ts';
import type { Tab } from '../../src/platform/tabs.ts';

/** Something that can be listened to, as the browsers' events are. */
function source<Args extends unknown[]>() {
  const listeners = new Set<(...args: Args) => unknown>();
  return {
    listeners,
    event: {
      addListener: (listener: (...args: Args) => unknown) => void listeners.add(listener),
      removeListener: (listener: (...args: Args) => unknown) => void listeners.delete(listener),
    },
    fire: (...args: Args) => [...listeners].map((listener) => listener(...args)),
  };
}

const api = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../src/platform/browser.ts', () => api);

const message = source<[unknown, object]>();
const updated = source<[number, object, object]>();
const activated = source<[{ windowId: number }]>();
let front: { id?: number; title?: string; url?: string } | undefined;
let own: { id: number } | undefined;

beforeEach(() => {
  for (const { listeners } of [message, updated, activated]) listeners.clear();
  front = { id: 7, title: 'Night ferry', url: 'https://karrowledger.example/ferry' };
  own = undefined;
  Object.assign(api.browser, {
    runtime: { id: 'quoth', onMessage: message.event },
    tabs: {
      onUpdated: updated.event,
      onActivated: activated.event,
      getCurrent: async () => own,
      query: async () => (front === undefined ? [] : [front]),
    },
    windows: { getCurrent: async () => ({ id: 1 }) },
  });
});

describe('watchTab', () => {
  const REPORT = { type: 'report', people: 3 };
  function watched() {
    const calls: string[] = [];
    const leaving = new AbortController();
    const events = { changed: () => calls.push('changed'), navigated: () => calls.push('navigated') };
    watchTab(7, events, leaving.signal);
    return { calls, leave: () => leaving.abort() };
  }

  it('hears the reports of its tab, and answers none', () => {
    const { calls } = watched();
    expect(message.fire(REPORT, { id: 'quoth', tab: { id: 7 } })).toEqual([undefined]);
    expect(calls).toEqual(['changed']);
  });

  it.each([
    ['another tab', REPORT, { id: 'quoth', tab: { id: 8 } }],
    ['another extension', REPORT, { id: 'other', tab: { id: 7 } }],
    ['no tab', REPORT, { id: 'quoth' }],
    ['another message', { type: 'annotate' }, { id: 'quoth', tab: { id: 7 } }],
    ['no message', 'report', { id: 'quoth', tab: { id: 7 } }],
  ])('leaves alone what comes from %s', (_, sent, sender) => {
    const { calls } = watched();
    message.fire(sent, sender);
    expect(calls).toEqual([]);
  });

  it('tells when another page has been loaded in its tab', () => {
    const { calls } = watched();
    updated.fire(7, { status: 'loading' }, {});
    updated.fire(8, { status: 'complete' }, {});
    expect(calls).toEqual([]);
    updated.fire(7, { status: 'complete' }, {});
    expect(calls).toEqual(['navigated']);
  });

  it('hears nothing any more once it is left', () => {
    watched().leave();
    expect(message.listeners.size + updated.listeners.size).toBe(0);
  });
});

describe('followTabs', () => {
  async function followed(): Promise<(Tab | null)[]> {
    const tabs: (Tab | null)[] = [];
    await followTabs((tab) => tabs.push(tab));
    return tabs;
  }
  const settle = () => new Promise((resolve) => setTimeout(resolve));

  it('tells which tab is in front, and when that changes', async () => {
    const tabs = await followed();
    front = { id: 9 };
    activated.fire({ windowId: 1 });
    await settle();
    expect(tabs).toEqual([
      { id: 7, title: 'Night ferry', url: 'https://karrowledger.example/ferry' },
      { id: 9, title: null, url: null },
    ]);
  });

  it('does not look at other windows, nor at tabs behind', async () => {
    const tabs = await followed();
    activated.fire({ windowId: 2 });
    updated.fire(8, { status: 'complete' }, { active: false, windowId: 1 });
    updated.fire(8, { status: 'complete' }, { active: true, windowId: 2 });
    await settle();
    expect(tabs.length).toBe(1);
  });

  it('tells anew when the tab in front goes elsewhere', async () => {
    const tabs = await followed();
    front = { id: 7, title: 'Library', url: 'https://skerrow.example/library' };
    updated.fire(7, { status: 'loading' }, { active: true, windowId: 1 });
    await settle();
    expect(tabs.at(-1)?.url).toBe('https://skerrow.example/library');
  });

  it('stays with the page when the tab it stands in itself comes to the front', async () => {
    own = { id: 3 };
    const tabs = await followed();
    front = { id: 3 };
    activated.fire({ windowId: 1 });
    await settle();
    expect(tabs.map((tab) => tab?.id)).toEqual([7]);
  });

  it('knows of no tab where none is in front', async () => {
    front = undefined;
    expect(await followed()).toEqual([null]);
  });
});
