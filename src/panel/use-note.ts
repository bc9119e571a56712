import { useCallback, useEffect, useState } from 'preact/hooks';

/** Something the reader is told: read out, and shown too unless it is plain to see. */
export interface Note {
  readonly text: string;
  readonly seen: boolean;
  /** Stays until something else happens; other notes go after a while. */
  readonly stays: boolean;
  /** What can be done about it: scroll the page back, or take a correction back. */
  readonly way: 'back' | 'undo' | null;
}

export const NO_NOTE: Note = { text: '', seen: false, stays: false, way: null };
/** Sets the note; parts left out are as in `NO_NOTE`. */
export type Tell = (note: Partial<Note>) => void;
/** Time to read a short sentence twice. */
const SHOWN_MS = 5000;
/** Time to find the button that leads back. */
const BACK_MS = 20_000;

/** The note of the panel, and the function that sets it. */
export function useNote(): [Note, Tell] {
  const [note, setNote] = useState<Note>(NO_NOTE);
  useEffect(() => {
    if (note === NO_NOTE || note.stays) return;
    const timer = setTimeout(() => setNote(NO_NOTE), note.way === null ? SHOWN_MS : BACK_MS);
    return () => clearTimeout(timer);
  }, [note]);
  const tell = useCallback((said: Partial<Note>) => setNote({ ...NO_NOTE, ...said }), []);
  return [note, tell];
}
