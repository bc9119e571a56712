import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PageAnalysis } from '../platform/messages.ts';
import { LoadingView } from '../ui/loading-view.tsx';
import { SpeakerList } from '../ui/speaker-list.tsx';
import { StoryHead } from '../ui/story-head.tsx';
import { Toolbar } from '../ui/toolbar.tsx';
import { say } from '../ui/words.ts';
import { listSpeakers } from './list-speakers.ts';
import { NoList } from './no-list.tsx';
import type { PageClient, PageState } from './page-client.ts';

/** Reading is mostly over before anybody could read that it goes on. */
const SHOW_LOADING_AFTER_MS = 300;

/** The panel for one page: asks the client, shows what it says, hands clicks back. */
export function Panel({ client }: { readonly client: PageClient }): JSX.Element {
  const [state, setState] = useState<PageState | null>(null);
  const [slow, setSlow] = useState(false);
  const [title, setTitle] = useState<string | null>(null);
  const [note, setNote] = useState('');

  const panel = useRef<HTMLDivElement>(null);

  const load = useCallback(
    async (how: 'look' | 'anyway' | 'again') => {
      const timer = setTimeout(() => setSlow(true), SHOW_LOADING_AFTER_MS);
      const next = await client.load(how);
      clearTimeout(timer);
      setSlow(false);
      setState(next);
    },
    [client],
  );

  async function reload(how: 'look' | 'anyway' | 'again'): Promise<void> {
    await load(how);
    // The button that was pressed may be gone by now; the reader goes on where its successor stands.
    setTimeout(() => {
      const lost = panel.current?.contains(document.activeElement) !== true;
      if (lost) panel.current?.querySelector<HTMLElement>('.blank button, .who')?.focus();
    });
  }

  useEffect(() => {
    void client.title().then(setTitle);
    void load('look');
  }, [client, load]);

  async function show(statement: string): Promise<void> {
    const outcome = await client.jumpTo(statement);
    setNote({ done: say('shown'), gone: say('gone'), silent: say('noAnswer') }[outcome]);
  }

  async function highlight(highlighted: boolean): Promise<void> {
    const now = await client.setHighlighted(highlighted);
    setNote(now === null ? say('noAnswer') : '');
    if (now === null || state?.is !== 'ready') return;
    setState({ is: 'ready', page: { ...state.page, highlighted: now } });
  }

  const page = state?.is === 'ready' ? state.page : null;
  const quoted = page !== null && page.analysis.statements.length > 0;
  return (
    <div class="panel" ref={panel}>
      <Toolbar
        highlighted={quoted ? page.highlighted : null}
        onHighlight={(highlighted) => void highlight(highlighted)}
      />
      {/* Whoever sees the page needs no words for a jump; whoever hears it does. */}
      <p class={note === '' || note === say('shown') ? 'sr' : 'note'} role="status">
        {slow ? say('reading') : note}
      </p>
      {slow && <LoadingView title={title} />}
      {!slow && quoted && <Story page={page} onShow={(statement) => void show(statement)} />}
      {!slow && state !== null && !quoted && <NoList state={state} onLoad={(how) => void reload(how)} />}
    </div>
  );
}

interface StoryProps {
  readonly page: PageAnalysis;
  readonly onShow: (statement: string) => void;
}

function Story({ page: { analysis, paragraphs, voices }, onShow }: StoryProps): JSX.Element {
  const speakers = useMemo(() => listSpeakers(analysis, paragraphs, voices), [analysis, paragraphs, voices]);
  const { title, publisher, published, language } = analysis;
  const speaking = new Set(analysis.statements.map(({ speaker }) => speaker));
  const unnamed = analysis.entities.filter(
    ({ id, kind }) => speaking.has(id) && (kind === 'group' || kind === 'unnamed'),
  );
  return (
    <>
      <StoryHead
        title={title}
        publisher={publisher}
        published={published}
        lang={language}
        unnamed={unnamed.length}
        speakers={speakers}
      />
      <SpeakerList speakers={speakers} lang={language} onShow={onShow} />
      <footer class="foot">{say('trust')}</footer>
    </>
  );
}
