import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';
import { pageClient } from '../../src/panel/page-client.ts';
import type { PageAnalysis } from '../../src/platform/messages.ts';
import type { Tab } from '../../src/platform/tabs.ts';
import { ARTICLE } from './article.ts';

const tabs = vi.hoisted(() => ({
  activeTab: vi.fn<() => Promise<Tab | null>>(),
  askTab: vi.fn<(id: number, request: { type: string }) => Promise<unknown>>(),
  isLoading: vi.fn<(id: number) => Promise<boolean>>(),
  tabNow: vi.fn<(id: number) => Promise<Tab | null>>(),
}));
vi.mock('../../src/platform/tabs.ts', () => tabs);
const inject = vi.hoisted(() => ({
  injectAnnotator: vi.fn<(id: number, options?: object) => Promise<unknown>>(),
  injectGate: vi.fn<(id: number) => Promise<unknown>>(),
}));
vi.mock('../../src/platform/inject-annotator.ts', () => inject);
const injectPart = vi.hoisted(() => vi.fn<(id: number, part: string) => Promise<unknown>>());
vi.mock('../../src/platform/inject-part.ts', () => ({ injectPart }));
const access = vi.hoisted(() => ({
  askForAccess: vi.fn<(url: string | null) => Promise<boolean>>(),
  mayReadAll: vi.fn<() => Promise<boolean>>(),
}));
vi.mock('../../src/platform/ask-access.ts', () => access);
const readSettings = vi.hoisted(() => vi.fn<() => Promise<Settings>>());
const changed = vi.hoisted(() => [] as Partial<Settings>[]);
vi.mock('../../src/platform/settings.ts', () => ({
  readSettings,
  changeSettings: async (change: (now: Settings) => Partial<Settings>) =>
    changed.push(change(DEFAULT_SETTINGS)),
}));
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
    tabs.isLoading.mockReset().mockResolvedValue(false);
    access.mayReadAll.mockReset().mockResolvedValue(true);
    injectPart.mockReset().mockResolvedValue(OK);
    inject.injectAnnotator.mockReset().mockResolvedValue(OK);
    inject.injectGate.mockReset().mockResolvedValue(OK);
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** What `load` comes to when all waiting takes no time. */
  async function loaded(how: 'look' | 'anyway' | 'again') {
    const state = pageClient().load(how, () => {});
    await vi.runAllTimersAsync();
    return state;
  }

  it('takes what the page knows', async () => {
    tabs.askTab.mockResolvedValue({ ok: true, value: PAGE });
    expect(await loaded('look')).toEqual({ is: 'ready', page: PAGE });
    expect(inject.injectAnnotator).not.toHaveBeenCalled();
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
    expect(inject.injectGate).toHaveBeenCalledExactlyOnceWith(7);
    expect(inject.injectAnnotator).not.toHaveBeenCalled();
  });

  it('leaves a site alone that the reader wants left alone, unless asked', async () => {
    readSettings.mockResolvedValue({ ...DEFAULT_SETTINGS, sites: { 'karrowledger.example': 'never' } });
    tabs.askTab.mockResolvedValue(not('no-answer'));
    expect(await loaded('look')).toEqual({ is: 'off' });
    expect(inject.injectGate).not.toHaveBeenCalled();
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
    expect(inject.injectAnnotator).toHaveBeenCalledExactlyOnceWith(7, { force: true });
  });

  it.each([
    ['restricted', WEB.url, 'restricted'],
    ['withheld', WEB.url, 'withheld'],
    ['withheld', null, 'restricted'],
    ['gone', WEB.url, 'gone'],
  ])('tells why it cannot: %s at %s', async (reason, url, is) => {
    tabs.activeTab.mockResolvedValue({ ...WEB, url });
    tabs.askTab.mockResolvedValue(not('no-answer'));
    inject.injectGate.mockResolvedValue(not(reason));
    expect(await loaded('look')).toEqual({ is });
  });

  it('tells that access is withheld where the address is hidden from somebody who may not read every site', async () => {
    tabs.activeTab.mockResolvedValue({ ...WEB, url: null });
    tabs.askTab.mockResolvedValue(not('no-answer'));
    inject.injectGate.mockResolvedValue(not('withheld'));
    access.mayReadAll.mockResolvedValue(false);
    expect(await loaded('look')).toEqual({ is: 'withheld' });
  });

  it('looks at the page that shows itself once access was given', async () => {
    tabs.activeTab.mockResolvedValue({ ...WEB, url: null });
    tabs.tabNow.mockResolvedValue(WEB);
    access.askForAccess.mockResolvedValue(true);
    const client = pageClient();
    expect(await client.allow(null)).toBe(true);
    expect(access.askForAccess).toHaveBeenCalledWith(null);
    expect(await client.about()).toEqual({ title: WEB.title, url: WEB.url });
  });

  it('waits for a page that is still loading, and says so', async () => {
    tabs.isLoading.mockResolvedValueOnce(true).mockResolvedValueOnce(true).mockResolvedValue(false);
    tabs.askTab.mockResolvedValueOnce(not('no-answer')).mockResolvedValueOnce(not('no-answer'));
    tabs.askTab.mockResolvedValue({ ok: true, value: PAGE });
    const stages: string[] = [];
    const state = pageClient().load('look', (stage) => stages.push(stage));
    await vi.runAllTimersAsync();
    expect(await state).toMatchObject({ is: 'ready' });
    expect(stages).toEqual(['loading']);
    expect(inject.injectGate).not.toHaveBeenCalled();
  });

  it('opens the card at a statement, asks for a link, and keeps that a site is always read', async () => {
    const client = pageClient();
    tabs.askTab.mockResolvedValueOnce({ ok: true, value: true });
    expect(await client.goTo('s1')).toBe('done');
    expect(tabs.askTab).toHaveBeenLastCalledWith(7, { type: 'openCard', at: { id: 's1' } });
    tabs.askTab.mockResolvedValueOnce({ ok: true, value: false });
    expect(await client.goTo('s1')).toBe('gone');
    const given = { link: `${WEB.url}#:~:text=boat`, told: 'linkCopied' };
    tabs.askTab.mockResolvedValueOnce({ ok: true, value: given });
    expect(await client.linkTo('s1')).toEqual(given);
    expect(injectPart).toHaveBeenCalledExactlyOnceWith(7, 'link');
    tabs.askTab.mockResolvedValueOnce(not('gone'));
    expect(await client.linkTo('s1')).toBeNull();
    await client.readAlways('karrowledger.example');
    expect(changed.at(-1)).toEqual({ sites: { 'karrowledger.example': 'always' } });
  });

  it.each([
    [WEB.url, 'silent'],
    ['about:license', 'restricted'],
    [null, 'restricted'],
  ])('does not wait for ever at %s', async (url, is) => {
    tabs.activeTab.mockResolvedValue({ ...WEB, url });
    tabs.askTab.mockReturnValue(new Promise(() => {}));
    inject.injectGate.mockReturnValue(new Promise(() => {}));
    expect(await loaded('look')).toEqual({ is });
  });

  it('has no page where there is no tab', async () => {
    tabs.activeTab.mockResolvedValue(null);
    expect(await loaded('look')).toEqual({ is: 'gone' });
    const client = pageClient();
    expect(await client.about()).toEqual({ title: null, url: null });
    expect(await client.jumpTo('s1')).toBe('silent');
    expect(await client.goTo('s1')).toBe('silent');
    expect(await client.linkTo('s1')).toBeNull();
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
