import { describe, expect, it } from 'vitest';
import { spellingsOf } from '../../src/engine/spellings.ts';
import { english } from '../../src/lexicon/en/index.ts';
import * as wordClasses from '../../src/model/word-classes.ts';
import {
  ADDRESS_FORM,
  FUNCTION_WORD,
  GIVEN_NAME,
  GIVEN_PART,
  isA,
  NAME_OPENER,
  NAME_WORD,
  PLACE,
  PLURAL_DOCUMENT,
  PLURAL_PERSON,
  ROLE,
  SENTENCE_END,
} from '../../src/model/word-classes.ts';

const spelling = (word: string) => spellingsOf(english).of(word);

describe('spellingsOf', () => {
  const rows: [word: string, lower: string, kind: string, shape: string][] = [
    ['Mara', 'mara', 'word', 'title'],
    ['U.S.', 'us', 'word', 'upper'],
    ['can’t', "can't", 'word', 'lower'],
    ['’s', "'s", 'word', 'lower'],
    ["'S", "'s", 'word', 'lower'],
    ['@vale', '@vale', 'word', 'lower'],
    ['63-year-old', '63-year-old', 'number', 'lower'],
    ['“', '“', 'quote', 'none'],
    ["''", "''", 'quote', 'none'],
    ['...', '...', 'punctuation', 'none'],
    ['@', '@', 'punctuation', 'none'],
  ];
  it.each(rows)('reads %s', (word, lower, kind, shape) => {
    expect(spelling(word)).toMatchObject({ text: word, lower, kind, shape });
  });

  const classes: [word: string, has: number, lacks: number][] = [
    ['Mr.', ADDRESS_FORM, GIVEN_NAME],
    ['Mary', GIVEN_NAME | NAME_WORD, FUNCTION_WORD],
    ['mary', GIVEN_NAME, NAME_WORD],
    ['Mary-Qwx', GIVEN_PART, GIVEN_NAME],
    ['senators', PLURAL_PERSON, ROLE],
    ['councilwomen', PLURAL_PERSON, ROLE],
    ['reports', PLURAL_DOCUMENT, PLURAL_PERSON],
    ['The', FUNCTION_WORD, NAME_WORD],
    ['63-Year-Old', 0, NAME_WORD],
    ['New', NAME_OPENER, PLACE],
    ['?', SENTENCE_END, NAME_WORD],
  ];
  it.each(classes)('knows the classes of %s', (word, has, lacks) => {
    expect(spelling(word).classes & has).toBe(has);
    expect(isA(spelling(word), lacks)).toBe(false);
  });

  it.each([
    ['Orm said so', 'Orm'],
    ['Orm', 'Orm'],
    ['Orm, who', 'Orm'],
    ["Orm's boat", null],
    ['Orm.', null],
    ['Ormé', null],
    ['', null],
    [' Orm', null],
  ])('finds the recent word at the start of “%s”', (text, word) => {
    const spellings = spellingsOf(english);
    spellings.recentWord('Orm', 0, 3);
    spellings.within('Orm', 0, 3);
    expect(spellings.recentWord(text, 0, text.length)?.text ?? null).toBe(word);
  });

  it('takes no word for another in whose place it stands', () => {
    const spellings = spellingsOf(english);
    for (const word of ['Aa', 'BB', 'Aa', '“', '”', '...', '..', "''", '.']) {
      const recent = spellings.recentWord(word, 0, word.length) ?? spellings.within(word, 0, word.length);
      expect(recent.text).toBe(word);
    }
  });

  it('knows how a word reports speech', () => {
    expect(spelling('Said').verb).toMatchObject({ form: 'past', strength: 3 });
    expect(spelling('harbour').verb).toBeUndefined();
  });

  it('reads a spelling once', () => {
    expect(spelling('harbour')).toBe(spelling('harbour'));
  });

  it('stays right when more spellings come than it keeps', () => {
    const words = Array.from({ length: 60_000 }, (_, k) => `w${k.toString(36)}x`);
    expect([...words, ...words].filter((word) => spelling(word).text !== word)).toEqual([]);
  });
});

describe('isA', () => {
  it('says no where there is no token', () => {
    expect(isA(undefined, ROLE)).toBe(false);
  });
});

describe('the word classes', () => {
  it('are bits of their own', () => {
    const bits = Object.values(wordClasses).filter((value) => typeof value === 'number');
    expect(bits.length).toBeGreaterThan(20);
    expect(new Set(bits).size).toBe(bits.length);
    expect(bits.every((bit) => bit > 0 && (bit & (bit - 1)) === 0)).toBe(true);
  });
});
