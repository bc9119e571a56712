import type { Mention, Mentioned } from '../../model/document.ts';

/** Looks up mentions by the token at which they end or begin; of nested ones the widest. */
export interface MentionIndex {
  endingBefore(token: number): Mention | undefined;
  startingAt(token: number): Mention | undefined;
}

/** Indexes the mentions outside quotations by their first token and by the token after their last. */
export function mentionIndex(doc: Mentioned): MentionIndex {
  const ends = new Int32Array(doc.tokens.length + 1).fill(-1);
  const starts = new Int32Array(doc.tokens.length).fill(-1);
  for (const mention of doc.mentions) {
    if (mention.quotation !== -1) continue;
    const ending = doc.mentions[ends[mention.endToken] ?? -1];
    if (!ending || mention.firstToken < ending.firstToken) ends[mention.endToken] = mention.index;
    const starting = doc.mentions[starts[mention.firstToken] ?? -1];
    if (!starting || mention.endToken > starting.endToken) starts[mention.firstToken] = mention.index;
  }
  return {
    endingBefore: (token) => doc.mentions[ends[token] ?? -1],
    startingAt: (token) => doc.mentions[starts[token] ?? -1],
  };
}
