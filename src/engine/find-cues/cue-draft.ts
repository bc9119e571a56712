import type { Cue } from '../../model/document.ts';

/** A cue before it has its place in the document. */
export type CueDraft = Omit<Cue, 'index'>;
