import type { Span } from '../model/span.ts';

/** Finds what the reader has typed, wherever it stands in a text. */
export interface WordFinder {
  /** What was typed, blanks around it taken off. */
  readonly query: string;
  /** Where it stands: UTF-16 offsets, end excluded, in order, none overlapping. */
  spansIn(text: string): Span[];
  /** Whether it stands there at all. */
  isIn(text: string): boolean;
}

/**
 * A finder for a query, or null for one that holds nothing to look for. Capitals, accents and vowel signs make no
 * difference ("Zoe" finds “Zoë”, "naive" finds “naïve”), nor do the shapes of quotation marks, apostrophes, dashes
 * and blanks. Words are found as they stand, also within longer ones.
 */
export function wordFinder(query: string): WordFinder | null {
  const typed = query.trim().replace(/\s+/gu, ' ');
  const wanted = fold(typed).text;
  if (wanted === '') return null;
  const known = new Map<string, Folded>();
  const folded = (text: string): Folded => {
    const there = known.get(text) ?? fold(text);
    known.set(text, there);
    return there;
  };
  return {
    query: typed,
    isIn: (text) => folded(text).text.includes(wanted),
    spansIn(text) {
      const { text: flat, starts, ends } = folded(text);
      const spans: Span[] = [];
      for (let at = flat.indexOf(wanted); at >= 0; at = flat.indexOf(wanted, at + wanted.length)) {
        const start = starts?.[at] ?? at;
        const last = at + wanted.length - 1;
        // One sign may stand for several plain ones: “…” holds three stops and is marked once.
        if (start >= (spans.at(-1)?.end ?? 0)) spans.push({ start, end: ends?.[last] ?? last + 1 });
      }
      return spans;
    },
  };
}

/** A text made plain, and for each of its units where in the original it begins and ends; null: at the same place. */
interface Folded {
  readonly text: string;
  readonly starts: readonly number[] | null;
  readonly ends: readonly number[] | null;
}

const ASCII = /^[ -~]*$/;

function fold(text: string): Folded {
  if (ASCII.test(text)) return { text: text.toLowerCase(), starts: null, ends: null };
  let flat = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const letter of text) {
    const end = at + letter.length;
    const plain = plainLetter(letter);
    // What a letter loses belongs to it: the mark of a match covers the accents behind its last letter.
    if (plain === '' && ends.length > 0) ends[ends.length - 1] = end;
    for (let unit = 0; unit < plain.length; unit++) {
      starts.push(at);
      ends.push(end);
    }
    flat += plain;
    at = end;
  }
  return { text: flat, starts, ends };
}

function plainLetter(letter: string): string {
  const same = SAME.get(letter);
  if (same !== undefined) return same;
  if (/\s/u.test(letter)) return ' ';
  const bare = letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return SAME.get(bare) ?? bare;
}

/** Signs that readers take for the same, and letters that no normal form takes apart. */
const SAME: ReadonlyMap<string, string> = new Map(
  [
    ["'", '‘’‚‛ʼ′`´'],
    ['"', '“”„‟«»″'],
    ['-', '‐‑‒–—−'],
    ['...', '…'],
    ['ss', 'ßẞ'],
    ['ae', 'æÆ'],
    ['oe', 'œŒ'],
    ['o', 'øØ'],
    ['l', 'łŁ'],
    ['d', 'đĐð'],
    ['i', 'ıİ'],
    ['σ', 'ς'],
    // The tatweel only stretches a word; soft hyphens and joiners are not seen at all.
    ['', '\u0640\u00ad\u200b\u200c\u200d'],
  ].flatMap(([plain = '', signs = '']) => Array.from(signs, (sign): [string, string] => [sign, plain])),
);
