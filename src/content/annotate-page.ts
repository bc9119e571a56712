import { listen } from '../platform/listen.ts';
import type { NoAnalysis, PageAnalysis, Reply, TabMessages } from '../platform/messages.ts';
import type { AnnotatorHandle } from '../platform/own-world.ts';
import { isConnected, tellBackground } from '../platform/tell-background.ts';
import { countPeople } from './count-people.ts';
import { firstChange } from './first-change.ts';
import { lazyCard } from './lazy-card.ts';
import { lazyKeeper } from './lazy-keeper.ts';
import './page-handle.ts';
import { pagePainter } from './page-painter.ts';
import { readPage } from './read-page.ts';
import { addressNow, isStanding, type Story, storyInView } from './story.ts';

const BEAT_MS = 2000;

/**
 * Reads the page, paints it and answers clicks and messages until the extension is gone: then nothing of it is left.
 * What keeps up with a page that changes is loaded when it first does. Gives back what to call when the page turns out
 * to be no article, and when the reader corrects something.
 */
export function annotatePage(): AnnotatorHandle {
  const lifetime = new AbortController();
  const { signal } = lifetime;
  const painter = pagePainter();
  /** What card, keeper, corrections and gate ask of the page. */
  const page = {
    signal,
    isAlive: () => !signal.aborted && isConnected(),
    painter,
    stories: () => stories,
    isForced: () => forced,
    isWanted,
    show,
    dismiss,
    leave() {
      if (!forced && !stories.some(isStanding)) dismiss();
    },
  };
  const keeper = lazyKeeper(page);
  const card = lazyCard({ ...page, showStatement: keeper.scrollTo });
  /** In the order of the page; none before it has been read, and where nothing is to be read. */
  let stories: readonly Story[] = [];
  /** The story that was last asked for: what a statement's id belongs to. */
  let told: Story | undefined;
  let reason: NoAnalysis = 'working';
  let highlighted = true;
  let forced = false;
  let turn = 0;

  async function read(): Promise<void> {
    const mine = ++turn;
    reason = 'working';
    const outcome = await readPage();
    if (signal.aborted || mine !== turn) return;
    const isRead = typeof outcome !== 'string';
    if (!isRead) reason = outcome;
    show(isRead ? [{ reading: outcome, address: addressNow() }] : []);
    firstChange(stories, keeper.again, signal);
  }

  /** What is known of the page from now on. */
  function show(known: readonly Story[]): void {
    stories = known;
    repaint();
    card.renew();
    report();
  }

  /** Whether the page is one to read, as far as is known. */
  function isWanted(): boolean {
    return reason !== 'not-an-article';
  }

  /** Another page, or none to read: what stands here is over. */
  function dismiss(): void {
    turn++;
    forced = false;
    reason = 'not-an-article';
    show([]);
  }

  /** What is known looks another way from now on. */
  function renew(): void {
    show(stories);
  }

  function repaint(): void {
    painter.paint(highlighted ? stories.map(({ reading }) => reading) : []);
  }

  async function jumpTo(statement: string): Promise<Reply<null, 'gone'>> {
    card.close();
    return (await keeper.jump(told, statement)) ? { ok: true, value: null } : { ok: false, reason: 'gone' };
  }

  function onClick(event: MouseEvent): void {
    if (!isConnected()) lifetime.abort();
    if (highlighted) card.click(event);
  }

  function report(): void {
    const story = storyInView(stories);
    tellBackground<'report'>({
      type: 'report',
      people: story ? countPeople(story.reading.analysis) : null,
    });
  }

  function pageAnalysis(): Reply<PageAnalysis, NoAnalysis> {
    told = storyInView(stories);
    if (!told) return { ok: false, reason };
    const { analysis, paragraphs, voices } = told.reading;
    return { ok: true, value: { analysis, paragraphs, voices, highlighted } };
  }

  listen<TabMessages>(
    {
      getAnalysis: pageAnalysis,
      read({ force }) {
        forced ||= force;
        // What stands is kept up with: the gate asks at every new address.
        if (stories.length === 0) read();
        else if (force || !stories.some(isStanding)) keeper.again();
        return { ok: true, value: null };
      },
      jumpTo: ({ statement }) => jumpTo(statement),
      openCard: async ({ at }) => ({ ok: true, value: await card.openAt(at) }),
      leave() {
        dismiss();
        return { ok: true, value: null };
      },
      setHighlighted(request) {
        highlighted = request.highlighted;
        repaint();
        return stories.length > 0 ? { ok: true, value: { highlighted } } : { ok: false, reason };
      },
    },
    signal,
  );
  globalThis.quothPage = { told: () => told, painter, closeCard: card.close };
  addEventListener('click', onClick, { signal });
  // Back from the browser's page cache the button has forgotten what it showed.
  addEventListener('pageshow', ({ persisted }) => persisted && report(), { signal });
  for (const look of ['(forced-colors: active)', '(prefers-color-scheme: dark)'])
    matchMedia(look).addEventListener('change', renew, { signal });
  const beat = setInterval(() => {
    if (!isConnected()) lifetime.abort();
    else if (document.visibilityState === 'visible' && painter.isStale()) renew();
  }, BEAT_MS);
  signal.addEventListener('abort', () => {
    clearInterval(beat);
    painter.unmark();
    painter.paint([]);
  });
  read();
  return page;
}
