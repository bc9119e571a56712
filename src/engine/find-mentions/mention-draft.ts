import type { Mention, MentionWords, Quoted } from '../../model/document.ts';

/** A mention whose number is not known yet. */
export interface MentionDraft extends Mention {
  index: number;
}

/** A mention with the place of its head in the document, still without a number. */
export function mentionDraft(doc: Quoted, draft: MentionWords): MentionDraft {
  return {
    index: -1,
    start: draft.start,
    end: draft.end,
    type: draft.type,
    kind: draft.kind,
    gender: draft.gender,
    plural: draft.plural,
    firstToken: draft.firstToken,
    endToken: draft.endToken,
    head: draft.head,
    name: draft.name,
    honorific: draft.honorific,
    role: draft.role,
    paragraph: doc.paragraphOf[draft.head] as number,
    sentence: doc.sentenceOf[draft.head] ?? 0,
    quotation: doc.quotationOf[draft.head] ?? -1,
  };
}
