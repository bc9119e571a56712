import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/icon.tsx';
import { LoadingView } from '../ui/loading-view.tsx';
import { NoteBar } from '../ui/note-bar.tsx';
import { Toolbar } from '../ui/toolbar.tsx';
import type { Order } from '../ui/view.ts';
import { say } from '../ui/words.ts';
import { copying } from './copying.ts';
import { keepOrder, keptOrder } from './kept-order.ts';
import { NEW_VIEW, toggled } from './list-view.ts';
import type { PageClient } from './page-client.ts';
import type { LoadHow } from './page-state.ts';
import { Story } from './story.tsx';
import { useCorrecting } from './use-correcting.ts';
import { useJumps } from './use-jumps.ts';
import { useKeys } from './use-keys.ts';
import { useLink } from './use-link.ts';
import { useListing } from './use-listing.ts';
import { NO_NOTE, type Note, useNote } from './use-note.ts';
import { usePage } from './use-page.ts';
import { useStable } from './use-stable.ts';
import { useView } from './use-view.ts';

/** The reader has stopped typing: what was found is read out once, not letter by letter. */
const SETTLED_MS = 600;

/** Where the panel leads to; null for what the browser does not have, or where the reader is there already. */
export interface WaysOut {
  /** Opens the panel beside the page; false where that failed. */
  readonly beside: (() => Promise<boolean>) | null;
  readonly settings: (() => void) | null;
  /** Closes the panel for the page under it; null where the panel stands beside the page and stays. */
  readonly leave: (() => void) | null;
}

interface PanelProps {
  readonly client: PageClient;
  readonly ways?: WaysOut;
  /** Of the extension, for a bug report. */
  readonly version?: string;
}

const NO_WAYS: WaysOut = { beside: null, settings: null, leave: null };

