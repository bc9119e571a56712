import type { Statement } from '../model/analysis.ts';
import { type Highlighting, highlight, type Paint } from '../page/highlight.ts';
import { pageTheme } from '../page/page-theme.ts';
import { listen } from '../platform/listen.ts';
import type { NoAnalysis, PageAnalysis, Reply, TabMessages } from '../platform/messages.ts';
import { tellBackground } from '../platform/tell-background.ts';
import { countPeople } from './count-people.ts';
import { findTarget, type Target } from './find-target.ts';
import { type PlannedPaint, planActivePaint, planPaint } from './plan-paint.ts';
import { pointToOffset } from './point-to-offset.ts';
import { type PageReading, readPage } from './read-page.ts';
import { rectsOf } from './rects-of.ts';
import { scrollToWords } from './scroll-to-words.ts';
import { watchPage } from './watch-page.ts';

const JUMP_MARK_MS = 1600;

/**
 * Reads the page, paints it, answers clicks and messages, and keeps up with a page that changes, until `lifetime`
 * is aborted: then nothing of it is left. Aborts it itself when the extension is gone.
 */
export function annotatePage(lifetime: AbortController): void {
  const { signal } = lifetime;
  let reading: PageReading | null = null;
  let reason: NoAnalysis = 'working';
  let highlighted = true;
  let forced = false;
  let paint: Highlighting | null = null;
  let mark: Highlighting | null = null;
  let markTimer: ReturnType<typeof setTimeout> | undefined;
  let watch = new AbortController();
  let turn = 0;

  async function read(force: boolean): Promise<void> {
    forced = force;
    const mine = ++turn;
    watch.abort();
    const started = performance.now();
    let outcome: PageReading | Exclude<NoAnalysis, 'working'>;
    try {
      outcome = await readPage(force, reading);
    } catch (error) {
      console.error('Quoth could not read this page.', error);
      outcome = 'failed';
    }
    if (signal.aborted || mine !== turn) return;
    const before = reading?.analysis;
    reading = typeof outcome === 'string' ? null : outcome;
    if (typeof outcome === 'string') reason = outcome;
    if (reading?.analysis !== before) unmark();
    repaint();
    report();
    if (reading !== null) keepWatch(reading, performance.now() - started);
  }

  function keepWatch({ roots }: PageReading, cost: number): void {
    watch = new AbortController();
    const events = {
      changed: () => read(forced),
      navigated: () => read(forced && roots.every((root) => root.isConnected)),
      beat: () => {
        paint?.restore();
        mark?.restore();
      },
      orphaned: () => lifetime.abort(),
    };
    watchPage(roots, cost, events, AbortSignal.any([signal, watch.signal]));
  }

  function repaint(): void {
    paint?.undo();
    paint = null;
    if (reading === null || !highlighted) return;
    paint = highlight(rangesFor(planPaint(reading.analysis, reading.voices), reading), themeOf(reading));
  }

  function markStatement(statement: Statement, duration: number | null): void {
    unmark();
    if (reading === null) return;
    const paints = rangesFor(planActivePaint(statement, reading.voices), reading);
    mark = highlight(paints, themeOf(reading));
    if (duration !== null) markTimer = setTimeout(unmark, duration);
  }

  function unmark(): void {
    clearTimeout(markTimer);
    mark?.undo();
    mark = null;
  }

  function report(): void {
    tellBackground<'report'>({ type: 'report', people: reading && countPeople(reading.analysis) });
  }

  function jumpTo(id: string): Reply<null, 'gone'> {
    const statement = reading?.analysis.statements.find((candidate) => candidate.id === id);
    if (!reading || !statement) return { ok: false, reason: 'gone' };
    const ranges = statement.spans.flatMap((span) => reading?.map.rangesOf(span) ?? []);
    if (!scrollToWords(ranges)) return { ok: false, reason: 'gone' };
    markStatement(statement, JUMP_MARK_MS);
    return { ok: true, value: null };
  }

  function pageAnalysis(): Reply<PageAnalysis, NoAnalysis> {
    if (reading === null) return { ok: false, reason };
    return { ok: true, value: { analysis: reading.analysis, voices: reading.voices, highlighted } };
  }

  listen<TabMessages>(
    {
      getAnalysis: pageAnalysis,
      read({ force }) {
        reason = 'working';
        read(force || forced);
        return { ok: true, value: null };
      },
      jumpTo: ({ statement }) => jumpTo(statement),
      setHighlighted(request) {
        highlighted = request.highlighted;
        repaint();
        return reading ? { ok: true, value: { highlighted } } : { ok: false, reason };
      },
    },
    signal,
  );
  // Back from the browser's page cache the button has forgotten what it showed.
  addEventListener('pageshow', ({ persisted }) => persisted && report(), { signal });
  matchMedia('(forced-colors: active)').addEventListener('change', repaint, { signal });
  signal.addEventListener('abort', () => {
    unmark();
    paint?.undo();
  });
  read(false);
}

function rangesFor(planned: readonly PlannedPaint[], { map }: PageReading): Paint[] {
  return planned.map(({ kind, voice, spans }) => ({
    kind,
    voice,
    ranges: spans.flatMap((span) => map.rangesOf(span)),
  }));
}

function themeOf({ roots: [root] }: PageReading): ReturnType<typeof pageTheme> {
  return pageTheme(root ?? document.documentElement);
}
