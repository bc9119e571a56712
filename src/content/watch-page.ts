import { isConnected } from '../platform/tell-background.ts';

/** What can befall a page that has been read. */
export interface PageEvents {
  /** The story's nodes have changed, a moment ago. */
  changed(): void;
  /** Another address without a new document: most likely another story. */
  navigated(): void;
  /** Nothing happened, but paint may have been lost: called every now and then while the page is looked at. */
  beat(): void;
  /** The extension was updated, reloaded or switched off; this script is an orphan. */
  orphaned(): void;
}

const SETTLE_MS = 400;
const BEAT_MS = 2000;
const MOST_NOTED = 500;
/** Reading may take at most about one part in this many of the time, however busy a page is. */
const RESTRAINT = 20;

/**
 * Watches the story's elements until `signal` is aborted. `cost` is how long the last reading kept the
 * page waiting, in ms: a page that never comes to rest is read the less often the longer that takes. `changedAlready`:
 * it changed while it was being read.
 */
export function watchPage(
  roots: readonly Element[],
  cost: number,
  changedAlready: boolean,
  events: PageEvents,
  signal: AbortSignal,
): void {
  const address = addressOf(location);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changed = false;
  const notice = (): void => {
    if (changed) return;
    changed = true;
    timer = setTimeout(() => events.changed(), Math.max(SETTLE_MS, cost * RESTRAINT));
  };
  const observer = new MutationObserver(notice);
  if (changedAlready) notice();
  for (const root of roots) observer.observe(root, { childList: true, characterData: true, subtree: true });

  const beat = setInterval(() => {
    if (!isConnected()) events.orphaned();
    else if (document.visibilityState === 'hidden') return;
    else if (addressOf(location) !== address) events.navigated();
    else if (!changed && roots.some((root) => !root.isConnected)) events.changed();
    else events.beat();
  }, BEAT_MS);

  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
      clearInterval(beat);
    },
    { once: true },
  );
}

/**
 * Notes what changes in the page while it is being read. `end` stops that and gives the question whether it was in
 * one of the elements.
 */
export function changesDuring(): { end(): (roots: readonly Element[]) => boolean } {
  const touched = new Set<Node>();
  const add = (records: readonly MutationRecord[]): void => {
    for (const { target } of records) if (touched.size < MOST_NOTED) touched.add(target);
  };
  const observer = new MutationObserver(add);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  return {
    end() {
      add(observer.takeRecords());
      observer.disconnect();
      return (roots) => [...touched].some((node) => roots.some((root) => root.contains(node)));
    },
  };
}

function addressOf({ origin, pathname, search }: Location): string {
  return origin + pathname + search;
}
