import { createElement } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Correction, Verdict } from '../model/correction.ts';
import type { PageAnalysis } from '../platform/messages.ts';
import type { OpenForm } from '../ui/speaker-list.tsx';
import { useLater } from '../ui/use-later.ts';
import { say } from '../ui/words.ts';
import type { PageClient } from './page-client.ts';
import type { Listing } from './use-listing.ts';
import type { Tell } from './use-note.ts';

interface CorrectingHost {
  readonly client: PageClient;
  readonly page: PageAnalysis | null;
  readonly listing: Listing;
  readonly tell: Tell;
  /** Opens the row of a speaker that is closed. */
  readonly toggle: (speaker: string) => void;
  readonly focusOn: (selector: string) => boolean;
}

/** Saying who said something, and taking that back. */
export interface Correcting {
  /** The form where it is open; null elsewhere. */
  readonly form: OpenForm | null;
  /** Opens the form at a statement, or closes it. */
  readonly correct: (statement: string) => void;
  /** Takes back what was said of a statement. */
  readonly undo: (statement: string) => void;
  /** Takes back what was said last. */
  readonly undoLast: () => void;
  /** Whether the list has just changed because of what the reader said, which they were told of. */
  readonly isOwnChange: () => boolean;
}

/** The page may report a correction more than once: when it hears of it, and when a part that was brought for it does. */
const OWN_CHANGE_MS = 3000;

/** The reader's corrections. The page hears of each by itself and reports its new answer, which the list then shows. */
export function useCorrecting(host: CorrectingHost): Correcting {
  const { client, page, listing, tell, toggle, focusOn } = host;
  const [at, setAt] = useState<string | null>(null);
  const last = useRef<{ readonly statement: string; readonly made: Correction } | null>(null);
  /** The statement that the focus goes with once the list is new. */
  const follow = useRef<string | null>(null);
  const saidAt = useRef(Number.NEGATIVE_INFINITY);
  const Form = useLater(at !== null, loadForm);
  const analysis = page?.analysis;
  const statement = analysis?.statements.find(({ id }) => id === at);

  useEffect(() => {
    const id = follow.current;
    follow.current = null;
    if (id === null) return;
    const row = listing.chosen.speakers.find(({ statements }) => statements.some((one) => one.id === id));
    if (row && !listing.isOpen(row.key)) toggle(row.key);
    // Where it is not listed any more, what can be done about it is in the note.
    setTimeout(() => focusOn(wordsOf(id)) || focusOn('.note button'));
  }, [analysis]);

  function close(): void {
    if (at !== null) focusOn(`[data-statement="${at}"] [data-act=edit]`);
    setAt(null);
  }

  async function save(verdict: Verdict): Promise<void> {
    if (!analysis || !statement) return;
    follow.current = statement.id;
    saidAt.current = performance.now();
    const made = await client.correct(analysis, statement, verdict);
    if (made === null) {
      follow.current = null;
      tell({ text: say('notKept'), seen: true, stays: true });
      return;
    }
    last.current = { statement: statement.id, made };
    close();
    tell({ text: toldOf(verdict), seen: true, stays: true, way: 'undo' });
  }

  async function undo(id: string, made: Correction | null): Promise<void> {
    if (!analysis) return;
    follow.current = id;
    saidAt.current = performance.now();
    const undone = await client.undo(analysis, id, made);
    if (undone) tell({ text: say('undone'), seen: true });
    else tell({ text: say('notKept'), seen: true, stays: true });
  }

  return {
    form:
      Form !== null && page !== null && statement !== undefined
        ? {
            statement: statement.id,
            form: createElement(Form, {
              page,
              statement,
              onSave: (verdict: Verdict) => void save(verdict),
              onCancel: close,
            }),
          }
        : null,
    correct: (id) => (id === at ? close() : setAt(id)),
    undo: (id) => void undo(id, last.current?.statement === id ? last.current.made : null),
    undoLast() {
      if (last.current) void undo(last.current.statement, last.current.made);
    },
    isOwnChange: () => performance.now() - saidAt.current < OWN_CHANGE_MS,
  };
}

async function loadForm() {
  return (await import('./correction.tsx')).Correction;
}

function wordsOf(id: string): string {
  return `[data-statement="${id}"] .words`;
}

function toldOf(verdict: Verdict): string {
  if (verdict.is === 'speaker') return say('nowUnder', verdict.name);
  return say(verdict.is === 'nobody' ? 'nowNobody' : 'nowLeftOut');
}
