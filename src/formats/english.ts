import { dayOf } from '../model/day-of.ts';
import { isolated } from '../model/isolated.ts';
import { ENGLISH_TEXTS } from './english-texts.ts';
import type { Wording } from './wording.ts';

/** Tells everything in English, with British dates: see `ENGLISH_TEXTS`. */
export const ENGLISH: Wording = {
  lang: 'en',
  say: (key, ...inserted) => filled(ENGLISH_TEXTS[key], inserted),
  sayCount: (key, count) =>
    filled(ENGLISH_TEXTS[`${key}_${count === 1 ? 'one' : 'other'}`], [count.toLocaleString('en-GB')]),
  sayDay: (published) => {
    const day = dayOf(published);
    return day && new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(day);
  },
};

function filled(text: string, inserted: readonly string[]): string {
  return text.replace(/\$(\d)/g, (_, digit: string) => isolated(inserted[Number(digit) - 1] ?? '', 'ltr'));
}
