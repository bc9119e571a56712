import { describe, expect, it } from 'vitest';
import {
  day,
  namedVoices,
  nothingFound,
  percent,
  quotedList,
  shareLabel,
  statements,
  stepOf,
} from '../../src/ui/words.ts';

describe('words with a count', () => {
  it.each([
    [statements(0), '0 statements'],
    [statements(1), '1 statement'],
    [statements(16), '16 statements'],
    [namedVoices(1), '1 named voice'],
    [namedVoices(5), '5 named voices'],
    [nothingFound(0), 'Quoth read what there is and found no quotations and no reported speech.'],
    [nothingFound(1), 'Quoth read the one paragraph and found no quotations and no reported speech.'],
    [nothingFound(14), 'Quoth read all 14 paragraphs and found no quotations and no reported speech.'],
    [percent(0.344), '34 %'],
    [percent(0.001), '< 1 %'],
    [percent(0), '0 %'],
    [stepOf(2, 5, 'Mara Lindqvist'), '2 of 5 by Mara Lindqvist'],
    [quotedList(['officials']), '“officials”'],
    [quotedList(['Officials', 'Kremlin officials']), '“officials”, “Kremlin officials”'],
    [quotedList(['a', 'b', 'c', 'd', 'e']), '“a”, “b”, “c” and 2 more'],
    [day('2026-11-12T23:30:00-05:00'), '12 November 2026'],
    [day('2026-01-01'), '1 January 2026'],
    [day('on Thursday'), null],
    [day('2026-02-31'), null],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });

  it('tells the shares in one sentence', () => {
    const parts = [
      { name: 'Mara Lindqvist', share: 0.34 },
      { name: 'Tobias Arrowood', share: 0.213 },
      { name: 'Orla Tench', share: 0.004 },
    ];
    expect(shareLabel(parts)).toBe(
      'Share of the words. Mara Lindqvist 34 percent, Tobias Arrowood 21, Orla Tench under 1.',
    );
  });
});
