import type { Analysis, Statement } from '../model/analysis.ts';
import type { Correction, Verdict } from '../model/correction.ts';
import { askForAccess, mayReadAll } from '../platform/ask-access.ts';
import { injectPart } from '../platform/inject-part.ts';
import type { GivenLink } from '../platform/messages.ts';
import { linkPage, type PageLink } from '../platform/page-link.ts';
import { changeSettings } from '../platform/settings.ts';
import { watchTab } from '../platform/tab-events.ts';
import { tabMemory } from '../platform/tab-memory.ts';
import { activeTab, askTab, type Tab, tabNow } from '../platform/tabs.ts';
import { ANSWER_MS, loadPage, SILENT } from './load-page.ts';
import type { LoadHow, PageState, Stage } from './page-state.ts';
import { within } from './within.ts';

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
  /** The page has gone, for a while at least. */
  closed(): void;
}

/** What came of showing a statement; `gone`: its words are no longer there. */
export type Shown = 'done' | 'gone' | 'silent';

/** A page as the panel sees it. */
export interface PageClient {
  /** Connects with the page while both are looked at. */
  link(events: LinkEvents): PageLink;
  /** The tab's title and address; null where the browser does not tell. */
  about(): Promise<Pick<Tab, 'title' | 'url'>>;
  /** What is known of the page, waiting while it is being loaded and read. */
  load(how: LoadHow, onStage: (stage: Stage) => void): Promise<PageState>;
  /** How the reader had set the list of this page when it was last shown in this tab; null where that is not known. */
  recall(): Promise<unknown>;
  /** Keeps how the list is set, for the next time it is shown. */
  keep(view: object): void;
  /** Tells of changes until the function that it gives back is called. */
  watch(events: PageEvents): () => void;
  /** Scrolls the page to a statement or a figure and marks it; `gone` where the words are no longer there. */
  jumpTo(id: string): Promise<Shown>;
  /** Scrolls there too and opens the card, which takes the focus within the page. */
  goTo(id: string): Promise<Shown>;
  /** The link to the words of a statement; null where the page does not tell. */
  linkTo(statement: string): Promise<GivenLink | null>;
  /** Keeps what the reader says of a statement; null where it could not be kept. Page and panel hear of it. */
  correct(analysis: Analysis, statement: Statement, verdict: Verdict): Promise<Correction | null>;
  /** Takes back what was said of a statement, as `made` or earlier; false where it could not be. */
  undo(analysis: Analysis, statement: string, made: Correction | null): Promise<boolean>;
  /** Asks the reader for access to this page, right within their click; true where it was given. */
  allow(url: string | null): Promise<boolean>;
  /** Keeps that this site is always to be read. */
  readAlways(site: string): Promise<void>;
  /** Paints the page or takes the paint off; gives what holds now, null where the page does not answer. */
  setHighlighted(highlighted: boolean): Promise<boolean | null>;
}

/** The client of a tab, or of the one that is in front when this is called. */
export function pageClient(of?: Tab): PageClient {
  let tab = of === undefined ? within(activeTab(), ANSWER_MS, null) : Promise.resolve(of);
  const memory = tab.then((there) => there && tabMemory(there.id, there.url));

  async function addressOf({ url }: Analysis): Promise<string> {
    return url ?? (await tab)?.url ?? '';
  }

  return {
    async about() {
      const { title = null, url = null } = (await tab) ?? {};
      return { title, url };
    },
    async load(how, onStage) {
      const there = await tab;
      if (there === null) return { is: 'gone' };
      const state = await loadPage(there, how, onStage);
      if (!MAYBE_CLOSED.includes(state.is) || isReadable(there.url)) return state;
      // Beside the page no click grants access: an address may be hidden because the reader has taken that back.
      const isHeldBack = there.url === null && !(await mayReadAll());
      return { is: isHeldBack ? 'withheld' : 'restricted' };
    },
    link(events) {
      let link: PageLink | null = null;
      let isOpen = true;
      void tab.then((there) => {
        if (!isOpen || there === null) return;
        link = linkPage(there.id, ({ statement }) => events.pointed(statement), events.closed);
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
    async jumpTo(id) {
      const there = await tab;
      if (there === null) return 'silent';
      const asked = askTab<'jumpTo'>(there.id, { type: 'jumpTo', statement: id });
      const reply = await within(asked, ANSWER_MS, SILENT);
      if (reply.ok) return 'done';
      return reply.reason === 'gone' ? 'gone' : 'silent';
    },
    async goTo(id) {
      const there = await tab;
      if (there === null) return 'silent';
      const asked = askTab<'openCard'>(there.id, { type: 'openCard', at: { id } });
      const reply = await within(asked, ANSWER_MS, SILENT);
      if (!reply.ok) return 'silent';
      return reply.value ? 'done' : 'gone';
    },
    async linkTo(statement) {
      const id = (await tab)?.id;
      if (id === undefined) return null;
      await injectPart(id, 'link');
      const reply = await within(askTab<'linkTo'>(id, { type: 'linkTo', statement }), ANSWER_MS, SILENT);
      return reply.ok ? reply.value : null;
    },
    async correct(analysis, statement, verdict) {
      const { correctStatement } = await import('../platform/correct-statement.ts');
      return correctStatement(analysis, await addressOf(analysis), statement, verdict);
    },
    async undo(analysis, statement, made) {
      const { undoStatement } = await import('../platform/correct-statement.ts');
      return undoStatement(analysis, await addressOf(analysis), statement, made);
    },
    async allow(url) {
      const given = await askForAccess(url);
      // The address may be known from now on.
      const there = await tab;
      if (given && there !== null) tab = tabNow(there.id);
      return given;
    },
    async readAlways(site) {
      await changeSettings(({ sites }) => ({ sites: { ...sites, [site]: 'always' } }));
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
 * An address that stays hidden from whoever may read every site, or that is none of the web's, belongs to a page that no
 * extension may touch, whatever the browser answered.
 */
function isReadable(url: string | null): boolean {
  return url !== null && /^(https?|file):/.test(url);
}
