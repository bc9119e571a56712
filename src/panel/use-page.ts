import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Tab } from '../platform/tabs.ts';
import type { NoList } from './no-list.tsx';
import type { PageClient } from './page-client.ts';
import type { LoadHow, PageState, Stage } from './page-state.ts';

/** Reading is mostly over before anybody could read that it goes on. */
const SHOW_LOADING_AFTER_MS = 300;
/** From here on the reader may wonder whether anything happens at all. */
const LONG_AFTER_MS = 2500;

/** What the panel knows of its page. */
export interface KnownPage {
  /** Null until the page has answered once. */
  readonly state: PageState | null;
  /** What shows a state without a list; there with the first such state, as most pages have a list. */
  readonly NoList: typeof NoList | null;
  /** Whether reading takes so long that it is shown, or so long that it needs a word. */
  readonly wait: 'none' | 'slow' | 'long';
  readonly stage: Stage;
  readonly about: Pick<Tab, 'title' | 'url'>;
  /** The page has changed and does not answer: what is shown is how it was. */
  readonly stale: boolean;
  /** How often the list has been replaced because the page changed. */
  readonly changes: number;
  readonly load: (how: LoadHow) => Promise<void>;
  readonly setHighlighted: (highlighted: boolean) => void;
}

/** Asks the page, waits for it, and asks anew whenever it says that it has changed. */
export function usePage(client: PageClient): KnownPage {
  const [known, setKnown] = useState<Pick<KnownPage, 'state' | 'NoList'>>({ state: null, NoList: null });
  const [wait, setWait] = useState<KnownPage['wait']>('none');
  const [stage, setStage] = useState<Stage>('reading');
  const [about, setAbout] = useState<KnownPage['about']>({ title: null, url: null });
  const [stale, setStale] = useState(false);
  const [changes, setChanges] = useState(0);
  const turn = useRef(0);
  const timers = useRef<ReturnType<typeof setTimeout>[]>([]);
  const { state } = known;
  const latest = useRef<PageState | null>(null);
  latest.current = state;

  /** The wait is over, also for a question that is still open: a later one has been answered. */
  const stopWaiting = useCallback(() => {
    for (const timer of timers.current) clearTimeout(timer);
    timers.current = [];
    setWait('none');
    setStage('reading');
  }, []);

  const load = useCallback(
    async (how: LoadHow) => {
      const mine = ++turn.current;
      for (const timer of timers.current) clearTimeout(timer);
      timers.current = [
        setTimeout(() => setWait('slow'), SHOW_LOADING_AFTER_MS),
        setTimeout(() => setWait('long'), LONG_AFTER_MS),
      ];
      const next = await client.load(how, (now) => mine === turn.current && setStage(now));
      const all = await withParts(next);
      if (mine !== turn.current) return;
      stopWaiting();
      setStale(false);
      setKnown(all);
    },
    [client, stopWaiting],
  );

  useEffect(() => {
    void client.about().then(setAbout);
    void load('look');
    async function refresh(): Promise<void> {
      const mine = ++turn.current;
      const next = await client.load('look', () => {});
      const all = await withParts(next);
      if (mine !== turn.current) return;
      const before = latest.current;
      stopWaiting();
      if (before?.is === 'ready' && LOST.has(next.is)) {
        setStale(true);
        return;
      }
      setStale(false);
      if (isSame(before, next)) return;
      setKnown(all);
      if (before?.is === 'ready' && next.is === 'ready') setChanges((count) => count + 1);
    }
    const leave = client.watch({
      changed: () => void refresh(),
      navigated: () => {
        void client.about().then(setAbout);
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
    ...known,
    wait,
    stage,
    about,
    stale,
    changes,
    load,
    setHighlighted(highlighted) {
      if (state?.is !== 'ready') return;
      setKnown({ ...known, state: { is: 'ready', page: { ...state.page, highlighted } } });
    },
  };
}

/** With what shows it, so that both appear at once. */
async function withParts(state: PageState): Promise<Pick<KnownPage, 'state' | 'NoList'>> {
  const isList = state.is === 'ready' && state.page.analysis.statements.length > 0;
  return { state, NoList: isList ? null : (await import('./no-list.tsx')).NoList };
}

/** The page was there a moment ago, so it most likely still is. */
const LOST: ReadonlySet<PageState['is']> = new Set(['silent', 'failed']);

/** Whether two answers show the same list, so that nothing under the reader's eyes need be made anew. */
function isSame(one: PageState | null, other: PageState): boolean {
  if (one?.is !== 'ready' || other.is !== 'ready') return false;
  return JSON.stringify(one.page) === JSON.stringify(other.page);
}
