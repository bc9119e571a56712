import type { Quoted } from '../model/document.ts';

/** Whether two tokens stand in one paragraph and on the same side of every quotation mark. */
export function sameStretch(doc: Quoted, a: number, b: number): boolean {
  const token = doc.tokens[a];
  return (
    token !== undefined &&
    token.paragraph === doc.tokens[b]?.paragraph &&
    doc.quotationOf[a] === doc.quotationOf[b]
  );
}
