import type { Statement } from '../model/analysis.ts';
import { KIND_LABEL } from './kind-label.ts';

/** The kind of a statement in plain words; marks without a speaker claim no more than "In quotation marks". */
export function kindWords({ kind, speaker }: Statement): string {
  return speaker === null && kind !== 'indirect' ? 'In quotation marks' : KIND_LABEL[kind];
}
