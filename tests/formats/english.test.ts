import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../src/formats/english.ts';
import { ENGLISH_TEXTS } from '../../src/formats/english-texts.ts';
import { messagesOf } from '../ui/locales.ts';

const TEXTS = Object.entries(ENGLISH_TEXTS);

describe('the English texts', () => {
  it.each(TEXTS)('%s is the message of that name', (key, text) => {
    expect(messagesOf('en')[key]?.message).toBe(text);
  });

  it('are all used, and the messages have no other reason why', () => {
    const why = Object.keys(messagesOf('en')).filter((key) => /^(?:why|cite|corrected)[A-Z]/.test(key));
    expect(why.length).toBeGreaterThan(40);
    expect(why.filter((key) => !(key in ENGLISH_TEXTS))).toEqual([]);
  });
});

describe('ENGLISH', () => {
  it('sets words in where the text has them', () => {
    expect(ENGLISH.say('whyMeans', 'she', 'Mara $1')).toBe('“she” means Mara $1.');
    expect(ENGLISH.say('whyInterview', 'نورا')).toBe(
      'It answers a question, and the one who answers here is \u2068نورا\u2069.',
    );
  });

  it.each([
    [1, '1 statement'],
    [0, '0 statements'],
    [1600, '1,600 statements'],
  ])('counts %d', (count, text) => {
    expect(ENGLISH.sayCount('statements', count)).toBe(text);
  });

  it('writes days as the British do, and no others', () => {
    expect(ENGLISH.sayDay('2026-11-12T23:59:59-08:00')).toBe('12 November 2026');
    expect(ENGLISH.sayDay('last Thursday')).toBeNull();
  });
});
