import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { bringFinder } from './finder.ts';
import { type ListView, NEW_VIEW, parseView } from './list-view.ts';
import type { PageClient } from './page-client.ts';

/** How the list is set, and how to change it. */
export interface SetView {
  /** As it was left the last time, null until that is known. */
  readonly view: ListView | null;
  readonly change: (part: Partial<ListView>) => void;
}

/**
 * The view of a page's list. It outlives the panel: a popup closes at every click on the page, and whoever opens it
 * again goes on where they were, as far down as they were. `shown`: the list is there, so that it can be scrolled.
 */
export function useView(client: PageClient, shown: boolean): SetView {
  const [view, setView] = useState<ListView | null>(null);
  const current = useRef<ListView | null>(null);
  current.current = view;

  useEffect(() => {
    let here = true;
    recalled(client).then(
      (kept) => here && setView(kept),
      (error: unknown) => {
        console.error(error);
        if (here) setView(NEW_VIEW);
      },
    );
    return () => {
      here = false;
    };
  }, [client]);

  const ready = shown && view !== null;
  useEffect(() => {
    if (!ready) return;
    if (current.current !== null && current.current.scroll > 0) scrollTo(0, current.current.scroll);
    const keepScroll = (): void => {
      if (current.current !== null) client.keep({ ...current.current, scroll: scrollY });
    };
    document.addEventListener('scrollend', keepScroll);
    return () => document.removeEventListener('scrollend', keepScroll);
  }, [client, ready]);

  const change = useCallback(
    (part: Partial<ListView>) => {
      setView((before) => {
        const after = { ...(before ?? NEW_VIEW), ...part };
        client.keep({ ...after, scroll: scrollY });
        return after;
      });
    },
    [client],
  );
  return { view, change };
}

/** As it was left, with what it takes to show it: nothing may be listed that the search then takes away. */
async function recalled(client: PageClient): Promise<ListView> {
  const view = parseView(await client.recall());
  if (view.query !== '') await bringFinder();
  return view;
}
