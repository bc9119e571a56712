import type { GoldArticle } from '../train/corpus.ts';

/** A stretch of the text and what stands there instead; stretches do not overlap. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The article with its text edited and every offset of its gold moved along. An offset inside an edited stretch goes as far
 * into the new words as they reach. Words that the gold repeats are read anew from the text.
 */
export function editArticle(article: GoldArticle, edits: readonly Edit[]): GoldArticle {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, text } of sorted) {
    if (start < from) throw new RangeError(`edits overlap at ${start}`);
    pieces.push(article.text.slice(from, start), text);
    from = end;
  }
  pieces.push(article.text.slice(from));
  const text = pieces.join('');
  const move = mover(sorted);
  const { quotes, marked, ...rest } = article;
  return {
    ...rest,
    text,
    quotes: quotes.map((quote) => moved(quote, move, text)),
    marked: marked.map((stretch) => moved(stretch, move, text)),
  };
}

function mover(sorted: readonly Edit[]): (offset: number) => number {
  return (offset) => {
    let shift = 0;
    for (const { start, end, text } of sorted) {
      if (end <= offset) shift += text.length - (end - start);
      else if (start < offset) return start + shift + Math.min(offset - start, text.length);
      else break;
    }
    return offset + shift;
  };
}

/** A copy of a gold object: spans moved, however deep they lie. */
function moved<T>(value: T, move: (offset: number) => number, text: string): T {
  if (Array.isArray(value)) {
    const pair = value.length === 2 && value.every((item) => typeof item === 'number');
    return (pair ? value.map(move) : value.map((item) => moved(item, move, text))) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) copy[key] = moved(item, move, text);
  if (typeof copy.start === 'number' && typeof copy.end === 'number') {
    const [start, end] = [move(copy.start), move(copy.end)];
    Object.assign(copy, { start, end });
    if (typeof copy.text === 'string') copy.text = text.slice(start, end);
  }
  return copy as T;
}
