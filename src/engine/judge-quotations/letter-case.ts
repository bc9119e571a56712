import type { Quotation, Quoted, Token } from '../../model/document.ts';
import { AUXILIARY, DETERMINER, FUNCTION_WORD, isA, PREPOSITION } from '../../model/word-classes.ts';

/**
 * How the letters of a stretch that begins with a capital stand: `WORD_CASE` alone, `TITLE_CASE` where every word of weight
 * is capitalised, `MIXED_CASE` where some are, `SENTENCE_CASE` where none is but the first, `SMALL_CASE` where only small
 * words follow it. `LOW` is added where the stretch begins in lower case. `HEADLINE`: all around it is capitalised, too, so
 * that capitals say nothing; `NO_WORD`: no word in it. Numbers of the names in quotation-names.ts.
 */
const HEADLINE = 0;
const NO_WORD = 1;
const WORD_CASE = 2;
const TITLE_CASE = 3;
const MIXED_CASE = 4;
export const SENTENCE_CASE = 5;
const SMALL_CASE = 6;
const LOW = 5;

const MAX_HEADLINE_TOKENS = 40;
const MIN_HEADLINE_WORDS = 2;
const HEADLINE_SHARE = 0.8;
const MIN_LETTERS = 4;

/** Reads the letter case of a quotation, given its words, as one of the numbers above. */
export function letterCase(doc: Quoted, quotation: Quotation, words: readonly Token[]): number {
  const first = words[0];
  if (!first) return NO_WORD;
  if (inHeadline(doc, quotation)) return HEADLINE;
  const low = isCapital(first) ? 0 : LOW;
  if (words.length === 1) return low + WORD_CASE;
  let weighty = 0;
  let capitals = 0;
  for (let k = 1; k < words.length; k++) {
    const word = words[k] as Token;
    // "I", "I'm": always capitals. The little words of a title stay small.
    if (word.kind !== 'word' || isLoneLetter(word.text) || isA(word, DETERMINER | PREPOSITION)) continue;
    weighty++;
    if (isCapital(word)) capitals++;
  }
  if (weighty === 0) return low + SMALL_CASE;
  if (capitals === 0) return low + SENTENCE_CASE;
  if (capitals < weighty) return low + MIXED_CASE;
  return low + TITLE_CASE;
}

/** A letter alone or before an apostrophe. */
function isLoneLetter(text: string): boolean {
  return text.length === 1 || text.charAt(1) === "'" || text.charAt(1) === '’';
}

function isCapital(word: Token): boolean {
  return word.shape !== 'lower' && word.shape !== 'none';
}

/** Nearly all long words of the paragraph outside the marks are capitalised. */
function inHeadline(doc: Quoted, quotation: Quotation): boolean {
  const paragraph = doc.scannedParagraphs[quotation.paragraph];
  if (!paragraph || paragraph.endToken - paragraph.firstToken > MAX_HEADLINE_TOKENS) return false;
  let long = 0;
  let capitals = 0;
  for (let at = paragraph.firstToken; at < paragraph.endToken; at++) {
    const token = doc.tokens[at] as Token;
    if (token.kind !== 'word' || token.text.length < MIN_LETTERS || doc.quotationOf[at] !== -1) continue;
    if (isA(token, FUNCTION_WORD | AUXILIARY)) continue;
    long++;
    if (token.shape !== 'lower') capitals++;
  }
  return long >= MIN_HEADLINE_WORDS && capitals >= long * HEADLINE_SHARE;
}
