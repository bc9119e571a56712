/** How a browser ended before its batch was done. */
export interface Ended<Item> {
  /** What it was at; null where it was at none of them, as while it starts. */
  readonly item: Item | null;
  readonly words: string;
}

/** So often a browser may end over the same item before that is the item's own doing. */
const TRIES = 2;

/**
 * Has `run` do the items in their order, at most `size` in a browser, and say by `done` which are behind it. Where a
 * browser ends over an item, the others go on in a fresh one, and it is tried once more: `onEnd` hears of each end,
 * and whether the item is given up. Throws where browsers end over nothing, time and again.
 */
export async function inBatches<Item>(
  items: readonly Item[],
  size: number,
  run: (batch: readonly Item[], done: (item: Item) => void) => Promise<Ended<Item> | null>,
  onEnd: (ended: Ended<Item>, isGivenUp: boolean) => void,
): Promise<void> {
  const ends = new Map<Item | null, number>();
  const left = new Set(items);
  while (left.size > 0) {
    const batch = [...left].slice(0, size);
    const ended = await run(batch, (item) => left.delete(item));
    if (ended === null) {
      for (const item of batch) left.delete(item);
      ends.delete(null);
      continue;
    }
    const count = (ends.get(ended.item) ?? 0) + 1;
    ends.set(ended.item, count);
    const isGivenUp = count >= TRIES;
    if (isGivenUp && ended.item === null) throw new Error(ended.words);
    onEnd(ended, isGivenUp);
    if (isGivenUp && ended.item !== null) left.delete(ended.item);
  }
}
