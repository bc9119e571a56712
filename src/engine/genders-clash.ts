import type { Gender } from '../model/lexicon.ts';

/** Whether both genders are known and differ. */
export function gendersClash(a: Gender, b: Gender): boolean {
  return a !== 'u' && b !== 'u' && a !== b;
}
