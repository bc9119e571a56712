import type { Quoted, ScannedParagraph, Token } from '../../model/document.ts';
import { FUNCTION_WORD, GIVEN_NAME, isA, ROLE } from '../../model/word-classes.ts';
import { SMALL_WORD, WORD } from '../../model/word-traits.ts';
import { isSpaced } from '../token-place.ts';

/** What the whole text tells about single words, gathered once. */
export interface TextEvidence {
  /** For each word number the bits below. */
  readonly marks: Uint8Array;
  /** For each paragraph: most of its words are capitalised, as in a heading. */
  readonly titleCase: readonly boolean[];
}

/** The word stands in lower case somewhere: "contrary", "speaking". */
export const SMALL = 1;
/** It is capitalised where no sentence begins, and in no heading. */
export const CAPITALISED = 2;
/**
 * It is the last word of a name that opens with a given name: a title word among them ("Brian Baker") is a surname
 * here.
 */
export const SURNAME = 4;

const MIN_LONG_WORDS = 3;
/** A short sentence may be all names: "Mary Vale met John Ash." */
const MIN_LONG_WORDS_OF_SENTENCE = 6;
const MAX_HEADING_TOKENS = 40;

/** Gathers which words the text writes in lower case and which it capitalises without need. */
export function textEvidence(doc: Quoted): TextEvidence {
  const { tokens, traits } = doc;
  const marks = new Uint8Array(doc.wordCount);
  const titleCase = doc.scannedParagraphs.map((paragraph) => isTitleCase(doc, paragraph));
  for (let at = 0; at < tokens.length; at++) {
    const trait = traits[at] as number;
    const { word } = tokens[at] as Token;
    if (trait & SMALL_WORD) marks[word] = (marks[word] as number) | SMALL;
    else if (trait & WORD) marks[word] = (marks[word] as number) | marksOf(doc, at, titleCase);
  }
  return { marks, titleCase };
}

function marksOf(doc: Quoted, at: number, titleCase: readonly boolean[]): number {
  const token = doc.tokens[at] as Token;
  const given = doc.tokens[at - 1];
  const surname =
    token.shape === 'title' &&
    given?.shape === 'title' &&
    doc.paragraphOf[at - 1] === doc.paragraphOf[at] &&
    isA(given, GIVEN_NAME) &&
    !isA(given, ROLE);
  const needless =
    !isA(token, FUNCTION_WORD) && !titleCase[doc.paragraphOf[at] as number] && !beginsSentence(doc, at);
  return (surname ? SURNAME : 0) | (needless ? CAPITALISED : 0);
}

function isTitleCase(doc: Quoted, { firstToken, endToken }: ScannedParagraph): boolean {
  if (endToken - firstToken >= MAX_HEADING_TOKENS) return false;
  let long = 0;
  let capital = 0;
  for (let at = firstToken; at < endToken; at++) {
    const token = doc.tokens[at] as Token;
    if (token.kind !== 'word' || token.text.length < 4) continue;
    long++;
    if (token.shape !== 'lower') capital++;
  }
  const last = doc.tokens[endToken - 1];
  const enough = last && '.!'.includes(last.text) ? MIN_LONG_WORDS_OF_SENTENCE : MIN_LONG_WORDS;
  return long >= enough && capital >= long * 0.7;
}

/** Whether one of the bits above holds of the token's word. */
export function isMarked({ marks }: TextEvidence, token: Token, bits: number): boolean {
  return ((marks[token.word] as number) & bits) !== 0;
}

/** Whether a capital at this token says nothing, for a sentence or a quotation begins with it. */
export function beginsSentence(doc: Quoted, at: number): boolean {
  const sentence = doc.sentences[doc.sentenceOf[at] ?? 0];
  if (sentence?.firstToken === at) return true;
  const previous = doc.tokens[at - 1];
  if (!previous || doc.paragraphOf[at - 1] !== doc.paragraphOf[at]) return true;
  if (previous.kind === 'quote') return true;
  return (
    previous.kind === 'punctuation' && '.?!…:•*—–-'.includes(previous.text.charAt(0)) && isSpaced(doc, at)
  );
}
