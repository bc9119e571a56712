/**
 * For a text whose paragraphs are divided by blank lines: a function from an offset to the number of its paragraph,
 * counted from 1.
 */
export function paragraphCounter(text: string): (offset: number) => number {
  const starts = [0];
  for (const { index, 0: gap } of text.matchAll(/\n[^\S\n]*\n/g)) starts.push(index + gap.length);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(1, low);
  };
}
