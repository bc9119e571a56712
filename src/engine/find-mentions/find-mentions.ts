import type { Mention, Mentioned, Quoted, Token } from '../../model/document.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { findNames } from './find-names.ts';
import { findNominals } from './find-nominals.ts';
import { findPronouns } from './find-pronouns.ts';
import type { MentionDraft } from './mention-draft.ts';
import { textEvidence } from './text-evidence.ts';

/**
 * Adds every mention that may be a source or a named figure, in order of the text.
 *
 * “No,” US Senator Mara Vale told the paper; she … → the names `Mara Vale` (a person, with her role), the
 * description `the paper`, the pronoun `she`.
 *
 * Whom they mean is left to `resolveNames` and `resolveMentions`.
 */
export function findMentions(doc: Quoted, lexicon: Lexicon): Mentioned {
  const evidence = textEvidence(doc);
  const drafts: MentionDraft[] = [
    ...findNames(doc, lexicon, evidence),
    ...findNominals(doc, lexicon),
    ...findPronouns(doc),
  ];
  drafts.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
  const mentions = drafts.map(
    (draft, index): Mention => ({
      index,
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
      paragraph: (doc.tokens[draft.head] as Token).paragraph,
      sentence: doc.sentenceOf[draft.head] ?? 0,
      quotation: doc.quotationOf[draft.head] ?? -1,
    }),
  );
  return { ...doc, mentions };
}
