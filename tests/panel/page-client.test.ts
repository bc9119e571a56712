import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';
import { pageClient } from '../../src/panel/page-client.ts';
import type { PageAnalysis } from '../../src/platform/messages.ts';
import type { Tab } from '../../src/platform/tabs.ts';
import { ARTICLE } from './article.ts';

const tabs = vi.hoisted(() => ({
  activeTab: vi.fn<() => Promise<Tab | null>>(),
  askTab: vi.fn<(id: number, request: { type: string }) => Promise<unknown>>(),
  injectAnnotator: vi.fn<(id: number, options?: object) => Promise<unknown>>(),
  injectGate: vi.fn<(id: number) => Promise<unknown>>(),
}));
vi.mock('../../src/platform/tabs.ts', () => tabs);
const readSettings = vi.hoisted(() => vi.fn<() => Promise<Settings>>());
vi.mock('../../src/platform/settings.ts', () => ({ readSettings }));
// The polyfill refuses to be loaded outside an extension.
vi.mock('../../src/platform/browser.ts', () => ({ browser: {} }));
vi.mock('../../src/platform/tab-events.ts', () => ({ watchTab: vi.fn() }));

const PAGE: PageAnalysis = { analysis: ARTICLE, paragraphs: [], voices: {}, highlighted: true };
const WEB: Tab = { id: 7, title: 'Night ferry', url: 'https://karrowledger.example/ferry' };
const OK = { ok: true, value: null };
const not = (reason: string) => ({ ok: false, reason });

describe('pageClient', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    tabs.activeTab.mockReset().mockResolvedValue(WEB);
    readSettings.mockReset().mockResolvedValue(DEFAULT_SETTINGS);
    tabs.askTab.mockReset();
    tabs.injectAnnotator.mockReset().mockResolvedValue(OK);
    tabs.injectGate.mockReset().mockResolvedValue(OK);
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** What `load` comes to when all waiting takes no time. */
  async function loaded(how: 'look' | 'anyway' | 'again') {
    const state = pageClient().load(how);
    await vi.runAllTimersAsync();
    return state;
  }

  it('takes what the page knows', async () => {
    tabs.askTab.mockResolvedValue({ ok: true, value: PAGE });
    expect(await loaded('look')).toEqual({ is: 'ready', page: PAGE });
    expect(tabs.injectAnnotator).not.toHaveBeenCalled();
  });

  it('waits while the page is being read', async () => {
    tabs.askTab
      .mockResolvedValueOnce(not('working'))
      .mockResolvedValueOnce(not('working'))
      .mockResolvedValue({ ok: true, value: PAGE });
    expect(await loaded('look')).toMatchObject({ is: 'ready' });
    expect(tabs.askTab).toHaveBeenCalledTimes(3);
  });

  it('gives up on a page that is never read', async () => {
    tabs.askTab.mockResolvedValue(not('working'));
    expect(await loaded('look')).toEqual({ is: 'failed' });
  });

  it('has the gate look where nobody answers', async () => {
    tabs.askTab.mockResolvedValueOnce(not('no-answer')).mockResolvedValueOnce(not('no-answer'));
    tabs.askTab.mockResolvedValueOnce(not('working')).mockResolvedValue({ ok: true, value: PAGE });
    expect(await loaded('look')).toMatchObject({ is: 'ready' });
    expect(tabs.injectGate).toHaveBeenCalledExactlyOnceWith(7);
    expect(tabs.injectAnnotator).not.toHaveBeenCalled();
  });

  it('leaves a site alone that the reader wants left alone, unless asked', async () => {
    readSettings.mockResolvedValue({ ...DEFAULT_SETTINGS, sites: { 'karrowledger.example': 'never' } });
    tabs.askTab.mockResolvedValue(not('no-answer'));
    expect(await loaded('look')).toEqual({ is: 'off' });
    expect(tabs.injectGate).not.toHaveBeenCalled();
    tabs.askTab.mockResolvedValue({ ok: true, value: PAGE });
    expect(await loaded('anyway')).toEqual({ is: 'ready', page: PAGE });
    expect(await loaded('look')).toEqual({ is: 'ready', page: PAGE });
  });

  it('takes a page for no article where the gate brings nobody', async () => {
    tabs.askTab.mockResolvedValue(not('no-answer'));
    expect(await loaded('look')).toEqual({ is: 'not-an-article' });
  });

  it('annotates anyway when asked to', async () => {
    tabs.askTab.mockResolvedValue({ ok: true, value: PAGE });
    expect(await loaded('anyway')).toMatchObject({ is: 'ready' });
    expect(tabs.injectAnnotator).toHaveBeenCalledExactlyOnceWith(7, { force: true });
  });

  it.each([
    ['restricted', WEB.url, 'restricted'],
    ['withheld', WEB.url, 'withheld'],
    ['withheld', null, 'restricted'],
    ['gone', WEB.url, 'gone'],
  ])('tells why it cannot: %s at %s', async (reason, url, is) => {
    tabs.activeTab.mockResolvedValue({ ...WEB, url });
    tabs.askTab.mockResolvedValue(not('no-answer'));
    tabs.injectGate.mockResolvedValue(not(reason));
    expect(await loaded('look')).toEqual({ is });
  });

  it.each([
    [WEB.url, 'silent'],
    ['about:license', 'restricted'],
    [null, 'restricted'],
  ])('does not wait for ever at %s', async (url, is) => {
    tabs.activeTab.mockResolvedValue({ ...WEB, url });
    tabs.askTab.mockReturnValue(new Promise(() => {}));
    tabs.injectGate.mockReturnValue(new Promise(() => {}));
    expect(await loaded('look')).toEqual({ is });
  });

  it('has no page where there is no tab', async () => {
    tabs.activeTab.mockResolvedValue(null);
    expect(await loaded('look')).toEqual({ is: 'gone' });
    const client = pageClient();
    expect(await client.title()).toBeNull();
    expect(await client.jumpTo('s1')).toBe('silent');
    expect(await client.setHighlighted(true)).toBeNull();
  });

  it('jumps and paints, and says when it could not', async () => {
    const client = pageClient();
    tabs.askTab.mockResolvedValueOnce(OK);
    expect(await client.jumpTo('s1')).toBe('done');
    expect(tabs.askTab).toHaveBeenLastCalledWith(7, { type: 'jumpTo', statement: 's1' });
    tabs.askTab.mockResolvedValueOnce(not('gone'));
    expect(await client.jumpTo('s1')).toBe('gone');
    tabs.askTab.mockResolvedValueOnce({ ok: true, value: { highlighted: false } });
    expect(await client.setHighlighted(false)).toBe(false);
    tabs.askTab.mockResolvedValueOnce(not('working'));
    expect(await client.setHighlighted(true)).toBeNull();
  });
});