/** The panel for one page: asks the client, shows what it says, hands clicks back. */
export function Panel({ client, ways = NO_WAYS, version = '' }: PanelProps): JSX.Element {
  const { state, NoList, wait, stage, about, stale, changes, load, setHighlighted } = usePage(client);
  const [note, tell] = useNote();
  const latest = useRef(note);
  latest.current = note;
  const [order, setOrder] = useState(keptOrder);
  const panel = useRef<HTMLDivElement>(null);

  const page = state?.is === 'ready' && state.page.analysis.statements.length > 0 ? state.page : null;
  const { view: kept, change } = useView(client, page !== null && wait === 'none');
  const view = kept ?? NEW_VIEW;
  const listing = useListing(page, view, order);
  const link = useLink(client, page !== null);
  const toggle = (key: string): void => {
    if (listing.finder === null && listing.only === null) change({ open: toggled(view.open, key) });
    else change({ turned: toggled(view.turned, key) });
  };
  const host = { client, page, listing, tell, change, link, toggle, focusOn };
  const jumps = useJumps({ ...host, view: page === null ? null : kept, leave: ways.leave });
  const correcting = useCorrecting(host);
  const { copyText, copy, copyLink, copyAll, exportAs } = copying(host);
  useKeys(panel);

  const isFirst = useRef(true);
  useEffect(() => {
    const first = isFirst.current;
    isFirst.current = page === null;
    if (first || page === null) return;
    // What came of something the reader has done since is not talked over, nor what may still be taken back.
    const timer = setTimeout(() => {
      const { current } = latest;
      const isNews = current !== note && current !== NO_NOTE;
      if (!isNews && current.way !== 'undo') tell({ text: listing.text });
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [view.query, listing.finder, view.shown, view.only, page === null]);

  useEffect(() => {
    if (changes > 0 && !correcting.isOwnChange()) tell({ text: say('articleChanged') });
  }, [changes, tell]);

  function focusOn(selector: string): boolean {
    const found = panel.current?.querySelector<HTMLElement>(selector);
    found?.focus();
    return found !== null && found !== undefined;
  }

  async function openBeside(): Promise<void> {
    if ((await ways.beside?.()) === true) close();
    else tell({ text: say('notOpenedBeside'), seen: true, stays: true });
  }

  async function reload(how: LoadHow): Promise<void> {
    await load(how);
    // The button that was pressed may be gone by now; the reader goes on where its successor stands.
    setTimeout(() => {
      const lost = panel.current?.contains(document.activeElement) !== true;
      if (lost) focusOn('.blank button, .who');
    });
  }

  async function allow(): Promise<void> {
    if (await client.allow(about.url)) await reload('look');
  }

  async function readAlways(site: string): Promise<void> {
    await client.readAlways(site);
    await reload('anyway');
    tell({ text: say('alwaysReadNow', site), seen: true });
  }

  async function highlight(highlighted: boolean): Promise<void> {
    const now = await client.setHighlighted(highlighted);
    if (now === null) tell({ text: say('noAnswer'), seen: true, stays: true });
    else setHighlighted(now);
  }

  const acts = useStable({
    toggle,
    showOnly(only) {
      change({ only, turned: [] });
      // What was pressed is gone: the only row there is, or the filter that is on now.
      setTimeout(() => focusOn(only === null ? '.chip[aria-pressed=true]' : '.who'));
    },
    copyAll,
    show: (id, byKey) => void jumps.show(id, byKey),
    copy,
    copyLink,
    correct: correcting.correct,
    undo: correcting.undo,
    point: (statement) => link.tell({ type: 'point', statement }),
  });

  function clear(): void {
    change({ query: '', shown: 'all', only: null, turned: [] });
    focusOn('.search input');
  }

  function wayOf({ way }: Note): JSX.Element | null {
    if (way === null) return null;
    if (way === 'undo') {
      return (
        <button class="link" type="button" onClick={correcting.undoLast}>
          {say('undo')}
        </button>
      );
    }
    return (
      <button class="link" type="button" data-way="back" aria-keyshortcuts="Backspace" onClick={jumps.goBack}>
        <Icon name="back" /> {say('back')}
      </button>
    );
  }

  const waiting = wait !== 'none';
  const doing = say(stage === 'loading' ? 'pageLoading' : wait === 'long' ? 'longRead' : 'reading');
  return (
    <div class="panel" ref={panel}>
      <Toolbar
        highlighted={page?.highlighted ?? null}
        onHighlight={(highlighted) => void highlight(highlighted)}
        onBeside={ways.beside && (() => void openBeside())}
        exports={page && { all: page.analysis.statements.length, listed: listing.listed.size }}
        onExport={(choice) => void exportAs(choice)}
        onSettings={ways.settings}
      />
      <NoteBar note={waiting ? doing : note.text} seen={note.seen && !waiting}>
        {waiting ? null : wayOf(note)}
      </NoteBar>
      <main class="main">
        {waiting && <LoadingView title={about.title} text={doing} />}
        {!waiting && stale && (
          <div class="stale">
            <p>{say('articleChanged')}</p>
            <button class="link" type="button" onClick={() => void reload('again')}>
              {say('readAgain')}
            </button>
          </div>
        )}
        {!waiting && page !== null && kept !== null && (
          <Story
            page={page}
            listing={listing}
            view={view}
            order={order}
            pointed={link.pointed}
            acts={acts}
            form={correcting.form}
            onView={change}
            onOrder={(chosen: Order) => {
              setOrder(chosen);
              keepOrder(chosen);
            }}
            onClear={clear}
          />
        )}
        {!waiting && state !== null && page === null && NoList !== null && (
          <NoList
            state={state}
            url={about.url}
            version={version}
            onLoad={(how) => void reload(how)}
            onAllow={() => void allow()}
            onAlways={(site) => void readAlways(site)}
            onCopy={(text) => void copyText(text, say('detailsCopied'))}
          />
        )}
      </main>
    </div>
  );
}
