import {
  DEFAULT_SETTINGS,
  type Figures,
  type Palette,
  type Settings,
  type SiteRule,
  siteOf,
  type Theme,
  type When,
} from './settings.ts';

/** Counts up with every change of what is stored that an earlier version would misread. */
export const SETTINGS_VERSION = 1;

/** Takes settings as version `n` stored them and gives them as version `n + 1` does; the first is from version 1. */
export type Upgrade = (stored: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** One for each version there has been, in order. */
const UPGRADES: readonly Upgrade[] = [];

/**
 * Settings from whatever was stored: older ones are brought up to date, and each field that is missing, damaged or
 * unknown has its default without touching the others.
 */
export function parseSettings(stored: unknown, upgrades: readonly Upgrade[] = UPGRADES): Settings {
  const { when, sites, paint, palette, theme } = upgraded(stored, upgrades);
  const { direct, mixed, indirect, figures } = recordOf(paint);
  const usual = DEFAULT_SETTINGS;
  return {
    when: oneOf(WHEN, when, usual.when),
    sites: parseSites(sites),
    paint: {
      direct: flag(direct, usual.paint.direct),
      mixed: flag(mixed, usual.paint.mixed),
      indirect: flag(indirect, usual.paint.indirect),
      figures: oneOf(FIGURES, figures, usual.paint.figures),
    },
    palette: oneOf(PALETTES, palette, usual.palette),
    theme: oneOf(THEMES, theme, usual.theme),
  };
}

/**
 * What to store for `settings`. Fields of `stored` that this version does not know stay as they are, for the later
 * version that wrote them.
 */
export function settingsToStore(settings: Settings, stored: unknown): Readonly<Record<string, unknown>> {
  const before = recordOf(stored);
  const version = Math.max(SETTINGS_VERSION, versionOf(before));
  return { ...before, ...settings, paint: { ...recordOf(before.paint), ...settings.paint }, version };
}

const WHEN: readonly When[] = ['articles', 'click'];
const FIGURES: readonly Figures[] = ['all', 'speakers', 'none'];
const PALETTES: readonly Palette[] = ['speakers', 'contrast', 'single'];
const THEMES: readonly Theme[] = ['system', 'light', 'dark'];
const RULES: readonly SiteRule[] = ['always', 'never'];

/** Stored settings as this version has them, nothing looked at yet. */
export function upgraded(
  stored: unknown,
  upgrades: readonly Upgrade[] = UPGRADES,
): Readonly<Record<string, unknown>> {
  const before = recordOf(stored);
  // Settings of a later version are read as far as their fields still mean the same.
  return upgrades.slice(versionOf(before) - 1).reduce((settings, upgrade) => upgrade(settings), before);
}

/** The version that stored these settings; 1 where it does not say. */
export function versionOf({ version }: Readonly<Record<string, unknown>>): number {
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : 1;
}

function parseSites(value: unknown): Readonly<Record<string, SiteRule>> {
  const sites: [string, SiteRule][] = [];
  for (const [host, rule] of Object.entries(recordOf(value))) {
    const known = RULES.find((one) => one === rule);
    if (known !== undefined && siteOf(`https://${host}/`) === host) sites.push([host, known]);
  }
  return Object.fromEntries(sites);
}

function oneOf<Value extends string>(values: readonly Value[], value: unknown, usual: Value): Value {
  return values.find((one) => one === value) ?? usual;
}

function flag(value: unknown, usual: boolean): boolean {
  return typeof value === 'boolean' ? value : usual;
}

/** A record as it is, anything else as an empty one. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
