import type { Spelling } from '../model/document.ts';
import { BLANK, classOf } from './character-classes.ts';

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
const COMMA = 0x2c;
/** A letter takes five bits, a number holds six letters, a word has two numbers. */
const LETTER_BITS = 5;
const NUMBER_BITS = 30;
const NUMBER = 2 ** NUMBER_BITS - 1;
const MAX_LETTERS = 12;
/** Set in the second number of a word with a capital. */
const CAPITAL = 2 ** NUMBER_BITS;

/** Numbers at a place of the table; a power of two, lest a place lie on two lines of the processor's cache. */
const PLACE = 4;

/**
 * Words of up to twelve letters from a to z, the first perhaps a capital: four in five of all that is printed. The letters
 * make two numbers that no other word has, so that a word is known once it has been read, without a string of its own or a
 * second look at its letters.
 */
export class PlainWords {
  readonly #mask: number;
  /** At each place the two numbers of a word and its place among the spellings, side by side in memory. */
  readonly #table: Int32Array;
  readonly #spellings: Spelling[] = [];
  #one = 0;
  #two = 0;
  #end = 0;

  /** Room for words in so many places, a power of two; they should fill no more than about half of them. */
  constructor(places: number) {
    this.#mask = places - 1;
    this.#table = new Int32Array(places * PLACE);
  }

  /** The plain word at `start` that a blank, a comma or `to` ends; null where none stands there or it was never learned. */
  at(text: string, start: number, to: number): Spelling | null {
    if (!this.#read(text, start, to)) return null;
    const place = this.#place();
    return this.#table[place] === 0 ? null : (this.#spellings[this.#table[place + 2] as number] as Spelling);
  }

  /** Index after the word that was found last. */
  get end(): number {
    return this.#end;
  }

  /** Keeps a spelling, if it is a plain word. */
  learn(spelling: Spelling): void {
    if (!this.#read(spelling.text, 0, spelling.text.length)) return;
    const place = this.#place();
    this.#table[place] = this.#one;
    this.#table[place + 1] = this.#two;
    this.#table[place + 2] = this.#spellings.push(spelling) - 1;
  }

  /** Forgets them all. */
  clear(): void {
    this.#table.fill(0);
    this.#spellings.length = 0;
  }

  /** Reads the two numbers of the word at `start`; false where it is not plain. */
  #read(text: string, start: number, to: number): boolean {
    let code = text.charCodeAt(start);
    const capital = code <= CAPITAL_Z;
    let one = code - (capital ? CAPITAL_A : SMALL_A) + 1;
    if (one < 1 || code > SMALL_Z) return false;
    let two = 0;
    let at = start + 1;
    for (; at < to; at++) {
      code = text.charCodeAt(at);
      if (code < SMALL_A || code > SMALL_Z) break;
      two = ((two << LETTER_BITS) | (one >>> (NUMBER_BITS - LETTER_BITS))) & NUMBER;
      one = ((one << LETTER_BITS) | (code - SMALL_A + 1)) & NUMBER;
    }
    if (at - start > MAX_LETTERS || (at < to && code !== COMMA && classOf(code) !== BLANK)) return false;
    this.#one = one;
    this.#two = capital ? two | CAPITAL : two;
    this.#end = at;
    return true;
  }

  /** Where the word that was read last stands, or would stand: no letters make 0. */
  #place(): number {
    const mixed = Math.imul(this.#one, 0x9e3779b1) ^ Math.imul(this.#two, 0x85ebca6b);
    for (let place = mixed ^ (mixed >>> 15); ; place++) {
      const at = (place & this.#mask) * PLACE;
      const first = this.#table[at];
      if (first === 0 || (first === this.#one && this.#table[at + 1] === this.#two)) return at;
    }
  }
}
