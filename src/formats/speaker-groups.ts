import type { Analysis, Entity } from '../model/analysis.ts';
import { countWords } from '../model/count-words.ts';
import { type StatementRow, statementRows } from './statement-row.ts';

/** One speaker with what they said. `speaker` is null for the statements whose speaker nobody found. */
export interface SpeakerGroup {
  readonly speaker: Entity | null;
  readonly rows: readonly StatementRow[];
  /** Words of all their statements together. */
  readonly words: number;
}

/**
 * The statements by speaker: named ones first, then sources without a name, then those nobody was found for;
 * within each the one with most words first, equals in the order of the text.
 */
export function speakerGroups(analysis: Analysis): SpeakerGroup[] {
  const bySpeaker = new Map<string | null, StatementRow[]>();
  for (const row of statementRows(analysis)) {
    const key = row.speaker?.id ?? null;
    const rows = bySpeaker.get(key);
    if (rows) rows.push(row);
    else bySpeaker.set(key, [row]);
  }
  const groups = [...bySpeaker.values()].map((rows): SpeakerGroup => {
    const spans = rows.flatMap((row) => row.statement.spans);
    return { speaker: rows[0]?.speaker ?? null, rows, words: countWords(analysis.text, spans) };
  });
  return groups.sort((a, b) => rank(a.speaker) - rank(b.speaker) || b.words - a.words);
}

function rank(speaker: Entity | null): number {
  if (!speaker) return 2;
  return speaker.kind === 'person' || speaker.kind === 'organization' ? 0 : 1;
}
