import type { Analysis } from '../../model/analysis.ts';
import { overlaps, type Span } from '../../model/span.ts';

/**
 * A later analysis under the ids of an earlier one of the same text (see `moveAnalysis`), so that a card or a list that
 * speaks of a statement or a speaker still does. Statements are the same where they share words, entities where they
 * share the name or else a mention; the others get ids that were not in use before.
 */
export function carryIds(earlier: Analysis, later: Analysis): Analysis {
  const names = new Map(earlier.entities.map(({ name, id }) => [name, id]));
  const entityIds = matched(
    earlier.entities.map(({ id, mentions }) => ({ id, spans: mentions })),
    later.entities.map(({ id, name, mentions }) => ({ id, spans: mentions, same: names.get(name) })),
  );
  const statementIds = matched(
    earlier.statements,
    later.statements.map(({ id, spans }) => ({ id, spans, same: undefined })),
  );
  return {
    ...later,
    entities: later.entities.map((entity) => ({ ...entity, id: entityIds.get(entity.id) ?? entity.id })),
    statements: later.statements.map((statement) => ({
      ...statement,
      id: statementIds.get(statement.id) ?? statement.id,
      speaker: statement.speaker && (entityIds.get(statement.speaker) ?? statement.speaker),
    })),
  };
}

interface Known {
  readonly id: string;
  readonly spans: readonly Span[];
}

/** The id that each of the later ones gets. */
function matched(
  earlier: readonly Known[],
  later: readonly (Known & { readonly same: string | undefined })[],
): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const give = (id: string, given: string | undefined): void => {
    if (given === undefined || taken.has(given) || ids.has(id)) return;
    ids.set(id, given);
    taken.add(given);
  };
  for (const { id, same } of later) give(id, same);
  for (const { id, spans } of later) {
    const known = earlier.find((one) => !taken.has(one.id) && shareWords(one.spans, spans));
    give(id, known?.id);
  }
  const used = new Set([...earlier, ...later].map(({ id }) => id));
  let number = used.size;
  for (const { id } of later) {
    if (ids.has(id)) continue;
    const letter = id.replace(/\d+$/, '');
    while (used.has(`${letter}${number}`)) number++;
    give(id, earlier.some((one) => one.id === id) ? `${letter}${number++}` : id);
  }
  return ids;
}

function shareWords(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((one) => others.some((other) => overlaps(one, other)));
}
