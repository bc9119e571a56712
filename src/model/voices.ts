import type { Analysis, Entity } from './analysis.ts';
import { countWords } from './count-words.ts';

/** A speaker's colour slot; `u` is the grey of unnamed sources, groups and the ninth named speaker on. */
export type Voice = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | 'u';

/** The slots of named speakers, in the order they are handed out. */
export const SLOTS: readonly Voice[] = ['1', '2', '3', '4', '5', '6', '7', '8'];

/**
 * Colour slots by entity id, one entry for each entity that says something (look others up with `?? 'u'`).
 * The eight persons or organizations with most words get the eight slots, handed out by first appearance.
 * Whoever stands in `previous` keeps that slot, so a colour never changes under the reader's eyes.
 * Ids are those of `analysis`: after a new reading, pass `previous` through `carryVoices` first.
 */
export function assignVoices(
  analysis: Analysis,
  previous: Readonly<Record<string, Voice>> = {},
): Record<string, Voice> {
  const words = wordsBySpeaker(analysis);
  const speakers = analysis.entities.filter((entity) => words.has(entity.id));
  const voices: Record<string, Voice> = {};
  for (const { id } of speakers) voices[id] = previous[id] ?? 'u';

  const taken = new Set(Object.values(previous));
  const free = SLOTS.filter((slot) => !taken.has(slot));
  // Entities come in order of first mention, and sorting keeps that order among equals.
  const loudest = speakers
    .filter((entity) => isNamed(entity) && previous[entity.id] === undefined)
    .sort((a, b) => (words.get(b.id) ?? 0) - (words.get(a.id) ?? 0))
    .slice(0, free.length);
  const byAppearance = speakers.filter((entity) => loudest.includes(entity));
  for (const [index, { id }] of byAppearance.entries()) voices[id] = free[index] ?? 'u';
  return voices;
}

function wordsBySpeaker({ text, statements }: Analysis): Map<string, number> {
  const words = new Map<string, number>();
  for (const { speaker, spans } of statements) {
    if (speaker !== null) words.set(speaker, (words.get(speaker) ?? 0) + countWords(text, spans));
  }
  return words;
}

function isNamed({ kind }: Entity): boolean {
  return kind === 'person' || kind === 'organization';
}
