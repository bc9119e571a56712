import type { Analysis } from '../model/analysis.ts';
import { faceOf } from '../ui/face-of.ts';
import type { FigureView } from '../ui/view.ts';
import { uniqueKeys } from './unique-keys.ts';

/**
 * The persons and organizations that the article names and does not quote: persons first, who is named most often
 * first, equals as they appear.
 */
export function listFigures({ entities, statements }: Analysis): FigureView[] {
  const speaking = new Set(statements.map(({ speaker }) => speaker));
  const key = uniqueKeys();
  const figures: FigureView[] = [];
  for (const entity of entities) {
    if (speaking.has(entity.id) || (entity.kind !== 'person' && entity.kind !== 'organization')) continue;
    figures.push({
      id: entity.id,
      key: key(entity.name),
      face: faceOf(entity, 'u'),
      mentions: entity.mentions.length,
    });
  }
  const rank = ({ face: { form } }: FigureView): number => (form === 'person' ? 0 : 1);
  return figures.sort((a, b) => rank(a) - rank(b) || b.mentions - a.mentions);
}
