import type { Quoted } from '../model/document.ts';

/** Whether two tokens stand in one paragraph and on the same side of every quotation mark. */
export function sameStretch(doc: Quoted, a: number, b: number): boolean {
  return (
    doc.paragraphOf[a] !== undefined &&
    doc.paragraphOf[a] === doc.paragraphOf[b] &&
    doc.quotationOf[a] === doc.quotationOf[b]
  );
}
