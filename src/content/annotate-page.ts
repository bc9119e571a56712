import type { Statement } from '../model/analysis.ts';
import type { Span } from '../model/span.ts';
import { listen } from '../platform/listen.ts';
import type { NoAnalysis, PageAnalysis, Reply, TabMessages } from '../platform/messages.ts';
import { isConnected, tellBackground } from '../platform/tell-background.ts';
import type { CardTarget } from './card/mount-card.tsx';
import { countPeople } from './count-people.ts';
import { findTarget } from './find-target.ts';
import { lazyCard } from './lazy-card.ts';
import { pagePainter, themeOf } from './page-painter.ts';
import { pointToOffset } from './point-to-offset.ts';
import { type PageReading, readPage } from './read-page.ts';
import { rectsOf } from './rects-of.ts';
import { scrollToWords } from './scroll-to-words.ts';
import { changesDuring, watchPage } from './watch-page.ts';

const JUMP_MARK_MS = 1600;

/**
 * Reads the page, paints it, answers clicks and messages, and keeps up with a page that changes, until `lifetime`
 * is aborted: then nothing of it is left. Aborts it itself when the extension is gone. Gives back what to call when the
 * page turns out to be no article.
 */
export function annotatePage(lifetime: AbortController): () => void {
  const { signal } = lifetime;
  const painter = pagePainter();
  let reading: PageReading | null = null;
  let reason: NoAnalysis = 'working';
  let highlighted = true;
  let forced = false;
  let jumped: ReturnType<typeof setTimeout> | undefined;
  let inCard: Statement | null = null;
  let watch = new AbortController();
  let turn = 0;
  let busy = 0;

  const card = lazyCard({
    document,
    signal,
    read: () => ({ analysis: known().analysis, voices: known().voices }),
    theme: () => themeOf(known()),
    rectsOf: (id) => rectsOfSpans(findStatement(id)?.spans ?? []),
    onStep: showStatement,
    onShow: markInCard,
  });

  async function read(force: boolean): Promise<void> {
    forced = force;
    const mine = ++turn;
    watch.abort();
    const during = changesDuring();
    let outcome: PageReading | Exclude<NoAnalysis, 'working'>;
    try {
      busy++;
      outcome = await readPage(reading);
    } catch (error) {
      console.error('Quoth could not read this page.', error);
      outcome = 'failed';
    } finally {
      busy--;
    }
    const touched = during.end();
    if (signal.aborted || mine !== turn) return;
    const next = typeof outcome === 'string' ? null : outcome;
    if (typeof outcome === 'string') reason = outcome;
    // The card and the mark speak of statements that may be gone.
    if (next?.analysis !== reading?.analysis) {
      card.close();
      unmark();
    }
    reading = next;
    repaint();
    report();
    const roots = next?.roots ?? [];
    keepWatch(roots, next?.cost ?? 0, touched(roots));
  }

  function keepWatch(roots: readonly Element[], cost: number, changed: boolean): void {
    watch = new AbortController();
    const events = {
      changed: () => read(forced),
      navigated: () => {
        if (forced && roots.some((root) => root.isConnected)) read(true);
        else dismiss();
      },
      beat: () => painter.restore(),
      orphaned: () => lifetime.abort(),
    };
    watchPage(roots, cost, changed, events, AbortSignal.any([signal, watch.signal]));
  }

  /** Another story, or none: what stands here is over. The gate looks at the new address and asks again. */
  function dismiss(): void {
    turn++;
    watch.abort();
    forced = false;
    reason = 'not-an-article';
    card.close();
    unmark();
    reading = null;
    repaint();
    report();
    keepWatch([], 0, false);
  }

  /** For the card, which is only open while there is a reading. */
  function known(): PageReading {
    if (reading === null) throw new Error('Nothing has been read');
    return reading;
  }

  function findStatement(id: string): Statement | undefined {
    return reading?.analysis.statements.find((statement) => statement.id === id);
  }

  function rectsOfSpans(spans: readonly Span[]): DOMRect[] {
    return rectsOf(spans.flatMap((span) => reading?.map.rangesOf(span) ?? []));
  }

  function repaint(): void {
    painter.paint(highlighted ? reading : null);
    if (reading !== null && inCard !== null) painter.mark(reading, inCard);
  }

  function unmark(): void {
    clearTimeout(jumped);
    painter.unmark();
  }

  function markInCard(target: CardTarget | null): void {
    unmark();
    inCard = (target?.kind === 'statement' && findStatement(target.id)) || null;
    if (reading !== null && inCard !== null) painter.mark(reading, inCard);
  }

  function showStatement(id: string): boolean {
    const spans = findStatement(id)?.spans ?? [];
    return scrollToWords(spans.flatMap((span) => reading?.map.rangesOf(span) ?? []));
  }

  function jumpTo(id: string): Reply<null, 'gone'> {
    const statement = findStatement(id);
    if (!reading || !statement || !showStatement(id)) return { ok: false, reason: 'gone' };
    card.close();
    unmark();
    painter.mark(reading, statement);
    jumped = setTimeout(unmark, JUMP_MARK_MS);
    return { ok: true, value: null };
  }

  function onClick(event: MouseEvent): void {
    if (!isConnected()) {
      lifetime.abort();
      return;
    }
    if (reading === null || !highlighted) return;
    const offset = pointToOffset(event, reading.map);
    if (offset === null) return;
    const isHit = (span: Span): boolean => rectsOfSpans([span]).some((rect) => holds(rect, event));
    const target = findTarget(reading.analysis, offset, isHit);
    if (target === null) return;
    if (target.kind === 'entity') card.open(target, () => rectsOfSpans([target.span]));
    else card.open(target, () => rectsOfSpans(findStatement(target.id)?.spans ?? []));
  }

  function report(): void {
    tellBackground<'report'>({ type: 'report', people: reading && countPeople(reading.analysis) });
  }

  function pageAnalysis(): Reply<PageAnalysis, NoAnalysis> {
    if (busy > 0) return { ok: false, reason: 'working' };
    if (reading === null) return { ok: false, reason };
    const { analysis, paragraphs, voices } = reading;
    return { ok: true, value: { analysis, paragraphs, voices, highlighted } };
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
  addEventListener('click', onClick, { signal });
  // Back from the browser's page cache the button has forgotten what it showed.
  addEventListener('pageshow', ({ persisted }) => persisted && report(), { signal });
  matchMedia('(forced-colors: active)').addEventListener('change', repaint, { signal });
  signal.addEventListener('abort', () => {
    unmark();
    painter.paint(null);
  });
  read(false);
  return () => {
    if (!forced) dismiss();
  };
}

function holds({ left, right, top, bottom }: DOMRect, { clientX, clientY }: MouseEvent): boolean {
  return left <= clientX && clientX <= right && top <= clientY && clientY <= bottom;
}
