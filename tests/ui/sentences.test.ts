import { describe, expect, it } from 'vitest';
import { nothingFound, percent, quotedList, sayKind, shareLabel, stepOf } from '../../src/ui/sentences.ts';

describe('sentences', () => {
  it.each([
    [nothingFound(0), 'Quoth read what there is and found no quotations and no reported speech.'],
    [nothingFound(1), 'Quoth read the one paragraph and found no quotations and no reported speech.'],
    [nothingFound(14), 'Quoth read all 14 paragraphs and found no quotations and no reported speech.'],
    [percent(0.344), '34%'],
    [percent(0.001), '< 1%'],
    [percent(0.001, true), 'under 1%'],
    [percent(0), '0%'],
    [stepOf(2, 5, 'Mara Lindqvist'), '2 of 5 by Mara Lindqvist'],
    [quotedList(['officials']), '“officials”'],
    [quotedList(['Officials', 'Kremlin officials']), '“officials” and “Kremlin officials”'],
    [quotedList(['a', 'b', 'c', 'd', 'e']), '“a”, “b”, “c” and 2 more'],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });

  it.each([
    ['direct', 'e1', 'Quoted directly'],
    ['mixed', 'e1', 'Partly quoted'],
    ['indirect', 'e1', 'Paraphrased by the reporter'],
    ['indirect', null, 'Paraphrased by the reporter'],
    ['direct', null, 'In quotation marks'],
  ] as const)('calls %s by %s "%s"', (kind, speaker, words) => {
    expect(sayKind({ kind, speaker })).toBe(words);
  });

  it('tells the shares in one sentence', () => {
    const parts = [
      { name: 'Mara Lindqvist', share: 0.34 },
      { name: 'Tobias Arrowood', share: 0.213 },
      { name: 'Orla Tench', share: 0.004 },
    ];
    expect(shareLabel(parts)).toBe(
      'Share of the words: Mara Lindqvist 34%, Tobias Arrowood 21%, Orla Tench under 1%.',
    );
  });
});
