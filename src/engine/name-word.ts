import type { Shape } from '../model/document.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { listedNumber, WordSet } from './word-set.ts';

/** Small words inside names: "Hugo de Brask", "al-Vale". */
export const PARTICLES = new WordSet(
  'de del della di da dos das du la le van von der den ter ten zu zum bin bint ibn al el y st'.split(' '),
);

/** Whether a word spelt like this could be a part of a name: it is capitalised and no function word. */
export function isNameWord(text: string, lower: string, shape: Shape, lexicon: Lexicon): boolean {
  if (text.startsWith('@')) return true;
  if (shape === 'lower' || shape === 'none') return false;
  if ((shape === 'mixed' || text.includes('-')) && !mixedName(text) && !syllables(text, lexicon))
    return false;
  if (lower === 'i' || lower.startsWith("i'")) return false;
  if (isInitial(text)) return true;
  if (shape !== 'upper' && lexicon.functionWords.has(lower))
    return lexicon.organizationWords.has(lower) && text !== 'One';
  if (
    shape === 'upper' &&
    lexicon.functionWords.has(lower) &&
    lower !== 'us' &&
    lower !== 'it' &&
    lower !== 'who'
  )
    return false;
  return !text.startsWith('#') && !text.includes('/') && !/^[RDI]-[A-Z]/.test(text);
}

/** The "A." of "Mary A. Vale", which is no article. */
function isInitial(text: string): boolean {
  return text.length === 2 && text.charAt(1) === '.';
}

/** "Hye-jin": two syllables of a Korean given name; not "State-run" nor "Check-in". */
function syllables(text: string, lexicon: Lexicon): boolean {
  const second = SYLLABLES.exec(text)?.[1];
  return second !== undefined && second !== 'run' && !lexicon.functionWords.has(second);
}

const SYLLABLES = /^[A-Z][a-z]{1,4}-((?:[bcdghjkmprstwy]|ch|[hgk]y)?[aeiou]{1,3}(?:ng?|[hklm])?)$/;

/** "McVale", "DeOrr", "Vale-Orr", "al-Vale", "@handle"; not "European-style" nor "iPhone-like". */
function mixedName(text: string): boolean {
  if (text.startsWith('@')) return true;
  const hyphen = text.search(/[-‑]/);
  if (hyphen < 0) return text.charAt(0) !== text.charAt(0).toLowerCase();
  const first = text.slice(0, hyphen);
  const second = text.charAt(hyphen + 1);
  if (second === second.toLowerCase()) return false;
  return (
    first.charAt(0) !== first.charAt(0).toLowerCase() ||
    PARTICLES.has({ listed: listedNumber(first.toLowerCase()) })
  );
}
