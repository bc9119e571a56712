import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../src/model/parse-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';
import { readSettingsFile, settingsFile } from '../../src/model/settings-file.ts';

const MINE: Settings = {
  when: 'click',
  sites: { 'karrowledger.example': 'never', 'skerrow.example': 'always' },
  paint: { direct: true, mixed: false, indirect: false, figures: 'none' },
  palette: 'single',
  theme: 'dark',
};

function file(fields: object): string {
  return JSON.stringify({ kind: 'quoth-settings', version: 1, ...fields });
}

/** What comes of a file on top of settings, and what it was refused. */
function taken(json: string, settings = MINE): { settings: Settings; refused: readonly string[] } {
  const found = readSettingsFile(json);
  if (!found.ok) throw new Error(found.why);
  return { settings: found.apply(settings), refused: found.refused };
}

describe('a file of settings', () => {
  it('brings back what was saved', () => {
    expect(taken(settingsFile(MINE), DEFAULT_SETTINGS)).toEqual({ settings: MINE, refused: [] });
    expect(taken(`\ufeff${settingsFile(MINE)}`, DEFAULT_SETTINGS).settings).toEqual(MINE);
  });

  it('adds its sites to those there are, and decides where both have one', () => {
    const json = file({ sites: { 'karrowledger.example': 'always', 'live.example': 'never' } });
    expect(taken(json).settings).toEqual({
      ...MINE,
      sites: { 'karrowledger.example': 'always', 'live.example': 'never', 'skerrow.example': 'always' },
    });
  });

  it.each([
    ['an unknown theme', { theme: 'neon', when: 'articles' }, ['theme'], { when: 'articles' }],
    ['a number for a word', { palette: 3, theme: 'light' }, ['palette'], { theme: 'light' }],
    [
      'a word for a choice',
      { paint: { direct: 'no', mixed: true } },
      ['direct'],
      { paint: { ...MINE.paint, mixed: true } },
    ],
    ['a list for the marks', { paint: [false], theme: 'light' }, ['paint'], { theme: 'light' }],
    ['nothing for the marks', { paint: null, theme: 'light' }, ['paint'], { theme: 'light' }],
    ['a list for the sites', { sites: ['a.example'], theme: 'light' }, ['sites'], { theme: 'light' }],
    [
      'a site that is none, and a rule that is none',
      { sites: { 'a b': 'never', 'c.example': 'maybe', 'd.example': 'never', '': 'never' } },
      ['sites'],
      { sites: { ...MINE.sites, 'd.example': 'never' } },
    ],
    ['fields of others', { theme: 'light', size: 3, constructor: 1 }, [], { theme: 'light' }],
  ])('with %s keeps the rest, and that setting as it was', (_, fields, refused, changed) => {
    expect(taken(file(fields))).toEqual({ settings: { ...MINE, ...changed }, refused });
  });

  it.each([
    ['nothing', ''],
    ['half a file', settingsFile(MINE).slice(0, 80)],
    ['no JSON', 'theme = dark'],
    ['a list', '[]'],
    ['a word', '"quoth-settings"'],
    ['null', 'null'],
    ['settings of something else', '{"theme":"dark","when":"click"}'],
    ['corrections', '{"kind":"quoth-corrections","version":1,"articles":[]}'],
    ['no setting at all', file({})],
    ['nothing that means anything', file({ theme: 'neon', sites: {}, paint: {} })],
  ])('that is %s is refused', (_, json) => {
    expect(readSettingsFile(json)).toEqual({ ok: false, why: 'not-settings' });
  });

  it('of a later version is refused', () => {
    expect(readSettingsFile(file({ version: 2, theme: 'dark' }))).toEqual({
      ok: false,
      why: 'later-version',
    });
  });

  it('can make no settings that Quoth would not store, and pollutes nothing', () => {
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom('dark', 'click', 'never', 'none', true, false));
    const names = ['when', 'sites', 'paint', 'palette', 'theme', '__proto__', 'direct'];
    const fields = fc.dictionary(
      fc.constantFrom(...names),
      fc.oneof(value, fc.dictionary(fc.string(), value)),
    );
    fc.assert(
      fc.property(fields, (given) => {
        const found = readSettingsFile(file(given));
        if (!found.ok) return;
        const settings = found.apply(MINE);
        expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(MINE).sort());
        expect(Object.getPrototypeOf(settings)).toBe(Object.prototype);
        expect(Object.keys(settings.sites)).toEqual(expect.arrayContaining(Object.keys(MINE.sites)));
      }),
    );
  });
});
