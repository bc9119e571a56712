import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';
import type { TabFrame } from '../../src/platform/story-frame.ts';

const calls: string[] = [];
const tabs = vi.hoisted(() => ({
  alive: new Set<number>(),
  closed: new Set<number>(),
}));

vi.mock('../../src/platform/tabs.ts', () => ({
  openTabs: async () => [
    { id: 1, url: 'https://karrowledger.example/a', title: null },
    { id: 2, url: 'https://skerrow.example/b', title: null },
    { id: 3, url: null, title: null },
  ],
  askTab: async (id: number, request: { type: string; highlighted?: boolean }) => {
    if (tabs.closed.has(id)) throw new Error('the tab broke');
    if (!tabs.alive.has(id)) return { ok: false, reason: 'no-answer' };
    if (request.type === 'setHighlighted') calls.push(`${request.type} ${id} ${request.highlighted}`);
    else if (request.type !== 'getAnalysis') calls.push(`${request.type} ${id}`);
    return { ok: true, value: { highlighted: false } };
  },
}));
vi.mock('../../src/platform/inject-annotator.ts', () => ({
  injectGate: async (id: number, { asked }: { asked: boolean }) => calls.push(`gate ${id} ${asked}`),
}));
vi.mock('../../src/platform/page-settings.ts', () => ({
  handSettings: async ({ tabId, frameIds }: TabFrame) => calls.push(`hand ${tabId}/${frameIds}`),
  insertPalette: async ({ tabId }: TabFrame, palette: string) => calls.push(`insert ${tabId} ${palette}`),
  removePalette: async ({ tabId }: TabFrame, palette: string) => calls.push(`remove ${tabId} ${palette}`),
}));
vi.mock('../../src/platform/story-frame.ts', () => ({ storyFrame: async (id: number) => id + 10 }));
const { applySettings } = await import('../../src/background/apply-settings.ts');

beforeEach(() => {
  calls.length = 0;
  tabs.alive = new Set([1]);
  tabs.closed.clear();
});

async function changed(change: Partial<Settings>, before: Partial<Settings> = {}): Promise<string[]> {
  await applySettings({ ...DEFAULT_SETTINGS, ...change }, { ...DEFAULT_SETTINGS, ...before });
  return calls;
}

describe('applySettings', () => {
  it('paints anew where something is painted, and leaves the paint off where it was off', async () => {
    const paint = { ...DEFAULT_SETTINGS.paint, indirect: false };
    expect(await changed({ paint })).toEqual(['hand 1/11', 'setHighlighted 1 false']);
  });

  it('changes the palette', async () => {
    expect(await changed({ palette: 'single' }, { palette: 'contrast' })).toEqual([
      'hand 1/11',
      'remove 1 contrast',
      'insert 1 single',
      'setHighlighted 1 false',
    ]);
  });

  it('clears a site that is to be left alone', async () => {
    const never = { sites: { 'karrowledger.example': 'never' } } as const;
    expect(await changed(never)).toEqual(['leave 1']);
    calls.length = 0;
    expect(await changed(never, never)).toEqual([]);
  });

  it('has the gate look where pages are read by themselves from now on', async () => {
    expect(await changed({}, { when: 'click' })).toEqual(['gate 1 false', 'gate 2 false']);
    calls.length = 0;
    expect(
      await changed({ when: 'click', sites: { 'skerrow.example': 'always' } }, { when: 'click' }),
    ).toEqual(['gate 2 false']);
  });

  it('leaves pages that have been read as they are when reading is on click from now on', async () => {
    expect(await changed({ when: 'click' })).toEqual([]);
  });

  it('goes on where one tab fails', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    tabs.closed.add(1);
    tabs.alive.add(2);
    expect(await changed({ theme: 'dark' })).toEqual(['hand 2/12', 'setHighlighted 2 false']);
    expect(warn).toHaveBeenCalledOnce();
  });
});
