import { afterEach, describe, expect, it } from 'vitest';
import { withParts } from '../../src/ui/with-parts.ts';
import {
  type CountKey,
  interfaceLanguage,
  say,
  sayCount,
  sayDay,
  sayList,
  sayNumber,
  sayPercent,
  useMessages,
} from '../../src/ui/words.ts';
import { lookupIn } from './locales.ts';

function speak(locale: string, browserLanguage = locale): void {
  useMessages(lookupIn(locale), browserLanguage);
}

afterEach(() => speak('en', 'en-GB'));

describe('words in the language of the interface', () => {
  it.each([
    ['en', 1, '1 statement'],
    ['en', 0, '0 statements'],
    ['en', 1600, '1,600 statements'],
    ['de', 1, '1 Aussage'],
    ['de', 1600, '1.600 Aussagen'],
    ['fr', 0, '0 déclaration'],
    ['fr', 2, '2 déclarations'],
    ['es', 1, '1 declaración'],
    ['es', 2_000_000, '2.000.000 de declaraciones'],
    ['ar', 1, 'تصريح واحد'],
    ['ar', 2, 'تصريحان'],
  ])('%s counts %i', (locale, count, expected) => {
    speak(locale);
    expect(withoutIsolates(sayCount('statements', count))).toBe(expected);
  });

  it.each([
    [0, 'zero'],
    [1, 'one'],
    [2, 'two'],
    [3, 'few'],
    [10, 'few'],
    [11, 'many'],
    [99, 'many'],
    [100, 'other'],
  ])('Arabic has a form of its own for %i', (count, category) => {
    speak('ar');
    const key: CountKey = 'statements';
    const expected = lookupIn('ar')(`${key}_${category}`, [sayNumber(count)]);
    expect(withoutIsolates(sayCount(key, count))).toBe(expected);
  });

  it.each([
    ['en', 'en-GB', '12 November 2026', 'a, b and c'],
    ['en', 'en-US', 'November 12, 2026', 'a, b, and c'],
    ['de', 'de-AT', '12. November 2026', 'a, b und c'],
    ['fr', 'fr', '12 novembre 2026', 'a, b et c'],
    ['es', 'es-MX', '12 de noviembre de 2026', 'a, b y c'],
  ])('%s in a browser that speaks %s has its dates and lists', (locale, browser, day, list) => {
    speak(locale, browser);
    expect(sayDay('2026-11-12T23:30:00-05:00')).toBe(day);
    expect(sayList(['a', 'b', 'c'])).toBe(list);
  });

  it.each(['on Thursday', '2026-02-31', ''])('knows that "%s" is no day', (text) => {
    expect(sayDay(text)).toBeNull();
  });

  it('says numbers in the language of the words where the browser speaks another', () => {
    speak('en', 'it');
    expect(interfaceLanguage()).toEqual({ lang: 'en', dir: 'ltr' });
    expect(sayNumber(1234.5)).toBe('1,234.5');
    speak('de', 'de-CH');
    expect(interfaceLanguage().lang).toBe('de-CH');
    expect(sayPercent(0.34)).toBe(new Intl.NumberFormat('de-CH', { style: 'percent' }).format(0.34));
  });

  it('keeps a name from turning the sentence around it', () => {
    expect(say('nameShare', 'Mara Lindqvist', '34%')).toBe('Mara Lindqvist 34%');
    expect(say('nameShare', 'نورا', '34%')).toBe('\u2068نورا\u2069 34%');
    speak('ar');
    expect(say('nameShare', 'Mara Lindqvist', '34%')).toBe('\u2068Mara Lindqvist\u2069 \u206834%\u2069');
    expect(interfaceLanguage()).toEqual({ lang: 'ar', dir: 'rtl' });
  });
});

describe('withParts', () => {
  it('puts parts where the language has them', () => {
    const sentence = (a: string, b: string, c: string): string => say('stepOf', a, b, c);
    expect(withParts(sentence, 1, 2, 'Mara').join('')).toBe('1 of 2 by Mara');
    speak('de');
    expect(withParts(sentence, 1, 2, 'Mara').join('')).toBe('Mara: 1 von 2');
  });
});

function withoutIsolates(text: string): string {
  return text.replace(/[\u2068\u2069]/g, '');
}
