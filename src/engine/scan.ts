import type { Article } from '../model/article.ts';
import type { Scanned, ScannedParagraph, Shape, Token } from '../model/document.ts';
import type { Lexicon } from '../model/lexicon.ts';

const BLANK = 0;
const LETTER = 1;
const DIGIT = 2;
const QUOTE = 3;
const OTHER = 4;

const QUOTES = '"\'“”„‟«»‹›‘’‚‛`´＂';
/** Classes of the code units below U+0250, where nearly all of a Western text lies. */
const CLASSES = new Uint8Array(0x250);
for (let code = 0; code < CLASSES.length; code++) CLASSES[code] = classify(code);

/**
 * Adds the tokens of each paragraph: words, numbers, marks.
 *
 * “I can't,” Mr. Vale's aide said. → “ I can't , ” Mr. Vale 's aide said .
 *
 * A full stop belongs to a word that is an abbreviation, an initial or has inner stops (U.S.). Sentences are not
 * found here: they depend on quotations.
 */
export function scan(article: Article, lexicon: Lexicon): Scanned {
  const tokens: Token[] = [];
  const scannedParagraphs: ScannedParagraph[] = [];
  article.paragraphs.forEach((paragraph, index) => {
    const firstToken = tokens.length;
    scanParagraph(article.text, paragraph.start, paragraph.end, index, lexicon, tokens);
    scannedParagraphs.push({ ...paragraph, index, firstToken, endToken: tokens.length });
  });
  return { ...article, tokens, scannedParagraphs };
}

function scanParagraph(
  text: string,
  from: number,
  to: number,
  paragraph: number,
  lexicon: Lexicon,
  tokens: Token[],
): void {
  let at = from;
  let spaced = true;
  while (at < to) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === BLANK) {
      spaced = true;
      at++;
      continue;
    }
    const start = at;
    let lower = '';
    let tokenKind: Token['kind'] = 'punctuation';
    let shape: Shape = 'none';
    if (kind === LETTER || kind === DIGIT || isHandle(text, at, to)) {
      at = possessiveEnd(text, at, to) ?? wordEnd(text, at, to, lexicon);
      const word = text.slice(start, at);
      lower = normalize(word);
      shape = shapeOf(word);
      tokenKind = kind === DIGIT ? 'number' : 'word';
    } else if (kind === QUOTE) {
      const possessive = possessiveEnd(text, at, to);
      if (possessive !== null && tokens.at(-1)?.end === start && tokens.at(-1)?.kind !== 'punctuation') {
        at = possessive;
        lower = "'s";
        tokenKind = 'word';
        shape = 'lower';
      } else {
        at += doubled(text, at) ? 2 : 1;
        lower = text.slice(start, at);
        tokenKind = 'quote';
      }
    } else {
      at++;
      while (code === 0x2e && at < to && text.charCodeAt(at) === 0x2e) at++;
      lower = text.slice(start, at);
    }
    tokens.push({
      index: tokens.length,
      start,
      end: at,
      text: text.slice(start, at),
      lower,
      kind: tokenKind,
      shape,
      paragraph,
      spaced,
    });
    spaced = false;
  }
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
    const next = at + 1 < to ? classOf(text.charCodeAt(at + 1)) : BLANK;
    const inner = next === LETTER || next === DIGIT;
    const ch = text[at];
    if (!inner) break;
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
  if (
    text[at] === '.' &&
    at < to &&
    (stops > 0 || isAbbreviation(text.slice(from, at), lexicon) || isNumberSign(text, from, at))
  )
    at++;
  return at;
}

/** The letter at `at` stands alone or after a stop: the "S" of U.S., the "J" of J.K. */
function isInitial(text: string, at: number, wordStart: number): boolean {
  return at === wordStart || text[at - 1] === '.' || text[at - 1] === '-';
}

function isAbbreviation(word: string, lexicon: Lexicon): boolean {
  if (word.length === 1) return word !== 'I' && word.toLowerCase() !== word;
  return word.length < 6 && lexicon.abbreviations.has(word.toLowerCase());
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

function normalize(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('.') || lower.includes('’') ? lower.replaceAll('.', '').replaceAll('’', "'") : lower;
}

function shapeOf(word: string): Shape {
  const lower = word.toLowerCase();
  const upper = word.toUpperCase();
  if (lower === upper) return 'none';
  if (word === lower) return 'lower';
  if (word === upper) return word.length === 1 ? 'title' : 'upper';
  const first = word.charAt(0);
  if (first === first.toLowerCase()) return 'mixed';
  const rest = word.slice(1);
  return rest === rest.toLowerCase() ? 'title' : 'mixed';
}

function classOf(code: number): number {
  return code < CLASSES.length ? (CLASSES[code] ?? OTHER) : classify(code);
}

function classify(code: number): number {
  if (
    code <= 0x20 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x3000
  ) {
    return BLANK;
  }
  const ch = String.fromCharCode(code);
  if (QUOTES.includes(ch)) return QUOTE;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (code < 0xc0) {
    return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0xaa || code === 0xba
      ? LETTER
      : OTHER;
  }
  if (code === 0xd7 || code === 0xf7) return OTHER;
  // Punctuation, symbols, arrows, CJK and full-width punctuation; whatever else lies up there are letters.
  if (
    (code >= 0x2010 && code <= 0x2bff) ||
    (code >= 0x3001 && code <= 0x303f) ||
    (code >= 0xfe10 && code <= 0xff20)
  )
    return OTHER;
  return LETTER;
}
