import {
  BACKSLASH,
  BASE,
  FREQUENT,
  LIST_END,
  LONG,
  MOST_CHARACTERS,
  NARROW,
  type PackedWords,
  readLists,
  SHORT,
  splitOf,
  WORD_END,
  ZERO,
} from '../src/lexicon/en/packed-words.ts';

const FULL = NARROW * BASE;

/**
 * Packs lists of words for `unpackWords`, which gives them back. Throws when a word is empty or holds an end mark, or when
 * the words have too many different characters or such beyond 16 bits.
 */
export function packWords(lists: readonly (readonly string[])[]): PackedWords {
  const alphabet = alphabetOf(lists);
  const decisions = decisionsOf(lists, alphabet);
  let at = 0;
  const { push, digits } = encoder();
  readLists(alphabet, lists.length, (likelihood) => {
    const decision = decisions[at++];
    if (decision === undefined) throw new Error('The words are read otherwise than they are written');
    push(likelihood, decision);
    return decision;
  });
  return { alphabet, count: lists.length, digits: digits() };
}

/** The characters, the most frequent first. */
function alphabetOf(lists: readonly (readonly string[])[]): string {
  const counts = new Map<string, number>([
    [WORD_END, lists.flat().length],
    [LIST_END, lists.length],
  ]);
  for (const word of lists.flat()) {
    if (word === '' || word.includes(WORD_END) || word.includes(LIST_END))
      throw new Error(`No word may be empty or hold an end mark: ${JSON.stringify(word)}`);
    for (const character of word.split('')) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  if (counts.size > MOST_CHARACTERS) throw new Error(`More than ${MOST_CHARACTERS} characters`);
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([character]) => character)
    .join('');
}

/** The decisions that `readLists` asks for. */
function decisionsOf(lists: readonly (readonly string[])[], alphabet: string): number[] {
  const decisions: number[] = [];
  for (const list of lists) {
    let before = '';
    for (const word of [...list, '']) {
      let shared = 0;
      while (shared < before.length && before[shared] === word[shared]) shared++;
      for (let k = 0; k < shared; k++) decisions.push(1);
      if (shared < before.length) decisions.push(0);
      for (const character of word.slice(shared).split('')) tell(alphabet.indexOf(character));
      tell(alphabet.indexOf(word === '' ? LIST_END : WORD_END));
      before = word;
    }
  }
  return decisions;

  function tell(place: number): void {
    tellBits(Math.min(place, FREQUENT), SHORT);
    if (place >= FREQUENT) tellBits(place - FREQUENT, LONG);
  }

  function tellBits(value: number, bits: number): void {
    for (let bit = bits - 1; bit >= 0; bit--) decisions.push((value >> bit) & 1);
  }
}

/** The other side of the decoder in `unpackWords`: the number lies within a range that each decision narrows. */
function encoder(): { push(likelihood: number, decision: number): void; digits(): string } {
  const values: number[] = [];
  let low = 0;
  let range = NARROW;

  function shift(): void {
    values.push(Math.floor(low / NARROW));
    low = (low % NARROW) * BASE;
  }

  function carry(): void {
    low -= FULL;
    let at = values.length - 1;
    for (; values[at] === BASE - 1; at--) values[at] = 0;
    values[at] = (values[at] ?? 0) + 1;
  }

  return {
    push(likelihood, decision) {
      for (; range < NARROW; range *= BASE) shift();
      const split = splitOf(range, likelihood);
      if (decision === 1) range = split;
      else {
        low += split;
        range -= split;
        if (low >= FULL) carry();
      }
    },
    digits() {
      for (let place = NARROW; place >= 1; place /= BASE) shift();
      // The range was a digit narrower at first than it may be: that digit is none.
      return values.slice(1).map(digitOf).join('');
    },
  };
}

function digitOf(value: number): string {
  const code = ZERO + value;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}
