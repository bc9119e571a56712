import type { Spelling } from '../model/document.ts';
import { BLANK, classOf } from './character-classes.ts';

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const COMMA = 0x2c;
/** The last bits of a letter tell which one it is, the next one tells small from capital. */
const LETTER = 0x1f;
const SMALL = 0x20;
/** A letter takes five bits, a number holds six letters, a word has two numbers. */
const LETTER_BITS = 5;
const NUMBER_BITS = 30;
const NUMBER = 2 ** NUMBER_BITS - 1;
const MAX_LETTERS = 12;

/**
 * Words of up to twelve letters from a to z, the first perhaps a capital: four in five of all that is printed. The letters
 * make two numbers that no other word has, so that a word is known once it has been read, without a string of its own or a
 * second look at its letters.
 */
export class PlainWords {
  readonly #mask: number;
  /** At each place the two numbers of a word, side by side in memory. */
  readonly #numbers: Int32Array;
  readonly #spellings: (Spelling | null)[];
  #first = 0;
  #second = 0;
  /** Index after the word that was read last. */
  end = 0;

  /** Room for words in so many places, a power of two; they should fill no more than about half of them. */
  constructor(places: number) {
    this.#mask = places - 1;
    this.#numbers = new Int32Array(2 * places);
    this.#spellings = Array(places).fill(null);
  }

  /** The plain word at `start` that a blank, a comma or `to` ends; null where none stands there or it was never learned. */
  at(text: string, start: number, to: number): Spelling | null {
    return this.#read(text, start, to) ? (this.#spellings[this.#place()] ?? null) : null;
  }

  /** Keeps a spelling, if it is a plain word. */
  learn(spelling: Spelling): void {
    if (!this.#read(spelling.text, 0, spelling.text.length)) return;
    const place = this.#place();
    this.#numbers[2 * place] = this.#first;
    this.#numbers[2 * place + 1] = this.#second;
    this.#spellings[place] = spelling;
  }

  /** Forgets them all. */
  clear(): void {
    this.#numbers.fill(0);
    this.#spellings.fill(null);
  }

  /** Reads the two numbers of the word at `start`; false where it is not plain. */
  #read(text: string, start: number, to: number): boolean {
    let code = text.charCodeAt(start);
    if ((code | SMALL) < SMALL_A || (code | SMALL) > SMALL_Z) return false;
    const small = code & SMALL;
    let first = code & LETTER;
    let second = 0;
    let at = start + 1;
    for (; at < to; at++) {
      code = text.charCodeAt(at);
      if (code < SMALL_A || code > SMALL_Z) break;
      second = ((second << LETTER_BITS) | (first >> (NUMBER_BITS - LETTER_BITS))) & NUMBER;
      first = ((first << LETTER_BITS) | (code & LETTER)) & NUMBER;
    }
    this.#first = first;
    this.#second = small > 0 ? second : ~second;
    this.end = at;
    return at - start <= MAX_LETTERS && (at === to || code === COMMA || classOf(code) === BLANK);
  }

  /** Where the word that was read last stands, or would stand: no letters make 0. */
  #place(): number {
    let place = Math.imul(this.#first, 0x9e3779b1) ^ this.#second;
    for (place ^= place >>> 15; ; place++) {
      place &= this.#mask;
      const first = this.#numbers[2 * place];
      if (first === 0 || (first === this.#first && this.#numbers[2 * place + 1] === this.#second))
        return place;
    }
  }
}
