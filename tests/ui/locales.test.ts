import { describe, expect, it } from 'vitest';
import { LOCALES, messagesOf } from './locales.ts';

const PLURAL = /_(zero|one|two|few|many|other)$/;
/** Chromium's limits for the lists of extensions. */
const MOST_IN_NAME = 75;
const MOST_IN_DESCRIPTION = 132;

const english = messagesOf('en');
const counted = new Set(
  Object.keys(english)
    .filter((key) => key.endsWith('_other'))
    .map((key) => key.replace(PLURAL, '')),
);

function placeholders(message: string): string[] {
  return [...new Set(message.match(/\$\d/g))].sort();
}

describe('the messages', () => {
  it('are there in five languages, of which English is the one to fall back on', () => {
    expect(LOCALES).toEqual(['ar', 'de', 'en', 'es', 'fr']);
    expect(counted.size).toBeGreaterThan(3);
  });

  it('have names that browsers take for different ones, and each says what it is for', () => {
    const names = Object.keys(english);
    expect(names.filter((name) => !/^\w+$/.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    const silent = Object.entries(english).filter(([, entry]) => !('description' in entry));
    expect(silent).toEqual([]);
  });
});

describe.each(LOCALES)('the messages in %s', (locale) => {
  const messages = messagesOf(locale);
  const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;

  it('are all there, with every form of a plural that the language has, and no others', () => {
    const wanted = Object.keys(english).filter((key) => !PLURAL.test(key));
    for (const key of counted) for (const category of categories) wanted.push(`${key}_${category}`);
    expect(Object.keys(messages).sort()).toEqual(wanted.sort());
  });

  it('have the placeholders of the English ones', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      const base = key.replace(PLURAL, '');
      const model = english[key] ?? english[`${base}_other`];
      const expected = placeholders(model?.message ?? '');
      // "Ein Absatz" and a dual say the count without a figure.
      const mayLack = /_(zero|one|two)$/.test(key) ? ['$1'] : [];
      const here = placeholders(message);
      expect(
        here.filter((holder) => !expected.includes(holder)),
        key,
      ).toEqual([]);
      expect(
        expected.filter((holder) => !here.includes(holder) && !mayLack.includes(holder)),
        key,
      ).toEqual([]);
    }
  });

  it('say something, plainly', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message.trim(), key).toBe(message);
      expect(message, key).not.toBe('');
      expect(message, key).not.toMatch(/[!¡]|\.\.\.|["']| {2}/);
    }
  });

  it('name their own language and its direction', () => {
    expect(messages.language?.message).toBe(locale);
    expect(messages.direction?.message).toBe(locale === 'ar' ? 'rtl' : 'ltr');
  });

  it('keep within what the stores take', () => {
    expect(messages.extensionName?.message.length).toBeLessThanOrEqual(MOST_IN_NAME);
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(MOST_IN_DESCRIPTION);
  });
});
