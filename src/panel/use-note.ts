import { useCallback, useEffect, useState } from 'preact/hooks';

/** Something the reader is told: read out, and shown too unless it is plain to see. */
export interface Note {
  readonly text: string;
  readonly seen: boolean;
  /** Stays until something else happens; other notes go after a while. */
  readonly stays: boolean;
  /** Whether the page can be scrolled back from here. */
  readonly canGoBack: boolean;
}

export const NO_NOTE: Note = { text: '', seen: false, stays: false, canGoBack: false };
/** Time to read a short sentence twice. */
const SHOWN_MS = 5000;
/** Time to find the button that leads back. */
const BACK_MS = 20_000;

/** The note of the panel, and the function that sets it; parts left out are as in `NO_NOTE`. */
export function useNote(): [Note, (note: Partial<Note>) => void] {
  const [note, setNote] = useState<Note>(NO_NOTE);
  useEffect(() => {
    if (note === NO_NOTE || note.stays) return;
    const timer = setTimeout(() => setNote(NO_NOTE), note.canGoBack ? BACK_MS : SHOWN_MS);
    return () => clearTimeout(timer);
  }, [note]);
  const tell = useCallback((said: Partial<Note>) => setNote({ ...NO_NOTE, ...said }), []);
  return [note, tell];
}
