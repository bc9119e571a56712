import type { Mention } from '../../model/document.ts';

/** A mention while it is being put together: everything but its place in the document. */
export type MentionDraft = Omit<Mention, 'index' | 'paragraph' | 'sentence' | 'quotation'>;
