import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { LoadHow, PageClient, PageState } from './page-client.ts';

/** Reading is mostly over before anybody could read that it goes on. */
const SHOW_LOADING_AFTER_MS = 300;
/** From here on the reader may wonder whether anything happens at all. */
const LONG_AFTER_MS = 2500;

/** What the panel knows of its page. */
export interface KnownPage {
  /** Null until the page has answered once. */
  readonly state: PageState | null;
  /** Whether reading takes so long that it is shown, or so long that it needs a word. */
  readonly wait: 'none' | 'slow' | 'long';
  readonly title: string | null;
  /** The page has changed and does not answer: what is shown is how it was. */
  readonly stale: boolean;
  /** How often the list has been replaced because the page changed. */
  readonly changes: number;
  readonly load: (how: LoadHow) => Promise<void>;
  readonly setHighlighted: (highlighted: boolean) => void;
}

/** Asks the page, waits for it, and asks anew whenever it says that it has changed. */
export function usePage(client: PageClient): KnownPage {
  const [state, setState] = useState<PageState | null>(null);
  const [wait, setWait] = useState<KnownPage['wait']>('none');
  const [title, setTitle] = useState<string | null>(null);
  const [stale, setStale] = useState(false);
  const [changes, setChanges] = useState(0);
  const turn = useRef(0);
  const timers = useRef<ReturnType<typeof setTimeout>[]>([]);
  const known = useRef<PageState | null>(null);
  known.current = state;

  /** The wait is over, also for a question that is still open: a later one has been answered. */
  const stopWaiting = useCallback(() => {
    for (const timer of timers.current) clearTimeout(timer);
    timers.current = [];
    setWait('none');
  }, []);

  const load = useCallback(
    async (how: LoadHow) => {
      const mine = ++turn.current;
      for (const timer of timers.current) clearTimeout(timer);
      timers.current = [
        setTimeout(() => setWait('slow'), SHOW_LOADING_AFTER_MS),
        setTimeout(() => setWait('long'), LONG_AFTER_MS),
      ];
      const next = await client.load(how);
      if (mine !== turn.current) return;
      stopWaiting();
      setStale(false);
      setState(next);
    },
    [client, stopWaiting],
  );

  useEffect(() => {
    void client.title().then(setTitle);
    void load('look');
    async function refresh(): Promise<void> {
      const mine = ++turn.current;
      const next = await client.load('look');
      if (mine !== turn.current) return;
      const before = known.current;
      stopWaiting();
      if (before?.is === 'ready' && LOST.has(next.is)) {
        setStale(true);
        return;
      }
      setStale(false);
      if (isSame(before, next)) return;
      setState(next);
      if (before?.is === 'ready' && next.is === 'ready') setChanges((count) => count + 1);
    }
    const leave = client.watch({
      changed: () => void refresh(),
      navigated: () => {
        void client.title().then(setTitle);
        void load('look');
      },
    });
    return () => {
      turn.current++;
      for (const timer of timers.current) clearTimeout(timer);
      leave();
    };
  }, [client, load, stopWaiting]);

  return {
    state,
    wait,
    title,
    stale,
    changes,
    load,
    setHighlighted(highlighted) {
      if (state?.is === 'ready') setState({ is: 'ready', page: { ...state.page, highlighted } });
    },
  };
}

/** The page was there a moment ago, so it most likely still is. */
const LOST: ReadonlySet<PageState['is']> = new Set(['silent', 'failed']);

/** Whether two answers show the same list, so that nothing under the reader's eyes need be made anew. */
function isSame(one: PageState | null, other: PageState): boolean {
  if (one?.is !== 'ready' || other.is !== 'ready') return false;
  return JSON.stringify(one.page) === JSON.stringify(other.page);
}
