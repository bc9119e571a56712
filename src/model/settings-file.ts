import {
  parseSettings,
  recordOf,
  SETTINGS_VERSION,
  settingsToStore,
  upgraded,
  versionOf,
} from './parse-settings.ts';
import type { PaintChoice, Settings } from './settings.ts';

const KIND = 'quoth-settings';

/** The settings as a JSON file of their own, to keep or to take to another browser; see `readSettingsFile`. */
export function settingsFile(settings: Settings): string {
  return `${JSON.stringify({ kind: KIND, ...settingsToStore(settings, undefined) }, null, 2)}\n`;
}

/** One setting, as far as it can be wrong by itself. */
export type SettingName = keyof Settings | keyof PaintChoice;

/**
 * What a file says of the settings, or why it says nothing. `not-settings`: no JSON, none of ours, or without a single
 * setting that means anything. `later-version`: written by a later Quoth.
 */
export type SettingsInFile =
  | {
      readonly ok: true;
      /** Puts what the file has in place of what these settings have; sites are added to those there are. */
      readonly apply: (settings: Settings) => Settings;
      /** What the file has and Quoth does not know: these stay as they are. */
      readonly refused: readonly SettingName[];
    }
  | { readonly ok: false; readonly why: 'not-settings' | 'later-version' };

/** Reads a file of settings field by field: whatever is missing or means nothing leaves that setting alone. */
export function readSettingsFile(json: string): SettingsInFile {
  const file = recordOf(parsed(json));
  if (file.kind !== KIND) return { ok: false, why: 'not-settings' };
  if (versionOf(file) > SETTINGS_VERSION) return { ok: false, why: 'later-version' };
  const given = upgraded(file);
  const { paint: paintGiven, sites: sitesGiven, ...plainGiven } = given;
  const { paint: paintRead, sites: sitesRead, ...plainRead } = parseSettings(given);
  const plain = compared(plainGiven, plainRead);
  const paint = compared(recordOf(paintGiven), paintRead);
  const sites = Object.keys(sitesRead).length;
  const refused: SettingName[] = [...plain.refused, ...paint.refused];
  // Every site that means something was taken out of what is given.
  if (sitesGiven !== undefined && (!isRecord(sitesGiven) || Object.keys(sitesGiven).length > sites)) {
    refused.push('sites');
  }
  if (paintGiven !== undefined && !isRecord(paintGiven)) refused.push('paint');
  const count = plain.count + paint.count + sites;
  if (count === 0) return { ok: false, why: 'not-settings' };
  const apply = (settings: Settings): Settings => ({
    ...settings,
    ...plain.known,
    paint: { ...settings.paint, ...paint.known },
    sites: { ...settings.sites, ...sitesRead },
  });
  return { ok: true, apply, refused };
}

/** What of `given` came through the parser as it was, and what it has put a default for. */
function compared<Fields extends object>(given: Readonly<Record<string, unknown>>, read: Fields) {
  const known: Partial<Fields> = {};
  const refused: (keyof Fields)[] = [];
  for (const name of Object.keys(read) as (keyof Fields & string)[]) {
    if (given[name] === undefined) continue;
    if (given[name] === read[name]) known[name] = read[name];
    else refused.push(name);
  }
  return { known, refused, count: Object.keys(known).length };
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(json: string): unknown {
  try {
    // Editors on Windows put a byte order mark before what they save.
    return JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}
