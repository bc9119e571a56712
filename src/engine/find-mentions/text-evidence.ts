import type { Quoted, Token } from '../../model/document.ts';
import { FUNCTION_WORD, GIVEN_NAME, isA, ROLE } from '../../model/word-classes.ts';

/** What the whole text tells about single words, gathered once. */
export interface TextEvidence {
  /** Of the words with a capital those that stand in lower case somewhere, too: "contrary", "speaking". */
  readonly lower: ReadonlySet<string>;
  /** Words that are capitalised where no sentence begins, and in no heading. */
  readonly capitalised: ReadonlySet<string>;
  /** Last words of names that open with a given name: a title word among them ("Brian Baker") is a surname here. */
  readonly surnames: ReadonlySet<string>;
  /** For each paragraph: most of its words are capitalised, as in a heading. */
  readonly titleCase: readonly boolean[];
}

const MIN_LONG_WORDS = 3;
/** A short sentence may be all names: "Mary Vale met John Ash." */
const MIN_LONG_WORDS_OF_SENTENCE = 6;

/** Gathers which words the text writes in lower case and which it capitalises without need. */
export function textEvidence(doc: Quoted): TextEvidence {
  const capitals = new Set<string>();
  const lower = new Set<string>();
  const capitalised = new Set<string>();
  const surnames = new Set<string>();
  const titleCase = doc.scannedParagraphs.map((paragraph) => {
    let long = 0;
    let capital = 0;
    for (let at = paragraph.firstToken; at < paragraph.endToken; at++) {
      const token = doc.tokens[at] as Token;
      if (token.kind !== 'word') continue;
      const small = token.shape === 'lower';
      if (!small) capitals.add(token.lower);
      if (token.end - token.start < 4) continue;
      long++;
      if (!small) capital++;
    }
    const last = doc.tokens[paragraph.endToken - 1];
    const enough = last && '.!'.includes(last.text) ? MIN_LONG_WORDS_OF_SENTENCE : MIN_LONG_WORDS;
    return long >= enough && capital >= long * 0.7 && paragraph.endToken - paragraph.firstToken < 40;
  });
  for (const token of doc.tokens) {
    if (token.kind !== 'word') continue;
    if (token.shape === 'lower') {
      if (capitals.has(token.lower)) lower.add(token.lower);
      continue;
    }
    const given = doc.tokens[token.index - 1];
    if (
      token.shape === 'title' &&
      given?.shape === 'title' &&
      given.paragraph === token.paragraph &&
      isA(given, GIVEN_NAME) &&
      !isA(given, ROLE)
    ) {
      surnames.add(token.lower);
    }
    if (!titleCase[token.paragraph] && !beginsSentence(doc, token.index) && !isA(token, FUNCTION_WORD))
      capitalised.add(token.lower);
  }
  return { lower, capitalised, surnames, titleCase };
}

/** Whether the text writes the word in lower case, here or elsewhere. */
export function isWrittenSmall({ lower }: TextEvidence, token: Token): boolean {
  return (token.kind === 'word' && token.shape === 'lower') || lower.has(token.lower);
}

/** Whether a capital at this token says nothing, for a sentence or a quotation begins with it. */
export function beginsSentence(doc: Quoted, at: number): boolean {
  const token = doc.tokens[at] as Token;
  const sentence = doc.sentences[doc.sentenceOf[at] ?? 0];
  if (sentence?.firstToken === at) return true;
  const previous = doc.tokens[at - 1];
  if (!previous || previous.paragraph !== token.paragraph) return true;
  if (previous.kind === 'quote') return true;
  return previous.kind === 'punctuation' && '.?!…:•*—–-'.includes(previous.text.charAt(0)) && token.spaced;
}
