import type { Article, Paragraph } from '../model/article.ts';
import type { Scanned, ScannedParagraph, Token, Turned } from '../model/document.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { SPACED } from '../model/word-traits.ts';
import { BLANK, classOf, DIGIT, INVISIBLE, LETTER, QUOTE } from './character-classes.ts';
import { type Spellings, spellingsOf } from './spellings.ts';

/** Letters of the longest abbreviation that is looked up. */
const MAX_ABBREVIATION = 5;

/**
 * Adds the tokens of each paragraph: words, numbers, marks.
 *
 * “I can't,” Mr. Vale's aide said. → “ I can't , ” Mr. Vale 's aide said .
 *
 * A full stop belongs to a word that is an abbreviation, an initial or has inner stops (U.S.). Sentences are not
 * found here: they depend on quotations.
 */
export function scan(article: Article, lexicon: Lexicon): Scanned {
  const spellings = spellingsOf(lexicon);
  spellings.begin();
  const found: Found = { tokens: [], starts: [], traits: [] };
  const { tokens, starts, traits } = found;
  const scannedParagraphs: ScannedParagraph[] = [];
  for (const paragraph of article.paragraphs) {
    const firstToken = tokens.length;
    scanParagraph(article.text, paragraph, lexicon, spellings, found);
    const { start, end, kind } = paragraph;
    scannedParagraphs.push({
      start,
      end,
      kind,
      index: scannedParagraphs.length,
      firstToken,
      endToken: tokens.length,
    });
  }
  const classes = new Int32Array(tokens.length);
  const paragraphOf = new Int32Array(tokens.length);
  for (const { index, firstToken, endToken } of scannedParagraphs) {
    for (let at = firstToken; at < endToken; at++) {
      const token = tokens[at] as Token;
      classes[at] = token.classes;
      paragraphOf[at] = index;
    }
  }
  const { text, paragraphs, language, title, byline, publisher, published, url } = article;
  const doc: Scanned & Unread = {
    text,
    paragraphs,
    language,
    title,
    byline,
    publisher,
    published,
    url,
    tokens,
    starts,
    paragraphOf,
    classes,
    traits,
    wordCount: spellings.wordCount,
    scannedParagraphs,
    quotations: undefined,
    sentences: undefined,
    quotationOf: undefined,
    sentenceOf: undefined,
    mentions: undefined,
    entities: undefined,
    entityOf: undefined,
    cues: undefined,
    cuesOf: undefined,
    likelihood: undefined,
    subjects: undefined,
    referents: undefined,
    choices: undefined,
    reported: undefined,
    turns: undefined,
  };
  return doc;
}

/**
 * The layers of the stages to come. They have their places from the start, so that documents are of one shape whichever
 * stage made them: what reads a document of many shapes looks each field up anew, which took a tenth of the time.
 */
type Unread = Record<Exclude<keyof Turned, keyof Scanned>, undefined>;

/** What is scanned so far, an entry for each token. */
interface Found {
  readonly tokens: Token[];
  readonly starts: number[];
  readonly traits: number[];
}

function scanParagraph(
  text: string,
  { start: from, end: to }: Paragraph,
  lexicon: Lexicon,
  spellings: Spellings,
  { tokens, starts, traits }: Found,
): void {
  let spaced = SPACED;
  for (let at = from; at < to; ) {
    const start = at;
    const kind = classOf(text.charCodeAt(at));
    if (kind === BLANK || kind === INVISIBLE) {
      if (kind === BLANK) spaced = SPACED;
      at++;
      continue;
    }
    let token = spellings.recentWord(text, at, to);
    if (token) at += token.text.length;
    else {
      if (kind === LETTER || kind === DIGIT || isHandle(text, at, to)) at = wordEnd(text, at, to, lexicon);
      else if (kind === QUOTE) at = markEnd(text, at, to, spaced ? undefined : tokens.at(-1));
      else at = symbolEnd(text, at, to);
      token = spellings.within(text, start, at);
    }
    tokens.push(token);
    starts.push(start);
    traits.push(token.traits | spaced);
    spaced = 0;
  }
}

/** End of a quotation mark, or of a possessive 's that follows a word; `previous`: the token without a blank before it. */
function markEnd(text: string, at: number, to: number, previous: Token | undefined): number {
  const possessive = possessiveEnd(text, at, to);
  if (possessive !== null && previous && previous.kind !== 'punctuation') return possessive;
  return doubled(text, at) ? at + 2 : at + 1;
}

