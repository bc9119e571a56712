import type { JSX } from 'preact';
import { say } from './words.ts';

interface CardToldProps {
  /** The last thing to tell, read out politely; '' for nothing. */
  readonly message: string;
  /** What is only read out where there is nothing to tell. */
  readonly spoken?: string;
  /** Takes back what was told; null where there is nothing to take back. */
  readonly onUndo: (() => void) | null;
}

/** The card's one voice: always there, so that a change of it is heard; beside it the way back. */
export function CardTold({ message, spoken = '', onUndo }: CardToldProps): JSX.Element {
  return (
    <div class={message === '' && !onUndo ? 'told told-empty' : 'told'}>
      <span role="status">
        {message !== '' || spoken === '' ? message : <span class="sr">{spoken}</span>}
      </span>
      {onUndo && (
        <button class="link" type="button" onClick={onUndo}>
          {say('undo')}
        </button>
      )}
    </div>
  );
}
