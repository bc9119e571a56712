/**
 * How much text a string holds: one for each letter and mark and each run of blanks inside, two for signs that are a
 * word or a syllable (Chinese, Japanese, Korean). 0 for blanks alone.
 */
export function weighText(text: string): number {
  let weight = 0;
  let blank = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= SPACE || code === NO_BREAK_SPACE) {
      blank = weight > 0;
      continue;
    }
    if (blank) weight++;
    blank = false;
    weight += code >= FIRST_WORD_SIGN && code < SURROGATES ? 2 : 1;
  }
  return weight;
}

const SPACE = 32;
const NO_BREAK_SPACE = 0xa0;
const FIRST_WORD_SIGN = 0x2e80;
const SURROGATES = 0xd800;
