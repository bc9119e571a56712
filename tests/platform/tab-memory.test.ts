import { beforeEach, describe, expect, it, vi } from 'vitest';
import { tabMemory } from '../../src/platform/tab-memory.ts';

const api = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../src/platform/browser.ts', () => api);

const kept = new Map<string, unknown>();
beforeEach(() => {
  kept.clear();
  api.browser.storage = {
    session: {
      get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
      set: async (values: object) => {
        for (const [key, value] of Object.entries(values)) kept.set(key, value);
      },
    },
  };
});

const URL = 'https://karrowledger.example/ferry';

describe('tabMemory', () => {
  it('recalls what was kept last for the page', async () => {
    tabMemory(7, URL).keep({ query: 'boat' });
    tabMemory(7, URL).keep({ query: 'ferry' });
    expect(await tabMemory(7, URL).recall()).toEqual({ query: 'ferry' });
  });

  it.each([
    ['another tab', 8, URL],
    ['another page in the tab', 7, 'https://skerrow.example/'],
    ['a page whose address is hidden', 7, null],
  ])('recalls nothing for %s', async (_, tab, url) => {
    tabMemory(7, URL).keep({ query: 'boat' });
    expect(await tabMemory(tab, url).recall()).toBeNull();
  });

  it.each([['damaged'], [null], [{ url: URL }], [{ value: 1 }]])('recalls nothing from %j', async (value) => {
    kept.set('tab-7', value);
    expect(await tabMemory(7, URL).recall()).toBeNull();
  });
});
