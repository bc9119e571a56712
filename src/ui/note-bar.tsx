import type { JSX } from 'preact';

interface NoteBarProps {
  readonly note: string;
  /** Whether it is shown as well as read out. */
  readonly seen: boolean;
  /** A button beside the words. */
  readonly children?: JSX.Element | null;
}

/** What the reader is told, at the foot of the panel; always in the document, or it would not be read out. */
export function NoteBar({ note, seen, children = null }: NoteBarProps): JSX.Element {
  const shown = (seen && note !== '') || children !== null;
  return (
    <div class={shown ? 'note' : 'sr'}>
      <p role="status">{note}</p>
      {children}
    </div>
  );
}
