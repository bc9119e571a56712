import { describe, expect, it } from 'vitest';
import { parseSettings, settingsToStore } from '../../src/model/parse-settings.ts';
import { DEFAULT_SETTINGS, readsByItself, ruleFor, siteOf } from '../../src/model/settings.ts';

describe('siteOf', () => {
  it.each([
    ['https://www.karrowledger.example/ferry?x=1', 'karrowledger.example'],
    ['http://localhost:8080/', 'localhost'],
    ['http://127.0.0.1:8080/a', '127.0.0.1'],
    ['http://[::1]:8080/a', '[::1]'],
    ['https://reader@KarrowLedger.example?x', 'karrowledger.example'],
    ['https:///path', null],
    ['https://two words.example/', null],
    ['https://news.karrowledger.example/', 'news.karrowledger.example'],
    ['chrome://settings/', null],
    ['file:///home/article.html', null],
    ['about:blank', null],
    ['no address', null],
  ])('%s: %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});

describe('ruleFor', () => {
  const sites = { 'karrowledger.example': 'never', 'live.karrowledger.example': 'always' } as const;
  it.each([
    ['https://karrowledger.example/a', 'never'],
    ['https://www.karrowledger.example/a', 'never'],
    ['https://sport.karrowledger.example/a', 'never'],
    ['https://live.karrowledger.example/a', 'always'],
    ['https://old.live.karrowledger.example/a', 'always'],
    ['https://notkarrowledger.example/a', null],
    ['https://constructor/', null],
    ['chrome://settings/', null],
  ])('%s: %s', (url, rule) => {
    expect(ruleFor({ sites }, url)).toBe(rule);
  });

  it.each([
    ['articles', 'https://karrowledger.example/', false],
    ['articles', 'https://live.karrowledger.example/', true],
    ['articles', 'https://skerrow.example/', true],
    ['click', 'https://skerrow.example/', false],
    ['click', 'https://live.karrowledger.example/', true],
  ] as const)('with %s, %s is read by itself: %s', (when, url, reads) => {
    expect(readsByItself({ when, sites }, url)).toBe(reads);
  });
});

describe('parseSettings', () => {
  it.each([
    [undefined],
    [null],
    ['articles'],
    [[]],
    [{}],
    [{ when: 'sometimes', sites: ['karrowledger.example'], paint: 7, palette: null, theme: {} }],
    [{ when: 'toString', paint: { direct: 'yes', figures: 'constructor' } }],
  ])('has the defaults for %j', (stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps each field that is sound, whatever became of the others', () => {
    const stored = {
      version: 1,
      when: 'click',
      sites: {
        'karrowledger.example': 'never',
        'Not A Host': 'never',
        'skerrow.example': 'maybe',
        'www.x.example': 'never',
      },
      paint: { direct: false, mixed: 0, indirect: false, figures: 'speakers' },
      palette: 'neon',
      theme: 'dark',
    };
    expect(parseSettings(stored)).toEqual({
      when: 'click',
      sites: { 'karrowledger.example': 'never' },
      paint: { direct: false, mixed: true, indirect: false, figures: 'speakers' },
      palette: 'speakers',
      theme: 'dark',
    });
  });

  it('reads back what is stored', () => {
    const settings = { ...DEFAULT_SETTINGS, when: 'click', palette: 'single' } as const;
    expect(parseSettings(JSON.parse(JSON.stringify(settingsToStore(settings, undefined))))).toEqual(settings);
  });

  it('brings older settings up to date, step by step', () => {
    const renamed = ({ night, ...rest }: Readonly<Record<string, unknown>>) => ({
      ...rest,
      theme: night === true ? 'dark' : 'system',
    });
    const turned = ({ ask, ...rest }: Readonly<Record<string, unknown>>) => ({
      ...rest,
      when: ask === true ? 'click' : 'articles',
    });
    const upgrades = [renamed, turned];
    const old = { night: true, ask: true, palette: 'single' };
    const expected = { ...DEFAULT_SETTINGS, theme: 'dark', when: 'click', palette: 'single' };
    expect(parseSettings({ version: 1, ...old }, upgrades)).toEqual(expected);
    expect(parseSettings(old, upgrades)).toEqual(expected);
    expect(parseSettings({ version: 2, theme: 'dark', ask: true, palette: 'single' }, upgrades)).toEqual(
      expected,
    );
    expect(parseSettings({ version: 3, theme: 'light', ask: true }, upgrades)).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'light',
    });
  });
});

describe('settingsToStore', () => {
  it('leaves what it does not know to the version that wrote it', () => {
    const stored = { version: 7, fontSize: 'large', paint: { ...DEFAULT_SETTINGS.paint, captions: true } };
    expect(settingsToStore({ ...DEFAULT_SETTINGS, theme: 'light' }, stored)).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'light',
      version: 7,
      fontSize: 'large',
      paint: { ...DEFAULT_SETTINGS.paint, captions: true },
    });
  });
});
