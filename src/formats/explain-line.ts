import type { Analysis, Statement } from '../model/analysis.ts';
import { explain } from './explain.ts';
import type { Wording } from './wording.ts';

/**
 * The whole explanation on one line, for text and tables: "Sure. “said” follows the quotation, and …" Whoever reads
 * these is not the one who has corrected.
 */
export function explainLine(analysis: Analysis, statement: Statement, wording: Wording): string {
  const { say } = wording;
  if (statement.rule === 'corrected')
    return say(statement.speaker === null ? 'correctedNobody' : 'correctedSpeaker');
  const { confidence, why } = explain(analysis, statement, wording);
  return `${say('confidenceBefore', say(confidence))} ${why}`;
}
