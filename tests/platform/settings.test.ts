import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';

type Listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string) => void;

const store = vi.hoisted(() => ({ kept: {} as Record<string, unknown>, listeners: new Set<Listener>() }));
vi.mock('../../src/platform/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => (key in store.kept ? { [key]: structuredClone(store.kept[key]) } : {}),
        set: async (items: Record<string, unknown>) => Object.assign(store.kept, structuredClone(items)),
        remove: async (key: string) => delete store.kept[key],
      },
      onChanged: {
        addListener: (listener: Listener) => store.listeners.add(listener),
        removeListener: (listener: Listener) => store.listeners.delete(listener),
      },
    },
  },
}));
const { changeSettings, eraseSettings, onSettingsChanged, readSettings } = await import(
  '../../src/platform/settings.ts'
);

/** One at a time, as the browser's locks are. */
let queue = Promise.resolve();
vi.stubGlobal('navigator', {
  locks: {
    request: (_name: string, work: () => Promise<void>) => {
      const done = queue.then(work);
      queue = done.then(() => undefined);
      return done;
    },
  },
});

beforeEach(() => {
  store.kept = {};
  store.listeners.clear();
});

describe('the stored settings', () => {
  it('are the defaults until something is stored', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('keep two changes that are made in the same moment', async () => {
    const both = [changeSettings(() => ({ theme: 'dark' })), changeSettings(() => ({ palette: 'single' }))];
    await Promise.all(both);
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', palette: 'single' });
  });

  it('lose nothing else by a change', async () => {
    store.kept = { settings: { version: 3, later: [1], when: 'click', theme: 7 }, 'corrections:a': { b: 1 } };
    await changeSettings(({ sites }) => ({ sites: { ...sites, 'skerrow.example': 'never' } }));
    expect(store.kept['corrections:a']).toEqual({ b: 1 });
    expect(store.kept.settings).toMatchObject({ version: 3, later: [1], when: 'click' });
    expect((await readSettings()).sites).toEqual({ 'skerrow.example': 'never' });
  });

  it('can be erased', async () => {
    await changeSettings(() => ({ theme: 'dark' }));
    await eraseSettings();
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });
});

describe('onSettingsChanged', () => {
  it('tells what holds now and what held before, of the settings alone, until it is called off', () => {
    const heard: string[] = [];
    const ear = new AbortController();
    onSettingsChanged((now, before) => heard.push(`${before.theme} ${now.theme}`), ear.signal);
    const tell = (changes: Parameters<Listener>[0], area: string): void => {
      for (const listener of store.listeners) listener(changes, area);
    };
    tell({ settings: { newValue: { theme: 'dark' } } }, 'local');
    tell({ settings: { oldValue: { theme: 'dark' } } }, 'local');
    tell({ settings: { newValue: { theme: 'dark' } } }, 'sync');
    tell({ other: { newValue: { theme: 'dark' } } }, 'local');
    ear.abort();
    tell({ settings: { newValue: { theme: 'dark' } } }, 'local');
    expect(heard).toEqual(['system dark', 'dark system']);
  });
});
