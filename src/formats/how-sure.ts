import type { Statement } from '../model/analysis.ts';

/** How sure the speaker is, in three steps a reader can use; `yours`: the reader said so. */
export type Confidence = 'sure' | 'likely' | 'unsure' | 'yours';

/** From here on the reader is not asked to doubt: one in ten wrong is the most that "Sure" may mean. */
const SURE_FROM = 0.9;
/** From here on the speaker named is more probably right than wrong. */
const LIKELY_FROM = 0.5;

/** The step that the attribution of a statement is on. A statement without a speaker is never sure. */
export function howSure({ speaker, rule, confidence }: Statement): Confidence {
  if (rule === 'corrected') return 'yours';
  if (speaker === null || confidence < LIKELY_FROM) return 'unsure';
  return confidence < SURE_FROM ? 'likely' : 'sure';
}
