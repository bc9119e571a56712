import { describe, expect, it } from 'vitest';
import type { Difference } from './compare.ts';
import type { Expected } from './expected.ts';
import { formatExpected } from './format-expected.ts';
import { markKnown, withoutMarks } from './mark-known.ts';
import { goldenSlugs, readExpected } from './read-golden.ts';

const PLAIN: Expected = {
  title: 'Ferry',
  people: ['Mara Lindqvist', 'Joon Haverley'],
  organizations: ['Fenwick Line'],
  statements: [
    { kind: 'direct', words: ['No.'], speaker: 'Mara Lindqvist' },
    { kind: 'mixed', words: ['perhaps'], speaker: 'Joon Haverley' },
  ],
  not: ['Week of Resilience', 'lifeline'],
};

const MARKED: Expected = {
  ...PLAIN,
  people: ['Mara Lindqvist', { name: 'Joon Haverley', known_miss: 'an unknown given name' }],
  organizations: [{ name: 'Fenwick Line', known_miss: 'no word that tells a firm' }],
  statements: [
    PLAIN.statements[0],
    { ...PLAIN.statements[1], known_miss: 'no person' },
  ] as Expected['statements'],
  not: [{ words: 'Week of Resilience', known_miss: 'Title Case' }, 'lifeline'],
  known_extra: [
    { words: 'so', reason: 'short' },
    { person: 'Little Tarrow', reason: 'a place' },
  ],
};

const SAME: Difference[] = [
  { what: 'person', about: 'Joon Haverley', message: 'm1' },
  { what: 'person', about: 'Little Tarrow', message: 'm2' },
  { what: 'organization', about: 'Fenwick Line', message: 'm3' },
  { what: 'speaker', about: 'perhaps', message: 'm4', statement: 1 },
  { what: 'trap', about: 'Week of Resilience', message: 'm5' },
  { what: 'spurious', about: 'so', message: 'm6' },
];

describe('markKnown', () => {
  it('takes all marks away when nothing is otherwise', () => {
    expect(markKnown(MARKED, [])).toEqual(PLAIN);
    expect(withoutMarks(MARKED)).toEqual(PLAIN);
  });

  it('keeps the reasons of marks that still hold', () => {
    expect(markKnown(MARKED, SAME)).toEqual(MARKED);
  });

  it('gives a new mark what the engine does for a reason', () => {
    const marked = markKnown(PLAIN, [
      ...SAME,
      { what: 'kind', about: 'perhaps', message: 'm7', statement: 1 },
    ]);
    expect(marked.statements[1]?.known_miss).toBe('m4; m7');
    expect(marked.statements[0]?.known_miss).toBeUndefined();
    expect(marked.people[1]).toEqual({ name: 'Joon Haverley', known_miss: 'm1' });
    expect(marked.organizations).toEqual([{ name: 'Fenwick Line', known_miss: 'm3' }]);
    expect(marked.not).toEqual([{ words: 'Week of Resilience', known_miss: 'm5' }, 'lifeline']);
    expect(marked.known_extra).toEqual([
      { words: 'so', reason: 'm6' },
      { person: 'Little Tarrow', reason: 'm2' },
    ]);
  });
});

describe('formatExpected', () => {
  it.each(goldenSlugs())('writes %s without loss', (slug) => {
    const expected = readExpected(slug);
    expect(JSON.parse(formatExpected(expected))).toEqual(expected);
  });
});
