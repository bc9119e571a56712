import type { Gender } from '../../model/lexicon.ts';

/** What `agreementOf` tells, by its number. */
export const AGREEMENTS = ['same', 'rather', 'likely', 'open', 'unlikely', 'rather-not', 'opposite'] as const;
export const SAME = 0;
export const OPEN = 3;
export const OPPOSITE = 6;

const KNOWN = 4;
const RATHER = 2;
const LIKELY = 0.5;

/** How the log-odds that somebody is a woman agree with a pronoun's gender; `OPEN` for a pronoun without gender. */
export function agreementOf(leaning: number, gender: Gender): number {
  const odds = gender === 'f' ? leaning : gender === 'm' ? -leaning : 0;
  if (odds >= KNOWN) return SAME;
  if (odds >= RATHER) return 1;
  if (odds >= LIKELY) return 2;
  if (odds > -LIKELY) return OPEN;
  if (odds > -RATHER) return 4;
  return odds > -KNOWN ? 5 : OPPOSITE;
}
