import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { toText } from '../formats/to-text.ts';
import type { Analysis } from '../model/analysis.ts';
import { saveFile } from '../platform/save-file.ts';
import type { ExportChoice } from '../ui/export-menu.tsx';
import { Icon } from '../ui/icon.tsx';
import { LoadingView } from '../ui/loading-view.tsx';
import { NoteBar } from '../ui/note-bar.tsx';
import type { RowActions } from '../ui/speaker-list.tsx';
import { Toolbar } from '../ui/toolbar.tsx';
import type { Order, SpeakerView } from '../ui/view.ts';
import { WORDING } from '../ui/wording.ts';
import { say } from '../ui/words.ts';
import { keepOrder, keptOrder } from './kept-order.ts';
import { NEW_VIEW, toggled } from './list-view.ts';
import { NoList } from './no-list.tsx';
import type { LoadHow, PageClient } from './page-client.ts';
import { Story } from './story.tsx';
import { useLink } from './use-link.ts';
import { useListing } from './use-listing.ts';
import { useNote } from './use-note.ts';
import { usePage } from './use-page.ts';
import { useView } from './use-view.ts';

/** The reader has stopped typing: what was found is read out once, not letter by letter. */
const SETTLED_MS = 600;

/** Where the panel leads to; null for what the browser does not have, or where the reader is there already. */
export interface WaysOut {
  /** Opens the panel beside the page; false where that failed. */
  readonly beside: (() => Promise<boolean>) | null;
  readonly settings: (() => void) | null;
}

interface PanelProps {
  readonly client: PageClient;
  readonly ways?: WaysOut;
}

const NO_WAYS: WaysOut = { beside: null, settings: null };

