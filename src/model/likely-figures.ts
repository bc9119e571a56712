import type { Analysis, Entity, Statement } from './analysis.ts';
import { extentOf } from './statement-extent.ts';

/** As many named figures as a glance takes in. */
const MOST_NAMED = 5;
/** Sources without a name count only where they stand about this near, in UTF-16 units. */
const NEAR = 400;
const MOST_UNNAMED = 2;

/**
 * Who may have said it, the likeliest first: whom it is under now, then whoever is named nearest. Figures of one name
 * count once, as the name is what a correction keeps.
 */
export function likelyFigures({ entities }: Analysis, statement: Statement): Entity[] {
  const chosen: Entity[] = [];
  const current = entities.find(({ id }) => id === statement.speaker);
  if (current) chosen.push(current);
  const nearest = entities
    .map((entity) => ({ entity, distance: distanceOf(entity, statement) }))
    .filter(({ entity, distance }) => isNamed(entity) || distance <= NEAR)
    .sort((a, b) => a.distance - b.distance);
  const room = { named: MOST_NAMED, unnamed: MOST_UNNAMED };
  for (const { entity } of nearest) {
    const kind = isNamed(entity) ? 'named' : 'unnamed';
    if (room[kind] === 0 || chosen.some(({ name }) => isSameName(name, entity.name))) continue;
    room[kind]--;
    chosen.push(entity);
  }
  return chosen;
}

function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function isNamed({ kind }: Entity): boolean {
  return kind === 'person' || kind === 'organization';
}

/** From the words to the mention nearest to them; those after count a little more, as a name mostly comes before. */
function distanceOf({ mentions }: Entity, statement: Statement): number {
  const { start, end } = extentOf(statement);
  return Math.min(
    ...mentions.map((mention) => {
      if (mention.end <= start) return start - mention.end;
      return mention.start >= end ? mention.start - end : 0;
    }),
  );
}
