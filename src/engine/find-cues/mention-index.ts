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
    const ending = at(ends, mention.endToken, doc);
    if (!ending || mention.firstToken < ending.firstToken) ends[mention.endToken] = mention.index;
    const starting = at(starts, mention.firstToken, doc);
    if (!starting || mention.endToken > starting.endToken) starts[mention.firstToken] = mention.index;
  }
  return {
    endingBefore: (token) => at(ends, token, doc),
    startingAt: (token) => at(starts, token, doc),
  };
}

function at(indices: Int32Array, token: number, { mentions }: Mentioned): Mention | undefined {
  const index = indices[token] ?? -1;
  return index < 0 ? undefined : mentions[index];
}
