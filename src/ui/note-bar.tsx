import type { ComponentChildren, JSX } from 'preact';

interface NoteBarProps {
  readonly note: string;
  /** Whether it is shown as well as read out. */
  readonly seen: boolean;
  /** A button beside the words. */
  readonly children?: ComponentChildren;
}

/** What the reader is told, at the foot of the panel; always in the document, or it would not be read out. */
export function NoteBar({ note, seen, children }: NoteBarProps): JSX.Element {
  const shown = (seen && note !== '') || Boolean(children);
  return (
    <div class={shown ? 'note' : 'sr'}>
      <p role="status">{note}</p>
      {children}
    </div>
  );
}
