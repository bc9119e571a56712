import { expect, it } from 'vitest';
import { ENGLISH } from '../../src/formats/english.ts';
import { toText } from '../../src/formats/to-text.ts';
import { hostileAnalysis } from './hostile-analysis.ts';
import { SAMPLE } from './sample-analysis.ts';

const FROM =
  '(in “Night ferry to stop”, The Karrow Ledger, 12 November 2026).\nhttps://karrowledger.example/night-ferry';

it('gives every statement with its source', () => {
  const citations = [
    `“You can train a deckhand in a season,” … “but not one who would rather be asleep.” — Mara Lindqvist, harbour master ${FROM}`,
    `Officials, paraphrased: the county would pay the lease ${FROM}`,
    `“a slow eviction” by timetable — Tobias Arrowood ${FROM}`,
    `“If the boat goes, the school goes.” ${FROM}`,
  ];
  expect(toText(SAMPLE, ENGLISH)).toBe(citations.map((citation) => `${citation}\n`).join('\n'));
});

it('is empty where nobody is quoted', () => {
  expect(toText({ ...SAMPLE, statements: [] }, ENGLISH)).toBe('');
});

it('puts no control character and no turned text on a terminal', () => {
  const text = toText(
    hostileAnalysis(['\u001b]0;owned\u0007\u0000', 'a\u202eb\u2066c'], 'x\u001b[2J'),
    ENGLISH,
  );
  expect(text).toMatch(/owned/);
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e\u2066]/u);
});
