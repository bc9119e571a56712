import type { Part } from '../platform/messages.ts';
import { tellBackground } from '../platform/tell-background.ts';

/**
 * Brings in a script that is only wanted later than the annotator itself, and gives what `find` then finds of it;
 * null where it cannot be had, because the extension is gone or access was taken back.
 */
export async function loadPart<Found>(part: Part, find: () => Found | undefined): Promise<Found | null> {
  if (find() === undefined) await tellBackground<'load'>({ type: 'load', part });
  return find() ?? null;
}
