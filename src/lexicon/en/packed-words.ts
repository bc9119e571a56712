/**
 * Joins sorted entries with a capital before each that tells how many letters it shares with the entry before (A none,
 * B one, ...): anna, annabel, anne are "AannaEbelDe". The build ships word lists like this, as they weigh less so.
 * Throws when an entry itself holds a capital.
 */
export function packWords(entries: readonly string[]): string {
  let packed = '';
  let previous = '';
  for (const entry of entries) {
    if (/[A-Z]/.test(entry)) throw new Error(`A packed entry may hold no capital: ${entry}`);
    let shared = 0;
    while (shared < MOST_SHARED && shared < previous.length && entry[shared] === previous[shared]) shared++;
    packed += String.fromCharCode(NONE_SHARED + shared) + entry.slice(shared);
    previous = entry;
  }
  return packed;
}

/** Returns the entries that `packWords` joined; an empty list for an empty string. */
export function unpackWords(packed: string): string[] {
  let entry = '';
  return (packed.match(/[A-Z][^A-Z]*/g) ?? []).map((part) => {
    entry = entry.slice(0, part.charCodeAt(0) - NONE_SHARED) + part.slice(1);
    return entry;
  });
}

/**
 * Writes each weight as one character, the tenths away from `NO_TENTHS`: "S" is 0.3. Throws where a weight is not of
 * whole tenths or of too many.
 */
export function packWeights(weights: readonly number[]): string {
  const codes = weights.map((weight) => {
    const tenths = Math.round(weight * 10);
    if (tenths / 10 !== weight || Math.abs(tenths) > MOST_TENTHS)
      throw new Error(`A weight must be of whole tenths, up to ${MOST_TENTHS}: ${weight}`);
    return NO_TENTHS + tenths;
  });
  return String.fromCharCode(...codes);
}

/** Returns the table of the names and of as many weights that `packWeights` wrote. */
export function unpackTable(names: readonly string[], weights: string): Record<string, number> {
  return Object.fromEntries(names.map((name, at) => [name, (weights.charCodeAt(at) - NO_TENTHS) / 10]));
}

/** In the middle of the printed characters. */
const NO_TENTHS = 'P'.charCodeAt(0);
const MOST_TENTHS = 46;
const NONE_SHARED = 'A'.charCodeAt(0);
const MOST_SHARED = 'Z'.charCodeAt(0) - NONE_SHARED;
