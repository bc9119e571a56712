import type { Gender } from '../../model/lexicon.ts';
import { PACKED_GIVEN_NAMES } from './generated/given-names.ts';
import { genderMap } from './word-list.ts';

/** Given names common somewhere in the world, with the gender they are mostly given to. */
export const givenNames: ReadonlyMap<string, Gender> = genderMap({
  m: unpackNames(PACKED_GIVEN_NAMES.m),
  f: unpackNames(PACKED_GIVEN_NAMES.f),
  u: unpackNames(PACKED_GIVEN_NAMES.u),
});

/**
 * Unpacks a sorted list in which a digit opens each name and tells how many letters it shares with the name
 * before: "0anna4bel3e" is anna, annabel, anne. Returns an empty list for an empty string.
 */
export function unpackNames(packed: string): string[] {
  const names: string[] = [];
  let previous = '';
  for (const [, shared = '0', rest = ''] of packed.matchAll(/(\d)(\D+)/g)) {
    previous = previous.slice(0, Number(shared)) + rest;
    names.push(previous);
  }
  return names;
}
