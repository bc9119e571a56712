import type { Gender } from '../../model/lexicon.ts';
import { givenNames } from './given-names.ts';

const MIN_NAMES = 12;
const LETTERS = [2, 1];

/**
 * How given names end, as log-odds that such a name is a woman's: "na" 3.1, "us" -2.9. Counted on the known names, the
 * last two letters where enough names share them, else the last one.
 */
export const nameEndings: ReadonlyMap<string, number> = countEndings(givenNames);

function countEndings(names: ReadonlyMap<string, Gender>): Map<string, number> {
  const counts = new Map<string, { f: number; m: number }>();
  for (const [name, gender] of names) {
    if (gender === 'u') continue;
    for (const length of LETTERS) {
      const ending = name.slice(-length);
      const count = counts.get(ending) ?? { f: 0, m: 0 };
      count[gender]++;
      counts.set(ending, count);
    }
  }
  const odds = new Map<string, number>();
  for (const [ending, { f, m }] of counts)
    if (f + m >= MIN_NAMES) odds.set(ending, Math.log((f + 1) / (m + 1)));
  return odds;
}