/** Full stops in a row are one mark, and so are the two halves of an emoji. */
function symbolEnd(text: string, from: number, to: number): number {
  let at = from + 1;
  if (at < to && isHighSurrogate(text.charCodeAt(from)) && isLowSurrogate(text.charCodeAt(at))) return at + 1;
  if (text[from] === '.') while (at < to && text[at] === '.') at++;
  return at;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Two single marks in a row stand for a double one, as wire services type it. */
function doubled(text: string, at: number): boolean {
  const mark = text[at];
  return (
    (mark === "'" || mark === '`' || mark === '‘' || mark === '’' || mark === '´') && text[at + 1] === mark
  );
}

function wordEnd(text: string, from: number, to: number, lexicon: Lexicon): number {
  let at = from + 1;
  let stops = 0;
  for (; at < to; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === LETTER || kind === DIGIT) continue;
    if (kind === BLANK) return at;
    const next = at + 1 < to ? classOf(text.charCodeAt(at + 1)) : BLANK;
    if (kind === INVISIBLE && next === INVISIBLE) continue;
    const inner = next === LETTER || next === DIGIT;
    const ch = text[at];
    if (!inner) break;
    if (kind === INVISIBLE) continue;
    if (ch === '-' || ch === '‑' || ch === '&' || ch === '_') continue;
    if (ch === "'" || ch === '’') {
      if (next !== LETTER || possessiveEnd(text, at, to) !== null) break;
      continue;
    }
    const previous = classOf(text.charCodeAt(at - 1));
    if ((ch === ',' || ch === '.' || ch === ':') && previous === DIGIT && next === DIGIT) continue;
    if (ch === '.' && previous === LETTER && next === LETTER && isInitial(text, at - 1, from)) {
      stops++;
      continue;
    }
    if (ch === '.' || ch === '/' || ch === ':' || ch === '@') {
      if (isAddress(text, from, at, to)) continue;
    }
    break;
  }
  while (classOf(text.charCodeAt(at - 1)) === INVISIBLE) at--;
  if (
    text[at] === '.' &&
    at < to &&
    (stops > 0 || isAbbreviation(text, from, at, lexicon) || isNumberSign(text, from, at))
  )
    at++;
  return at;
}

/** The letter at `at` stands alone or after a stop: the "S" of U.S., the "J" of J.K. */
function isInitial(text: string, at: number, wordStart: number): boolean {
  return at === wordStart || text[at - 1] === '.' || text[at - 1] === '-';
}

/** The word from `from` to `at`, or what a hyphen parts from the rest of it, as in "then-Sen.", is written with a stop. */
function isAbbreviation(text: string, from: number, at: number, lexicon: Lexicon): boolean {
  // "I" and the network in "wrote on X." are no initials.
  if (at - from === 1)
    return (
      text[from] !== 'I' && text[from]?.toLowerCase() !== text[from] && !text.startsWith(' on X', from - 4)
    );
  let start = at;
  while (start > from && text[start - 1] !== '-') if (at - --start > MAX_ABBREVIATION) return false;
  return lexicon.abbreviations.has(text.slice(start, at).toLowerCase());
}

/** "No. 7" */
function isNumberSign(text: string, from: number, at: number): boolean {
  if (at - from !== 2 || text.slice(from, at).toLowerCase() !== 'no') return false;
  return text[at + 1] === ' ' && classOf(text.charCodeAt(at + 2)) === DIGIT;
}

/** A web or mail address: one token, so that its parts are no names. A stop needs a lower-case letter after it. */
function isAddress(text: string, from: number, at: number, to: number): boolean {
  const ch = text[at];
  if (ch === '.') {
    const next = text.charAt(at + 1);
    return next === next.toLowerCase() && next !== next.toUpperCase() && at > from;
  }
  const known = text.slice(from, Math.min(to, from + 8)).toLowerCase();
  return known.startsWith('http') || known.startsWith('www.') || text[from] === '@' || ch === '@';
}

function isHandle(text: string, at: number, to: number): boolean {
  const ch = text[at];
  return (ch === '@' || ch === '#') && at + 1 < to && classOf(text.charCodeAt(at + 1)) === LETTER;
}

/** End of a possessive 's at `at`, or null where none stands there. */
function possessiveEnd(text: string, at: number, to: number): number | null {
  const mark = text[at];
  if (mark !== "'" && mark !== '’') return null;
  const letter = text[at + 1];
  if (letter !== 's' && letter !== 'S') return null;
  const after = at + 2 < to ? classOf(text.charCodeAt(at + 2)) : BLANK;
  return after === LETTER || after === DIGIT ? null : at + 2;
}
