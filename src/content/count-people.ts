import type { Analysis } from '../model/analysis.ts';

/** How many named people an article gives the word to: the figure on the toolbar button. */
export function countPeople({ entities, statements }: Analysis): number {
  const speakers = new Set(statements.map(({ speaker }) => speaker));
  return entities.filter(({ id, kind }) => kind === 'person' && speakers.has(id)).length;
}
