import { describe, expect, it } from 'vitest';
import { sortSpeakers } from '../../src/panel/sort-speakers.ts';
import type { Form, Order, SpeakerView, StatementView } from '../../src/ui/view.ts';

function row(name: string, form: Form, from: number, statements: number, share: number): SpeakerView {
  const statement: StatementView = {
    id: name,
    key: name,
    kind: 'direct',
    speaker: null,
    pieces: [],
    marks: { open: '“', close: '”' },
    attribution: null,
    place: 1,
    confidence: 'sure',
  };
  return {
    id: name,
    key: name,
    face: { form, name, role: null, initials: '', voice: 'u' },
    statements: Array.from({ length: statements }, () => statement),
    ticks: [{ id: 's1', from, length: 0.1, own: true }],
    share,
    ownShare: 1,
  };
}

const ROWS = [
  row('Nobody', 'none', 0, 9, 0.9),
  row('Officials', 'unnamed', 0.05, 8, 0.8),
  row('Öberg', 'person', 0.3, 1, 0.3),
  row('Abel', 'person', 0.2, 2, 0.1),
  row('Zimt', 'organization', 0.1, 2, 0.2),
];

describe('sortSpeakers', () => {
  const cases: [Order, string[]][] = [
    ['words', ['Öberg', 'Zimt', 'Abel']],
    ['statements', ['Zimt', 'Abel', 'Öberg']],
    ['appearance', ['Zimt', 'Abel', 'Öberg']],
    ['name', ['Abel', 'Öberg', 'Zimt']],
  ];
  it.each(cases)('by %s, with those who are no voices at the end', (order, names) => {
    expect(sortSpeakers(ROWS, order, 'en').map(({ id }) => id)).toEqual([...names, 'Officials', 'Nobody']);
  });

  it('knows the alphabet of the reader', () => {
    const names = sortSpeakers(ROWS, 'name', 'sv').map(({ id }) => id);
    expect(names.slice(0, 3)).toEqual(['Abel', 'Zimt', 'Öberg']);
  });

  it('lets equals stand as they appear and leaves the rows given alone', () => {
    const equals = [row('B', 'person', 0.5, 1, 0.2), row('A', 'person', 0.1, 1, 0.2)];
    expect(sortSpeakers(equals, 'words', 'en').map(({ id }) => id)).toEqual(['A', 'B']);
    expect(equals.map(({ id }) => id)).toEqual(['B', 'A']);
    expect(sortSpeakers([], 'name')).toEqual([]);
  });
});
