import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/model/analysis.ts';
import { listFigures } from '../../src/panel/list-figures.ts';
import { ARTICLE } from './article.ts';

function named(id: string, kind: Entity['kind'], mentions: number): Entity {
  const span = { start: 0, end: 1 };
  return { id, name: id, kind, role: null, mentions: Array.from({ length: mentions }, () => span) };
}

describe('listFigures', () => {
  it('has who is named and says nothing', () => {
    expect(listFigures(ARTICLE).map(({ face, mentions }) => [face.name, mentions])).toEqual([
      ['Orla Tench', 1],
    ]);
  });

  it('has persons first, the one named most often first, and nobody without a name', () => {
    const entities = [
      named('Karrow Council', 'organization', 9),
      named('Abel', 'person', 1),
      named('Zora', 'person', 3),
      named('residents', 'group', 5),
      named('a woman', 'unnamed', 1),
      named('Bo', 'person', 1),
    ];
    const figures = listFigures({ ...ARTICLE, entities, statements: [] });
    expect(figures.map(({ id }) => id)).toEqual(['Zora', 'Abel', 'Bo', 'Karrow Council']);
  });

  it('keeps two of one name apart', () => {
    const two = [named('Abel', 'person', 1), { ...named('Abel', 'person', 1), id: 'e9' }];
    const keys = listFigures({ ...ARTICLE, entities: two, statements: [] }).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });
});