/** The panel for one page: asks the client, shows what it says, hands clicks back. */
export function Panel({ client, ways = NO_WAYS }: PanelProps): JSX.Element {
  const { state, wait, title, stale, changes, load, setHighlighted } = usePage(client);
  const [note, tell] = useNote();
  const [order, setOrder] = useState(keptOrder);
  const panel = useRef<HTMLDivElement>(null);
  const leftFrom = useRef<HTMLElement | null>(null);

  const page = state?.is === 'ready' && state.page.analysis.statements.length > 0 ? state.page : null;
  const { view: kept, change } = useView(client, page !== null && wait === 'none');
  const view = kept ?? NEW_VIEW;
  const listing = useListing(page, view, order);
  const link = useLink(client, page !== null, (done) =>
    done
      ? tell({ text: say('shown'), canGoBack: true })
      : tell({ text: say('gone'), seen: true, stays: true }),
  );
  const focusOn = (selector: string): void => panel.current?.querySelector<HTMLElement>(selector)?.focus();

  const isFirst = useRef(true);
  useEffect(() => {
    const first = isFirst.current;
    isFirst.current = page === null;
    if (first || page === null) return;
    const timer = setTimeout(() => tell({ text: listing.text }), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [view.query, view.shown, view.only, page === null]);

  useEffect(() => {
    if (changes > 0) tell({ text: say('articleChanged') });
  }, [changes, tell]);

  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      const { key, target, altKey, ctrlKey, metaKey } = event;
      if (altKey || ctrlKey || metaKey) return;
      if (target instanceof Element && target.closest('input, select, [role=menu]') !== null) return;
      if (key === 'Backspace') panel.current?.querySelector<HTMLElement>('.note button')?.click();
      if (key !== '/') return;
      const field = panel.current?.querySelector<HTMLInputElement>('.search input');
      if (!field) return;
      event.preventDefault();
      field.focus();
      field.select();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

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

  async function highlight(highlighted: boolean): Promise<void> {
    const now = await client.setHighlighted(highlighted);
    if (now === null) tell({ text: say('noAnswer'), seen: true, stays: true });
    else setHighlighted(now);
  }

  function keepPlace(): void {
    link.tell({ type: 'keepPlace' });
    const active = document.activeElement;
    leftFrom.current = active !== null && 'focus' in active ? (active as HTMLElement) : null;
  }

  async function show(statement: string): Promise<void> {
    keepPlace();
    const outcome = await client.jumpTo(statement);
    // Whoever sees the page needs no words for a jump; whoever hears it does.
    if (outcome === 'done') tell({ text: say('shown'), canGoBack: true });
    else tell({ text: say(outcome === 'gone' ? 'gone' : 'noAnswer'), seen: true, stays: true });
  }

  function showFigure(figure: string): void {
    keepPlace();
    link.tell({ type: 'showFigure', figure });
  }

  function goBack(): void {
    link.tell({ type: 'goBack' });
    // The button goes with the note; the reader goes on where the jump began.
    leftFrom.current?.focus();
    tell({ text: say('backAgain') });
  }

  async function copy(text: string, told: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      tell({ text: told, seen: true });
    } catch {
      tell({ text: say('copyFailed'), seen: true, stays: true });
    }
  }

  const acts: RowActions = {
    toggle(key) {
      if (listing.finder === null && listing.only === null) change({ open: toggled(view.open, key) });
      else change({ turned: toggled(view.turned, key) });
    },
    showOnly(only) {
      change({ only, turned: [] });
      // What was pressed is gone: the only row there is, or the filter that is on now.
      setTimeout(() => focusOn(only === null ? '.chip[aria-pressed=true]' : '.who'));
    },
    copyAll(key) {
      const row = listing.chosen.speakers.find((speaker) => speaker.key === key);
      if (page !== null && row !== undefined)
        void copy(toText(withOnly(page.analysis, idsOf(row)), WORDING), say('copied'));
    },
    show: (id) => void show(id),
    copy(id) {
      if (page !== null)
        void copy(toText(withOnly(page.analysis, new Set([id])), WORDING).trimEnd(), say('copied'));
    },
    point: (statement) => link.tell({ type: 'point', statement }),
  };

  // The same functions all along, so that rows that have not changed need not be made anew.
  const latest = useRef(acts);
  latest.current = acts;
  const stable = useMemo<RowActions>(
    () => ({
      toggle: (key) => latest.current.toggle(key),
      showOnly: (key) => latest.current.showOnly(key),
      copyAll: (key) => latest.current.copyAll(key),
      show: (id) => latest.current.show(id),
      copy: (id) => latest.current.copy(id),
      point: (id) => latest.current.point(id),
    }),
    [],
  );

  async function exportAs({ what, how }: ExportChoice): Promise<void> {
    if (page === null) return;
    const analysis = what === 'all' ? page.analysis : withOnly(page.analysis, listing.listed);
    // Most readers never export: the formats come when they are asked for.
    const { exportFile } = await import('../formats/export-file.ts');
    if (how === 'copy') {
      await copy(exportFile(analysis, 'markdown', WORDING).text, say('copiedMarkdown'));
      return;
    }
    const file = exportFile(analysis, how, WORDING);
    saveFile(file);
    tell({ text: say('saved', file.name), seen: true });
  }

  function clear(): void {
    change({ query: '', shown: 'all', only: null, turned: [] });
    focusOn('.search input');
  }

  const waiting = wait !== 'none';
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
      <NoteBar note={waiting ? say('reading') : note.text} seen={note.seen && !waiting}>
        {note.canGoBack && !waiting && (
          <button class="link" type="button" aria-keyshortcuts="Backspace" onClick={goBack}>
            <Icon name="back" /> {say('back')}
          </button>
        )}
      </NoteBar>
      <main class="main">
        {waiting && <LoadingView title={title} long={wait === 'long'} />}
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
            acts={stable}
            onView={change}
            onOrder={(chosen: Order) => {
              setOrder(chosen);
              keepOrder(chosen);
            }}
            onClear={clear}
            onFigure={showFigure}
          />
        )}
        {!waiting && state !== null && page === null && (
          <NoList state={state} onLoad={(how) => void reload(how)} />
        )}
      </main>
    </div>
  );
}

/** The analysis with some of its statements alone. */
function withOnly(analysis: Analysis, ids: ReadonlySet<string>): Analysis {
  return { ...analysis, statements: analysis.statements.filter(({ id }) => ids.has(id)) };
}

function idsOf({ statements }: SpeakerView): ReadonlySet<string> {
  return new Set(statements.map(({ id }) => id));
}
