import type { Analysis } from './analysis.ts';
import type { Voice } from './voices.ts';

/**
 * The slots of an earlier reading under the ids of a later one, matched by name, for `assignVoices`.
 * Ids follow the order of the text and shift when a paragraph is added; a name does not.
 * Slot `u` is carried too; names that are gone are left out and give their slot free.
 */
export function carryVoices(
  before: Analysis,
  voices: Readonly<Record<string, Voice>>,
  after: Analysis,
): Record<string, Voice> {
  const byName = new Map<string, Voice>();
  for (const { id, name } of before.entities) {
    const voice = voices[id];
    if (voice !== undefined && !byName.has(name)) byName.set(name, voice);
  }
  const carried: Record<string, Voice> = {};
  for (const { id, name } of after.entities) {
    const voice = byName.get(name);
    if (voice === undefined) continue;
    carried[id] = voice;
    byName.delete(name);
  }
  return carried;
}
