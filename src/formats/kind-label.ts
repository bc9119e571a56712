import type { StatementKind } from '../model/analysis.ts';

/** How a reader is told the kind of a statement. */
export const KIND_LABEL: Readonly<Record<StatementKind, string>> = {
  direct: 'Quoted directly',
  mixed: 'Partly quoted',
  indirect: 'Paraphrased by the reporter',
};
