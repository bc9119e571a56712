/**
 * Word lists as the build ships them: an arithmetic code, in which a decision takes the less room the likelier it was.
 * Whoever packs and whoever unpacks go through the same decisions and guess each from what stands before it, so well
 * that the words weigh a fifth less than gzip makes them. Sums, products and quotients alone: the same everywhere.
 */
export interface PackedWords {
  /** Every character of the words, `WORD_END` and `LIST_END`, the frequent first; at most `MOST_CHARACTERS`. */
  readonly alphabet: string;
  /** How many lists there are. */
  readonly count: number;
  readonly digits: string;
}

/** Tells the next decision, 1 or 0, given how likely 1 is. */
export type Decide = (likelihood: number) => number;

export const WORD_END = '\n';
export const LIST_END = '|';

/** So many decisions tell a frequent character; their last outcome announces a rare one, told by `LONG` more. */
export const SHORT = 5;
export const LONG = 8;
export const FREQUENT = 2 ** SHORT - 1;
export const MOST_CHARACTERS = FREQUENT + 2 ** LONG;

/** Digits are the characters from `ZERO` on but for the backslash, which a string would have to escape. */
export const BASE = 64;
export const ZERO = 40;
export const BACKSLASH = 92;
/** The range that decisions part is wider than this and narrower than `BASE` times as much. */
export const NARROW = BASE ** 4;

/** Returns the lists that `packWords` (scripts/pack-words.ts) packed. */
export function unpackWords({ alphabet, count, digits }: PackedWords): string[][] {
  let at = 0;
  let range = 1;
  let value = 0;
  return readLists(alphabet, count, (likelihood) => {
    for (; range < NARROW; range *= BASE) {
      const code = digits.charCodeAt(at++);
      value = value * BASE + code - ZERO - (code > BACKSLASH ? 1 : 0);
    }
    const split = splitOf(range, likelihood);
    const isSo = value < split;
    if (!isSo) value -= split;
    range = isSo ? split : range - split;
    return isSo ? 1 : 0;
  });
}

/** Returns how much of the range stands for 1: neither nothing nor all of it. */
export function splitOf(range: number, likelihood: number): number {
  return 1 + Math.floor((range - 2) * likelihood);
}

/**
 * Puts lists together from the decisions about them. Of each word: does it go on as the word before, letter by letter as
 * long as it does; then its other characters and its end. A list ends where a word would begin.
 */
export function readLists(alphabet: string, count: number, decide: Decide): string[][] {
  const codes = alphabet.split('').map((character) => character.charCodeAt(0));
  const { contexts, guess } = guesser(decide);
  const lists: string[][] = [];
  while (lists.length < count) {
    const list: string[] = [];
    let before = '';
    contexts[5] = slot(9, lists.length, 0);
    for (;;) {
      let length = 0;
      // The last four characters, the last of all in the lowest bits.
      let last = 0;
      for (; length < before.length; length++) {
        const old = before.charCodeAt(length);
        contexts[0] = slot(1, length, 0);
        contexts[1] = slot(2, last & 255, old);
        if (guess(2, 0, length) === 0) break;
        last = (last << 8) | (old & 255);
      }
      let word = before.slice(0, length);
      contexts[3] = slot(6, length < before.length ? before.charCodeAt(length) : 0, length > 0 ? 1 : 0);
      for (;;) {
        contexts[0] = slot(3, last & 255, 0);
        contexts[1] = slot(4, last & 65535, 0);
        contexts[2] = slot(5, last & 16777215, 0);
        contexts[4] = slot(8, last, 0);
        let node = 1;
        while (node <= FREQUENT) node = 2 * node + guess(CONTEXTS, node, length);
        let place = node - FREQUENT - 1;
        if (place === FREQUENT) {
          node = 1;
          while (node < 2 ** LONG) node = 2 * node + guess(CONTEXTS, node + FREQUENT, length);
          place += node - 2 ** LONG;
        }
        const code = codes[place] ?? 0;
        if (code === WORD_END_CODE || code === LIST_END_CODE) break;
        word += String.fromCharCode(code);
        length++;
        last = (last << 8) | (code & 255);
        contexts[3] = slot(7, length, 0);
      }
      if (length === 0) break;
      list.push(word);
      before = word;
    }
    lists.push(list);
  }
  return lists;
}

const WORD_END_CODE = WORD_END.charCodeAt(0);
const LIST_END_CODE = LIST_END.charCodeAt(0);

/** Bits of the number of a slot, in which is kept how decisions went in a context. */
const SLOT_BITS = 20;
/** Words of more letters are mixed alike. */
const MOST_LETTERS = 6;
/** Contexts of a decision, at most. */
const CONTEXTS = 6;
const PLACES = 2 ** (LONG + 1);
const MIXING_RATE = 0.02;

/** The first slot of a context; two contexts that meet in one disturb each other a little. */
function slot(kind: number, first: number, second: number): number {
  const mixed = Math.imul(Math.imul(Math.imul(kind, 0x2c1b3c6d) + first, 0x297a2d39) + second, 0x2545f491);
  return mixed >>> (32 - SLOT_BITS);
}

/**
 * Learns from decision to decision: the log-odds of 1 is the sum of what each context has learned about it, weighed by how
 * well such contexts have done at so many letters of a word. `guess` asks about a place in the first so many of `contexts`.
 */
function guesser(decide: Decide): {
  readonly contexts: Int32Array;
  guess(many: number, place: number, letters: number): number;
} {
  const contexts = new Int32Array(CONTEXTS);
  const odds = new Float32Array(2 ** SLOT_BITS + PLACES);
  const rates = new Float32Array(odds.length).fill(0.85);
  const weights = new Float32Array(CONTEXTS * (MOST_LETTERS + 1)).fill(0.7);
  return {
    contexts,
    guess(many, place, letters) {
      const first = CONTEXTS * Math.min(letters, MOST_LETTERS);
      let sum = 0;
      for (let k = 0; k < many; k++)
        sum += (weights[first + k] as number) * (odds[(contexts[k] as number) + place] as number);
      sum = sum > 9 ? 9 : sum < -9 ? -9 : sum;
      // e^sum near enough, and alike in every browser: the 64th power.
      let power = 1 + sum / 64;
      power *= power;
      power *= power;
      power *= power;
      power *= power;
      power *= power;
      power *= power;
      const likelihood = power / (1 + power);
      const decision = decide(likelihood);
      for (let k = 0; k < many; k++) {
        const at = (contexts[k] as number) + place;
        const rate = rates[at] as number;
        const known = odds[at] as number;
        const weight = weights[first + k] as number;
        odds[at] = known + rate * weight * (decision - likelihood);
        weights[first + k] = weight + MIXING_RATE * known * (decision - likelihood);
        rates[at] = rate * 0.95 + 0.004;
      }
      return decision;
    },
  };
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

/** Returns the weights that `packWeights` wrote, in their order. */
export function unpackWeights(weights: string): Float64Array {
  return Float64Array.from(weights, (tenths) => (tenths.charCodeAt(0) - NO_TENTHS) / 10);
}

/** In the middle of the printed characters. */
const NO_TENTHS = 'P'.charCodeAt(0);
const MOST_TENTHS = 46;
