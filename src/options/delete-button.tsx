import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../ui/words.ts';

interface DeleteButtonProps {
  readonly label: string;
  readonly onDelete: () => void;
}

/** A button for what cannot be undone: it asks once more, in its own place, and the focus goes with it. */
export function DeleteButton({ label, onDelete }: DeleteButtonProps): JSX.Element {
  const [asks, setAsks] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const moved = useRef(false);

  // Before the browser paints: at no moment has the focus gone nowhere.
  useLayoutEffect(() => {
    if (moved.current) (asks ? cancel : first).current?.focus();
    moved.current = true;
  }, [asks]);

  if (!asks) {
    return (
      <button class="btn" type="button" ref={first} onClick={() => setAsks(true)}>
        {label}
      </button>
    );
  }
  return (
    <fieldset class="sure">
      <legend>{`${label}. ${say('deleteSure')}`}</legend>
      <button
        class="btn btn-main"
        type="button"
        onClick={() => {
          setAsks(false);
          onDelete();
        }}
      >
        {say('deleteYes')}
      </button>
      <button class="btn" type="button" ref={cancel} onClick={() => setAsks(false)}>
        {say('cancel')}
      </button>
    </fieldset>
  );
}
