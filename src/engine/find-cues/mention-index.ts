import type { Mention, Mentioned } from '../../model/document.ts';

/** Looks up mentions by the token at which they end or begin; of nested ones the widest. */
export interface MentionIndex {
  endingBefore(token: number): Mention | undefined;
  startingAt(token: number): Mention | undefined;
}

/** Indexes the mentions outside quotations by their first token and by the token after their last. */
export function mentionIndex(doc: Mentioned): MentionIndex {
  const ends = new Map<number, Mention>();
  const starts = new Map<number, Mention>();
  for (const mention of doc.mentions) {
    if (mention.quotation !== -1) continue;
    const ending = ends.get(mention.endToken);
    if (!ending || mention.firstToken < ending.firstToken) ends.set(mention.endToken, mention);
    const starting = starts.get(mention.firstToken);
    if (!starting || mention.endToken > starting.endToken) starts.set(mention.firstToken, mention);
  }
  return {
    endingBefore: (token) => ends.get(token),
    startingAt: (token) => starts.get(token),
  };
}
