import type { Statement, StatementKind } from './analysis.ts';

/**
 * Under which name the texts have the kind of a statement in plain words; marks without a speaker claim no more than
 * "In quotation marks".
 */
export function kindKey({ kind, speaker }: Pick<Statement, 'kind' | 'speaker'>): KindKey {
  return speaker === null && kind !== 'indirect' ? 'kindMarks' : KEYS[kind];
}

type KindKey = 'kindMarks' | 'kindDirect' | 'kindMixed' | 'kindIndirect';

const KEYS: Readonly<Record<StatementKind, KindKey>> = {
  direct: 'kindDirect',
  mixed: 'kindMixed',
  indirect: 'kindIndirect',
};
