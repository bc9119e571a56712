import { beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';

const OK = { ok: true, value: null };
const world = vi.hoisted(() => ({ settings: null as unknown, url: '' as string | null, asked: false }));
const injectAnnotator = vi.hoisted(() => vi.fn());
const noteStoryFrame = vi.hoisted(() => vi.fn());
vi.mock('../../src/platform/settings.ts', () => ({ readSettings: async () => world.settings }));
vi.mock('../../src/platform/tabs.ts', () => ({ addressOf: async () => world.url }));
vi.mock('../../src/platform/inject-annotator.ts', () => ({ injectAnnotator }));
vi.mock('../../src/platform/page-settings.ts', () => ({ takeAsked: async () => world.asked }));
vi.mock('../../src/platform/story-frame.ts', () => ({ topFrame: (id: number) => id, noteStoryFrame }));
const { annotateIfWanted } = await import('../../src/background/annotate-if-wanted.ts');

const URL = 'https://karrowledger.example/a';
const never: Partial<Settings> = { sites: { 'karrowledger.example': 'never' } };
const always: Partial<Settings> = { when: 'click', sites: { 'karrowledger.example': 'always' } };

beforeEach(() => {
  injectAnnotator.mockReset().mockResolvedValue(OK);
});

it.each([
  ['an article', {}, URL, false, true],
  ['an article on click', { when: 'click' }, URL, false, false],
  ['an article on click that was asked for', { when: 'click' }, URL, true, true],
  ['an article whose address is hidden', { when: 'click' }, null, false, true],
  ['a site to leave alone', never, URL, false, false],
  ['a site to read always', always, URL, false, true],
] as const)('%s', async (_, settings, url, asked, annotates) => {
  Object.assign(world, { settings: { ...DEFAULT_SETTINGS, ...settings }, url, asked });
  noteStoryFrame.mockReset();
  expect(await annotateIfWanted(7, 4)).toEqual(annotates ? OK : { ok: false, reason: 'unwanted' });
  expect(injectAnnotator).toHaveBeenCalledTimes(annotates ? 1 : 0);
  expect(noteStoryFrame.mock.calls).toEqual(annotates ? [[7, 4]] : []);
});
