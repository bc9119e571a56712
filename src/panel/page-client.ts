import { ruleFor } from '../model/settings.ts';
import type { NoAnalysis, NotInjected, PageAnalysis } from '../platform/messages.ts';
import { linkPage, type PageLink } from '../platform/page-link.ts';
import type { FromPage } from '../platform/panel-port.ts';
import { readSettings } from '../platform/settings.ts';
import { watchTab } from '../platform/tab-events.ts';
import { tabMemory } from '../platform/tab-memory.ts';
import { activeTab, askTab, injectAnnotator, injectGate, type Tab } from '../platform/tabs.ts';
import { within } from './within.ts';

/**
 * What the panel can know of the page in front. `gone` and `silent` are ours: no tab, or no answer in time. `off`:
 * the reader's settings say to leave this site alone.
 */
export type PageState =
  | { readonly is: 'ready'; readonly page: PageAnalysis }
  | {
      readonly is: Exclude<NoAnalysis, 'working'> | Exclude<NotInjected, 'gone'> | 'gone' | 'silent' | 'off';
    };

/** `look`: annotate the page if it is an article. `anyway`: also if it is none. `again`: read it anew. */
export type LoadHow = 'look' | 'anyway' | 'again';

/** What can befall the page while the panel is open. */
export interface PageEvents {
  /** The annotator has read it anew, or given it up. */
  changed(): void;
  /** Another page has been loaded in its place. */
  navigated(): void;
}

/** What the page tells while it is connected. */
export interface LinkEvents {
  /** The pointer is on this statement, or on none. */
  pointed(statement: string | null): void;
  /** Whether the figure that was asked for could be shown. */
  figureShown(done: boolean): void;
  /** The page has gone, for a while at least. */
  closed(): void;
}

/** A page as the panel sees it. */
export interface PageClient {
  /** Connects with the page while both are looked at. */
  link(events: LinkEvents): PageLink;
  /** The tab's title, for the time of reading; null where the browser does not tell. */
  title(): Promise<string | null>;
  /** What is known of the page, waiting while it is being read. */
  load(how: LoadHow): Promise<PageState>;
  /** How the reader had set the list of this page when it was last shown in this tab; null where that is not known. */
  recall(): Promise<unknown>;
  /** Keeps how the list is set, for the next time it is shown. */
  keep(view: object): void;
  /** Tells of changes until the function that it gives back is called. */
  watch(events: PageEvents): () => void;
  /** Scrolls the page to a statement and marks it; `gone` where its words are no longer there. */
  jumpTo(statement: string): Promise<'done' | 'gone' | 'silent'>;
  /** Paints the page or takes the paint off; gives what holds now, null where the page does not answer. */
  setHighlighted(highlighted: boolean): Promise<boolean | null>;
}

/** A tab that is busy laying out a long page may need a moment; one that needs longer is told of as silent. */
const ANSWER_MS = 4000;
/** Between two questions while the page is being read. */
const POLL_MS = 150;
/** So long the gate may take to look and the background to bring the annotator; the worker may have to start first. */
const LOOK_MS = 900;
/** Longer reading is a failure: the engine takes a fraction of a second, the rest is a page that never settles. */
const READING_MS = 15000;

/** The client of a tab, or of the one that is in front when this is called. */
export function pageClient(of?: Tab): PageClient {
  const tab = of === undefined ? within(activeTab(), ANSWER_MS, null) : Promise.resolve(of);
  const memory = tab.then((there) => there && tabMemory(there.id, there.url));
  return {
    async title() {
      return (await tab)?.title ?? null;
    },
    async load(how) {
      const there = await tab;
      if (there === null) return { is: 'gone' };
      const state = await load(there, how);
      const closed = MAYBE_CLOSED.includes(state.is) && !isReadable(there.url);
      return closed ? { is: 'restricted' } : state;
    },
    link(events) {
      let link: PageLink | null = null;
      let isOpen = true;
      void tab.then((there) => {
        if (!isOpen || there === null) return;
        const hear = (message: FromPage): void => {
          if (message.type === 'pointed') events.pointed(message.statement);
          else events.figureShown(message.done);
        };
        link = linkPage(there.id, hear, events.closed);
      });
      return {
        tell: (message) => link?.tell(message),
        close() {
          isOpen = false;
          link?.close();
        },
      };
    },
    async recall() {
      return (await memory)?.recall() ?? null;
    },
    keep(view) {
      void memory.then((known) => known?.keep(view));
    },
    watch(events) {
      const leaving = new AbortController();
      void tab.then((there) => there && watchTab(there.id, events, leaving.signal));
      return () => leaving.abort();
    },
    async jumpTo(statement) {
      const id = (await tab)?.id;
      if (id === undefined) return 'silent';
      const reply = await within(askTab<'jumpTo'>(id, { type: 'jumpTo', statement }), ANSWER_MS, SILENT);
      if (reply.ok) return 'done';
      return reply.reason === 'gone' ? 'gone' : 'silent';
    },
    async setHighlighted(highlighted) {
      const id = (await tab)?.id;
      if (id === undefined) return null;
      const asked = askTab<'setHighlighted'>(id, { type: 'setHighlighted', highlighted });
      const reply = await within(asked, ANSWER_MS, SILENT);
      return reply.ok ? reply.value.highlighted : null;
    },
  };
}

const MAYBE_CLOSED: readonly PageState['is'][] = ['withheld', 'silent', 'not-an-article'];

/**
 * Opening the popup grants access to the tab in front (`activeTab`). An address that stays hidden even then, or that
 * is none of the web's, belongs to a page that no extension may touch, whatever the browser answered.
 */
function isReadable(url: string | null): boolean {
  return url !== null && /^(https?|file):/.test(url);
}

const SILENT = { ok: false, reason: 'no-answer' } as const;

async function load({ id, url }: Tab, how: LoadHow): Promise<PageState> {
  if (how === 'look') {
    const state = await settled(id);
    const isOff = state.is !== 'ready' && url !== null && ruleFor(await readSettings(), url) === 'never';
    if (isOff) return { is: 'off' };
    // Nobody answers: a tab older than the installation, a site where access is withheld, or no article.
    return state.is === 'silent' ? lookedAt(id) : state;
  }
  const injected = await within(injectAnnotator(id, { force: how === 'anyway' }), ANSWER_MS, SILENT);
  return injected.ok ? settled(id) : { is: whyNot(injected.reason) };
}

/** Has the gate look at the page, and waits for the annotator that it asks for if it sees an article. */
async function lookedAt(id: number): Promise<PageState> {
  const injected = await within(injectGate(id), ANSWER_MS, SILENT);
  if (!injected.ok) return { is: whyNot(injected.reason) };
  for (let waited = 0; waited < LOOK_MS; waited += POLL_MS) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    const state = await settled(id);
    if (state.is !== 'silent') return state;
  }
  return { is: 'not-an-article' };
}

function whyNot(reason: NotInjected | 'no-answer'): Exclude<PageState['is'], 'ready'> {
  return reason === 'no-answer' ? 'silent' : reason;
}

/** Asks until the page has been read, has nothing to give, or takes too long. */
async function settled(id: number): Promise<PageState> {
  const end = performance.now() + READING_MS;
  while (performance.now() < end) {
    const reply = await within(askTab<'getAnalysis'>(id, { type: 'getAnalysis' }), ANSWER_MS, SILENT);
    if (reply.ok) return { is: 'ready', page: reply.value };
    if (reply.reason === 'no-answer') return { is: 'silent' };
    if (reply.reason !== 'working') return { is: reply.reason };
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return { is: 'failed' };
}
