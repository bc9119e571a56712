import type { Mentioned, Quoted } from '../../model/document.ts';
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
  const mentions: MentionDraft[] = findNames(doc, lexicon, textEvidence(doc));
  for (const nominal of findNominals(doc, lexicon)) mentions.push(nominal);
  for (const pronoun of findPronouns(doc)) mentions.push(pronoun);
  mentions.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
  mentions.forEach((mention, index) => {
    mention.index = index;
  });
  return { ...doc, mentions };
}
