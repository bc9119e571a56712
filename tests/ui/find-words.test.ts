import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordFinder } from '../../src/ui/find-words.ts';

function found(query: string, text: string): string[] {
  return (
    wordFinder(query)
      ?.spansIn(text)
      .map(({ start, end }) => text.slice(start, end)) ?? []
  );
}

describe('wordFinder', () => {
  const cases: [query: string, text: string, found: string[]][] = [
    ['boat', 'A boat, two boats', ['boat', 'boat']],
    ['BOAT', 'the Boat', ['Boat']],
    ['  third   boat ', 'a third boat', ['third boat']],
    ['third boat', 'a third\u00a0boat and a third\nboat', ['third\u00a0boat', 'third\nboat']],
    ['zoe', 'Zoë and Zoe\u0308 and ZOÉ', ['Zoë', 'Zoe\u0308', 'ZOÉ']],
    ['naïve', 'a naive view', ['naive']],
    ["don't", "we don’t, you don't", ['don’t', "don't"]],
    ['“so be it”', 'he said "So be it" again', ['"So be it"']],
    ['"si"', 'il dit «si»', ['«si»']],
    ['strasse', 'die Straße', ['Straße']],
    ['straß', 'die Strasse', ['Strass']],
    ['wait...', 'wait… no', ['wait…']],
    ['2019-20', 'in 2019–20', ['2019–20']],
    ['lodz', 'Łódź', ['Łódź']],
    ['ﬁne', 'it is fine', ['fine']],
    ['الميناء', 'إنَّ المِينَاء بعيد', ['المِينَاء']],
    ['ان', 'إنّ', ['إنّ']],
    ['co-operate', 'co\u00ad-operate', ['co\u00ad-operate']],
    ['a.*', 'a.b a.*', ['a.*']],
    ['aa', 'aaaa a', ['aa', 'aa']],
    ['.', 'wait…', ['…']],
    ['s', 'Maß', ['ß']],
    ['ΛΌΓΟΣ', 'ο λόγος', ['λόγος']],
    ['boat', 'nothing here', []],
    ['🚢', 'the 🚢 left', ['🚢']],
  ];
  it.each(cases)('finds %j in %j', (query, text, words) => {
    expect(found(query, text)).toEqual(words);
    expect(wordFinder(query)?.isIn(text)).toBe(words.length > 0);
  });

  it.each(['', '   ', '\n', '\u0301', '\u200b'])('has nothing to look for in %j', (query) => {
    expect(wordFinder(query)).toBeNull();
  });

  it('keeps what was typed for the reader', () => {
    expect(wordFinder('  Zoë  B ')?.query).toBe('Zoë B');
  });

  it('gives spans in order that lie within the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (query, text) => {
        let last = 0;
        for (const { start, end } of wordFinder(query)?.spansIn(text) ?? []) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });

  it('finds every text in itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (any) => {
        // As articles have it.
        const text = any.replace(/\s+/gu, ' ');
        const finder = wordFinder(text);
        fc.pre(finder !== null);
        expect(finder?.isIn(` ${text} `)).toBe(true);
      }),
    );
  });
});
