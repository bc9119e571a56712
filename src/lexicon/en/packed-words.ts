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

/** Returns the table of the names and of as many hundredths, parted by blanks: "12 -7" are 0.12 and -0.07. */
export function unpackTable(names: readonly string[], hundredths: string): Record<string, number> {
  const values = hundredths.split(' ');
  return Object.fromEntries(names.map((name, index) => [name, Number(values[index]) / 100]));
}

const NONE_SHARED = 'A'.charCodeAt(0);
const MOST_SHARED = 'Z'.charCodeAt(0) - NONE_SHARED;
