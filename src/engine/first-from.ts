/** Index of the first of the items, which stand in order of the text, that begins at the token or behind it. */
export function firstFrom(items: readonly { readonly firstToken: number }[], token: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.firstToken ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
