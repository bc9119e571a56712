import { listen } from '../platform/listen.ts';
import type { NoAnalysis, PageAnalysis, Reply, TabMessages } from '../platform/messages.ts';
import { isConnected, tellBackground } from '../platform/tell-background.ts';
import { clickedTarget } from './clicked-target.ts';
import { countPeople } from './count-people.ts';
import { pagePainter } from './page-painter.ts';
import { type PageReading, readPage } from './read-page.ts';
import { scrollToWords } from './scroll-to-words.ts';
import { rangesOf, type Story, statementOf } from './story.ts';
import { storyCard } from './story-card.ts';
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
  const card = storyCard(painter, showStatement, signal);
  let story: Story | null = null;
  let reason: NoAnalysis = 'working';
  let highlighted = true;
  let forced = false;
  let jumped: ReturnType<typeof setTimeout> | undefined;
  let watch = new AbortController();
  let turn = 0;
  let busy = 0;

  async function read(force: boolean): Promise<void> {
    forced = force;
    const mine = ++turn;
    watch.abort();
    const during = changesDuring();
    busy++;
    const outcome = await readPage(story?.reading ?? null);
    busy--;
    const touched = during.end();
    if (signal.aborted || mine !== turn) return;
    if (typeof outcome === 'string') reason = outcome;
    show(typeof outcome === 'string' ? null : outcome);
    const { roots = [], cost = 0 } = story?.reading ?? {};
    keepWatch(roots, cost, touched(roots));
  }

  /** What is known of the page from now on; null where there is no story (any more). */
  function show(reading: PageReading | null): void {
    // The card and the mark speak of statements that may be gone.
    if (reading?.analysis !== story?.reading.analysis) {
      card.close();
      unmark();
    }
    story = reading && { reading };
    repaint();
    report();
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
    show(null);
    keepWatch([], 0, false);
  }

  function repaint(): void {
    painter.paint(highlighted && story ? story.reading : null);
    card.mark();
  }

  function unmark(): void {
    clearTimeout(jumped);
    painter.unmark();
  }

  function showStatement(of: Story, id: string): boolean {
    return scrollToWords(rangesOf(of, statementOf(of, id)?.spans));
  }

  function jumpTo(id: string): Reply<null, 'gone'> {
    const statement = story && statementOf(story, id);
    if (!story || !statement || !showStatement(story, id)) return { ok: false, reason: 'gone' };
    card.close();
    unmark();
    painter.mark(story.reading, statement);
    jumped = setTimeout(unmark, JUMP_MARK_MS);
    return { ok: true, value: null };
  }

  function onClick(event: MouseEvent): void {
    if (!isConnected()) {
      lifetime.abort();
      return;
    }
    const target = highlighted && story ? clickedTarget(event, story) : null;
    if (story && target) card.open(story, target);
  }

  function report(): void {
    tellBackground<'report'>({ type: 'report', people: story && countPeople(story.reading.analysis) });
  }

  function pageAnalysis(): Reply<PageAnalysis, NoAnalysis> {
    if (busy > 0) return { ok: false, reason: 'working' };
    if (!story) return { ok: false, reason };
    const { analysis, paragraphs, voices } = story.reading;
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
        return story ? { ok: true, value: { highlighted } } : { ok: false, reason };
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
