import type { Gender } from '../../model/lexicon.ts';

export { lines, words } from '../../model/words.ts';

/**
 * Makes a set of the entries, and beside each entry with accents its plain twin: "bogotá" also as "bogota",
 * since papers write either.
 */
export function wordSet(...lists: readonly (readonly string[])[]): ReadonlySet<string> {
  const set = new Set<string>();
  for (const list of lists) {
    for (const word of list) {
      set.add(word);
      if (!PLAIN.test(word)) set.add(withoutAccents(word));
    }
  }
  return set;
}

/** Returns the words and their plurals by rule: "party", "parties", "spokeswoman", "spokeswomen". */
export function withPlurals(singulars: Iterable<string>): string[] {
  return [...singulars].flatMap((word) => [word, pluralOf(word)]);
}

/** Returns the plural by rule, also of the compounds of man and wife: "chairmen", "midwives". */
export function pluralOf(word: string): string {
  if (word.endsWith('man')) return `${word.slice(0, -2)}en`;
  if (word.endsWith('wife')) return `${word.slice(0, -2)}ves`;
  if (word.endsWith('person')) return `${word.slice(0, -6)}people`;
  if (word.endsWith('child')) return `${word}ren`;
  if (word.endsWith('-in-law')) return `${word.slice(0, -7)}s-in-law`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/sis$/.test(word)) return `${word.slice(0, -2)}es`;
  return /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** Makes a map from word to gender out of one list for each gender; accents as in `wordSet`. */
export function genderMap(lists: Readonly<Record<Gender, readonly string[]>>): ReadonlyMap<string, Gender> {
  const map = new Map<string, Gender>();
  const genders: readonly Gender[] = ['u', 'f', 'm'];
  for (const gender of genders) {
    for (const word of lists[gender]) {
      map.set(word, gender);
      if (PLAIN.test(word)) continue;
      const plain = withoutAccents(word);
      // A plain word that is listed itself keeps its own gender: "josé" must not decide about "jose".
      if (!map.has(plain)) map.set(plain, gender);
    }
  }
  return map;
}

/** Returns the lower-case word in plain letters: "gonzález" as "gonzalez", "søren" as "soren". */
export function withoutAccents(word: string): string {
  if (PLAIN.test(word)) return word;
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.replace(/[øłđðıßæœþ]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
}

const PLAIN = /^[ -~]*$/;

/** Letters that Unicode does not take apart into a letter and an accent. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};
