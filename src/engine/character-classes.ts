export const BLANK = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const QUOTE = 3;
const OTHER = 4;
/** Not seen in print, and no part of what a word says: soft hyphens, zero-width blanks and joiners, marks of direction. */
export const INVISIBLE = 5;

const QUOTES = '"\'“”„‟«»‹›‘’‚‛`´＂';
/** Classes of the code units below U+0250 and of general punctuation, where nearly all of a Western text lies. */
const LETTERS_END = 0x250;
const LETTERS = classesFrom(0, LETTERS_END);
const PUNCTUATION_START = 0x2000;
const PUNCTUATION = classesFrom(PUNCTUATION_START, 0x70);

/** The class of a UTF-16 code unit: a blank, a letter, a digit, a mark that may quote, something invisible, or anything else. */
export function classOf(code: number): number {
  return code < LETTERS_END
    ? (LETTERS[code] as number)
    : (PUNCTUATION[code - PUNCTUATION_START] ?? classify(code));
}

function classesFrom(start: number, count: number): Uint8Array {
  return Uint8Array.from({ length: count }, (_, k) => classify(start + k));
}

function classify(code: number): number {
  if (
    code <= 0x20 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    (code >= 0x2028 && code <= 0x2029) ||
    code === 0x202f ||
    code === 0x3000
  ) {
    return BLANK;
  }
  if (isInvisible(code)) return INVISIBLE;
  const ch = String.fromCharCode(code);
  if (QUOTES.includes(ch)) return QUOTE;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (code < 0xc0) {
    return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0xaa || code === 0xba
      ? LETTER
      : OTHER;
  }
  if (code === 0xd7 || code === 0xf7) return OTHER;
  // The first halves of emoji (U+1F000 to U+1FBFF) and of tags.
  if ((code >= 0xd83c && code <= 0xd83e) || code === 0xdb40) return OTHER;
  // Punctuation, symbols, arrows, CJK and full-width punctuation; whatever else lies up there are letters.
  if (
    (code >= 0x2010 && code <= 0x2bff) ||
    (code >= 0x3001 && code <= 0x303f) ||
    (code >= 0xfe10 && code <= 0xff20)
  )
    return OTHER;
  return LETTER;
}

function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  );
}
