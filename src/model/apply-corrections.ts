import type { Analysis, Entity, Statement } from './analysis.ts';
import type { Correction, Verdict } from './correction.ts';
import { findCorrected } from './find-corrected.ts';
import { extentOf } from './statement-extent.ts';

/**
 * The analysis as the reader has corrected it: a statement gets the figure that was named (a new entity where the
 * article has none of that name), or nobody, or is left out as no quotation. What was corrected has the rule
 * `corrected` and the confidence 1. Ids stay as they are. `analysis` is the engine's own and is not changed, so undoing is
 * applying without. Corrections whose words are not found do nothing; of two for one statement the later made holds.
 */
export function applyCorrections(analysis: Analysis, corrections: readonly Correction[]): Analysis {
  const verdicts = new Map<Statement, Verdict>();
  for (const correction of corrections.toSorted((a, b) => a.made - b.made)) {
    const statement = findCorrected(analysis, correction);
    if (statement) verdicts.set(statement, correction.verdict);
  }
  if (verdicts.size === 0) return analysis;
  const entities = [...analysis.entities];
  const statements = analysis.statements.flatMap((statement) => {
    const verdict = verdicts.get(statement);
    return verdict ? corrected(analysis.text, entities, statement, verdict) : [statement];
  });
  return { ...analysis, entities, statements };
}

function corrected(text: string, entities: Entity[], statement: Statement, verdict: Verdict): Statement[] {
  if (verdict.is === 'no-quotation') return [];
  const speaker = verdict.is === 'speaker' ? figureNamed(text, entities, statement, verdict.name).id : null;
  // What the text gives as the source led the engine elsewhere; whether it means this one, nobody has said.
  return [{ ...statement, speaker, source: null, rule: 'corrected', confidence: 1 }];
}

/** By the name that the article gives them at its fullest, or else by any other that it gives them. */
function figureNamed(text: string, entities: Entity[], statement: Statement, name: string): Entity {
  const wanted = key(name);
  const { start } = extentOf(statement);
  const byName = entities.filter((entity) => key(entity.name) === wanted);
  const found =
    byName.length > 0
      ? byName
      : entities.filter(
          ({ kind, mentions }) =>
            (kind === 'person' || kind === 'organization') &&
            mentions.some((mention) => key(text.slice(mention.start, mention.end)) === wanted),
        );
  const [nearest] = found.toSorted((a, b) => distance(a, start) - distance(b, start));
  if (nearest) return nearest;
  const made: Entity = { id: freeId(entities), name, kind: 'person', role: null, mentions: [] };
  entities.push(made);
  return made;
}

function key(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** “Officials” may be said of several: those named nearest are meant. */
function distance({ mentions }: Entity, start: number): number {
  return Math.min(...mentions.map((mention) => Math.abs(mention.start - start)));
}

function freeId(entities: readonly Entity[]): string {
  const taken = new Set(entities.map(({ id }) => id));
  let number = entities.length + 1;
  while (taken.has(`e${number}`)) number++;
  return `e${number}`;
}
