import { expect, it } from 'vitest';
import type { Analysis, Entity } from '../../src/model/analysis.ts';
import { likelyFigures } from '../../src/model/likely-figures.ts';
import { storyOf } from './corrected-stories.ts';

function names(analysis: Analysis, id: string): string[] {
  const statement = analysis.statements.find((one) => one.id === id);
  if (!statement) throw new Error(`no statement ${id}`);
  return likelyFigures(analysis, statement).map(({ name }) => name);
}

const far = ' '.repeat(10) + 'The ferry went on and on. '.repeat(30);
const STORY = storyOf([
  ['“One,” said ', 'Mara Lindqvist', `.${far}`],
  ['“Two,” ', 'residents', ' said.'],
  ['“Three,” said ', 'Tobias Arrowood', `.${far}`],
  ['“Four,” said ', 'Hanne Brask', '.'],
]);

it('begins with whom it is under now, then goes by who is named nearest', () => {
  expect(names(STORY, 's1')).toEqual(['Mara Lindqvist', 'Tobias Arrowood', 'Hanne Brask']);
  expect(names(STORY, 's4')[0]).toBe('Hanne Brask');
});

it('offers sources without a name only where they stand near', () => {
  expect(names(STORY, 's3')).toContain('residents');
  expect(names(STORY, 's1')).not.toContain('residents');
});

it('offers the nearest where nobody was found', () => {
  const statements = STORY.statements.map((one) => (one.id === 's3' ? { ...one, speaker: null } : one));
  expect(names({ ...STORY, statements }, 's3')).toEqual([
    'Tobias Arrowood',
    'residents',
    'Mara Lindqvist',
    'Hanne Brask',
  ]);
});

it('offers no more than a glance takes in, and each name once', () => {
  const others = Array.from({ length: 12 }, (_, index): Entity => {
    const mention = { start: 30 * index, end: 30 * index + 5 };
    return { id: `x${index}`, name: `Name ${index % 9}`, kind: 'person', role: null, mentions: [mention] };
  });
  const offered = names({ ...STORY, entities: [...STORY.entities, ...others] }, 's1');
  expect(offered).toHaveLength(6);
  expect(new Set(offered).size).toBe(6);
});

it('puts whom the reader has added last, as the article names them nowhere', () => {
  const added: Entity = { id: 'e9', name: 'Elin Maddern', kind: 'person', role: null, mentions: [] };
  expect(names({ ...STORY, entities: [...STORY.entities, added] }, 's2').at(-1)).toBe('Elin Maddern');
});
