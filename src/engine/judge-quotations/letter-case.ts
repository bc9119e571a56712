import type { Quotation, Quoted, Token } from '../../model/document.ts';
import { AUXILIARY, DETERMINER, FUNCTION_WORD, isA, PREPOSITION } from '../../model/word-classes.ts';

/**
 * How the letters of a stretch that begins with a capital stand: `word` alone, `title` where every word of weight is
 * capitalised, `mixed` where some are, `sentence` where none is but the first, `small` where only small words follow it.
 * `low-` stands before it where the stretch begins in lower case. `headline`: all around it is capitalised, too, so
 * that capitals say nothing; `none`: no word in it.
 */
export type LetterCase =
  | 'headline'
  | 'none'
  | `${'' | 'low-'}${'word' | 'title' | 'mixed' | 'sentence' | 'small'}`;

const MAX_HEADLINE_TOKENS = 40;
const MIN_HEADLINE_WORDS = 2;
const HEADLINE_SHARE = 0.8;
const MIN_LETTERS = 4;

/** Reads the letter case of a quotation, given its words. */
export function letterCase(doc: Quoted, quotation: Quotation, words: readonly Token[]): LetterCase {
  const first = words[0];
  if (!first) return 'none';
  if (inHeadline(doc, quotation)) return 'headline';
  const start = isCapital(first) ? '' : 'low-';
  if (words.length === 1) return `${start}word`;
  let weighty = 0;
  let capitals = 0;
  for (const word of words) {
    // "I", "I'm": always capitals. The little words of a title stay small.
    if (
      word === first ||
      word.kind !== 'word' ||
      /^.(['’]|$)/.test(word.text) ||
      isA(word, DETERMINER | PREPOSITION)
    )
      continue;
    weighty++;
    if (isCapital(word)) capitals++;
  }
  if (weighty === 0) return `${start}small`;
  if (capitals === 0) return `${start}sentence`;
  if (capitals < weighty) return `${start}mixed`;
  return `${start}title`;
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
