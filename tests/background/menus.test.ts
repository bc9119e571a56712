import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';

const world = vi.hoisted(() => ({
  told: [] as string[],
  asked: [] as string[],
  reads: true,
  found: true,
  analysis: { ok: true, value: { highlighted: true } } as unknown,
}));
let settings: Settings = DEFAULT_SETTINGS;

vi.mock('../../src/background/annotate-now.ts', () => ({ annotateNow: async () => world.reads }));
vi.mock('../../src/background/tell-page.ts', () => ({
  tellPage: async (_tab: number, text: string) => world.told.push(text),
}));
vi.mock('../../src/platform/tabs.ts', () => ({
  askTab: async (id: number, { type, ...rest }: { type: string }) => {
    if (type === 'getAnalysis') return world.analysis;
    world.asked.push(`${type} ${id} ${Object.values(rest)}`.trim());
    return { ok: true, value: world.found };
  },
}));
vi.mock('../../src/platform/settings.ts', () => ({
  changeSettings: async (change: (now: Settings) => Partial<Settings>) => {
    settings = { ...settings, ...change(settings) };
  },
}));
const { chooseFromMenu, menuEntries } = await import('../../src/background/menus.ts');
const { obeyCommand } = await import('../../src/background/commands.ts');

const TAB = { id: 7, url: 'https://www.karrowledger.example/ferry' };

beforeEach(() => {
  settings = DEFAULT_SETTINGS;
  Object.assign(world, { told: [], asked: [], reads: true, found: true });
  world.analysis = { ok: true, value: { highlighted: true } };
});

describe('the context menu', () => {
  it('offers what it can do, in the language of the interface', () => {
    expect(menuEntries().map(({ title, on }) => `${on}: ${title}`)).toEqual([
      'selection: Who said this?',
      'page: Annotate this page',
      'page: Never on this site',
    ]);
  });

  it.each([
    ['a statement in the words', true, true, ['openCard 7 selection'], []],
    [
      'none in the words',
      true,
      false,
      ['openCard 7 selection'],
      ['Quoth found no statement in these words.'],
    ],
    ['a page that cannot be read', false, true, [], ['Quoth found no statement in these words.']],
  ])('who: %s', async (_, reads, found, asked, told) => {
    Object.assign(world, { reads, found });
    await chooseFromMenu('who', TAB);
    expect([world.asked, world.told]).toEqual([asked, told]);
  });

  it('annotate: says when it could not', async () => {
    await chooseFromMenu('annotate', TAB);
    expect(world.told).toEqual([]);
    world.reads = false;
    await chooseFromMenu('annotate', TAB);
    expect(world.told).toEqual(['That did not work.']);
  });

  it('never: keeps the site and says so; leaves the other sites as they are', async () => {
    settings = { ...DEFAULT_SETTINGS, sites: { 'skerrow.example': 'always' } };
    await chooseFromMenu('never', TAB);
    expect(settings.sites).toEqual({ 'skerrow.example': 'always', 'karrowledger.example': 'never' });
    expect(world.told).toEqual(['Quoth stays off on karrowledger.example. The settings can change that.']);
    await chooseFromMenu('never', { id: 7, url: null });
    expect(Object.keys(settings.sites).length).toBe(2);
  });
});

describe('keyboard commands', () => {
  it.each([
    [true, 'setHighlighted 7 false', 'Highlights are off.'],
    [false, 'setHighlighted 7 true', 'Highlights are on.'],
  ])('toggle highlights that are %s', async (highlighted, asked, told) => {
    world.analysis = { ok: true, value: { highlighted } };
    await obeyCommand('toggle-highlights', 7);
    expect([world.asked, world.told]).toEqual([[asked], [told]]);
  });

  it('annotate a page that has no highlights to toggle', async () => {
    world.analysis = { ok: false, reason: 'no-answer' };
    await obeyCommand('toggle-highlights', 7);
    expect([world.asked, world.told]).toEqual([[], ['Highlights are on.']]);
  });

  it.each([
    ['next-statement', 'openCard 7 next'],
    ['previous-statement', 'openCard 7 previous'],
  ])('%s', async (name, asked) => {
    await obeyCommand(name, 7);
    expect([world.asked, world.told]).toEqual([[asked], []]);
    world.found = false;
    await obeyCommand(name, 7);
    expect(world.told).toEqual(['No more statements.']);
  });

  it('leave alone what they do not know', async () => {
    await obeyCommand('_execute_action', 7);
    expect([world.asked, world.told]).toEqual([[], []]);
  });
});
