import { isRelative } from '../formats/is-relative.ts';
import type { Analysis, Statement } from '../model/analysis.ts';
import { say } from '../ui/words.ts';

/** Longer words between source and cue are no phrase that a glance can take in. */
const NEAR = 3;

/**
 * What the article has for "said Mara", as short as it stays true: the cue alone where the row already gives the
 * name, "she said" where the article does not, "no cue found" under no speaker, null where there is nothing to say.
 */
export function attributionOf(
  { text, entities }: Analysis,
  { speaker, source, cue }: Statement,
): string | null {
  if (cue === null) return speaker === null ? say('noCueFound') : null;
  const cueWords = text.slice(cue.start, cue.end);
  if (source === null) return cueWords;
  if (speaker === null && isRelative(text.slice(source.start, source.end))) return cueWords;
  const entity = entities.find(({ id }) => id === speaker);
  const sourceWords = text.slice(source.start, source.end);
  if (entity && isNamed(entity.kind) && sharesWord(entity.name, sourceWords)) return cueWords;
  const [first, second] = source.start < cue.start ? [source, cue] : [cue, source];
  const apart = second.start - first.end;
  if (apart >= 0 && apart <= NEAR) return text.slice(first.start, second.end);
  return source.start < cue.start ? `${sourceWords} … ${cueWords}` : `${cueWords} … ${sourceWords}`;
}

function isNamed(kind: string): boolean {
  return kind === 'person' || kind === 'organization';
}

function sharesWord(name: string, source: string): boolean {
  const words = new Set(name.toLowerCase().split(/[\s’']+/));
  return source.split(/[\s’']+/).some((word) => /^\p{Lu}/u.test(word) && words.has(word.toLowerCase()));
}
