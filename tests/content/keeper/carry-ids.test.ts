import { expect, test } from 'vitest';
import { carryIds } from '../../../src/content/keeper/carry-ids.ts';
import type { Analysis, Entity, Statement } from '../../../src/model/analysis.ts';

const NO_META = {
  language: 'en',
  text: '',
  title: null,
  byline: null,
  publisher: null,
  published: null,
  url: null,
};

function entity(id: string, name: string, ...starts: number[]): Entity {
  const mentions = starts.map((start) => ({ start, end: start + 5 }));
  return { id, name, kind: 'person', role: null, mentions };
}

function statement(id: string, start: number, speaker: string | null): Statement {
  const spans = [{ start, end: start + 10 }];
  return {
    id,
    kind: 'direct',
    spans,
    quotations: spans,
    speaker,
    source: null,
    cue: null,
    rule: 'after',
    confidence: 1,
  };
}

function analysis(entities: Entity[], statements: Statement[]): Analysis {
  return { ...NO_META, entities, statements };
}

test('whoever and whatever was known keeps the id, the new gets one that was not in use', () => {
  const earlier = analysis(
    [entity('e1', 'Mara Lindqvist', 100), entity('e2', 'Tobias Arrowood', 200)],
    [statement('s1', 120, 'e1'), statement('s2', 220, 'e2')],
  );
  const later = analysis(
    [
      entity('e1', 'Hanne Brask', 10),
      entity('e2', 'Mara Lindqvist', 100),
      entity('e3', 'Tobias Arrowood', 200),
    ],
    [
      statement('s1', 20, 'e1'),
      statement('s2', 120, 'e2'),
      statement('s3', 221, 'e3'),
      statement('s4', 300, null),
    ],
  );
  const carried = carryIds(earlier, later);
  expect(carried.entities.map(({ id, name }) => `${id} ${name}`)).toEqual([
    'e4 Hanne Brask',
    'e1 Mara Lindqvist',
    'e2 Tobias Arrowood',
  ]);
  expect(carried.statements.map(({ id, speaker }) => `${id} ${speaker}`)).toEqual([
    's5 e4',
    's1 e1',
    's2 e2',
    's4 null',
  ]);
});

test('someone whose name is now given in full is still the same', () => {
  const earlier = analysis([entity('e1', 'Lindqvist', 100)], []);
  const later = analysis([entity('e1', 'Someone Else', 10), entity('e2', 'Mara Lindqvist', 98)], []);
  expect(carryIds(earlier, later).entities.map(({ id }) => id)).toEqual(['e3', 'e1']);
});

test('no two have one id', () => {
  const earlier = analysis([], [statement('s3', 0, null), statement('s9', 500, null)]);
  const later = analysis(
    [],
    [1, 2, 3, 4].map((n) => statement(`s${n}`, n * 100, null)),
  );
  const ids = carryIds(earlier, later).statements.map(({ id }) => id);
  expect(new Set(ids).size).toBe(4);
  expect(ids).not.toContain('s9');
});

test('nothing known before leaves all as it is', () => {
  const later = analysis([entity('e1', 'Hanne Brask', 10)], [statement('s1', 20, 'e1')]);
  expect(carryIds(analysis([], []), later)).toEqual(later);
});
