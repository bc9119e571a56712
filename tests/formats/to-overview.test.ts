import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../src/formats/english.ts';
import { toOverview } from '../../src/formats/to-overview.ts';
import { hostileAnalysis } from './hostile-analysis.ts';
import { SAMPLE } from './sample-analysis.ts';

describe('toOverview', () => {
  it('lists the speakers with what they said and why', () => {
    expect(toOverview(SAMPLE, ENGLISH)).toBe(`Night ferry to stop
Elin Maddern, The Karrow Ledger, 12 November 2026, https://karrowledger.example/night-ferry
2 named voices, 1 unnamed. 4 statements, 3 quoted.

Mara Lindqvist, harbour master (1)
  “You can train a deckhand in a season,” … “but not one who would rather be asleep.”
    Quoted directly. Sure. The name and “said” stand in the middle of the quotation.

Tobias Arrowood (1)
  “a slow eviction” by timetable
    Partly quoted. Sure. The name and “called” come just before.

Officials (1)
  the county would pay the lease
    Paraphrased by the reporter. Sure. “Officials said” comes just before. The article does not say who they are.

No speaker found (1)
  “If the boat goes, the school goes.”
    In quotation marks. Unsure. No word like “said” stands near it, and the sentence names nobody.
`);
  });

  it('says so when nobody is quoted', () => {
    expect(toOverview({ ...SAMPLE, statements: [] }, ENGLISH)).toContain('\nNobody is quoted here.\n');
  });

  it('puts no control character and no turned text on a terminal', () => {
    const text = toOverview(
      hostileAnalysis(['\u001b]0;owned\u0007 \u009b31m\u0000', 'a\u202eb\u2066c'], 'x\u001b[2J'),
      ENGLISH,
    );
    expect(text).toMatch(/owned/);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e\u2066]/u);
  });
});
