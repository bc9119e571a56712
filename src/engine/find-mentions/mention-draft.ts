import type { MentionKind, MentionType } from '../../model/document.ts';
import type { Gender } from '../../model/lexicon.ts';
import type { Span } from '../../model/span.ts';

/** A mention while it is being put together: everything but its place in the document. */
export interface MentionDraft extends Span {
  readonly type: MentionType;
  readonly kind: MentionKind;
  readonly gender: Gender;
  readonly plural: boolean;
  readonly firstToken: number;
  readonly endToken: number;
  readonly head: number;
  readonly name: string;
  readonly honorific: string | null;
  readonly role: Span | null;
}
