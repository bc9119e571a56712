import type { ComponentChildren, JSX, Ref } from 'preact';
import { Badge } from './badge.tsx';
import { Icon } from './icon.tsx';
import type { Face } from './view.ts';
import { say } from './words.ts';

interface CardProps {
  readonly face: Face;
  /** As on the page: filled for words in quotation marks, dashed for a paraphrase, dotted for a name. */
  readonly head: 'filled' | 'dashed' | 'dotted';
  /** Gets the focus when the card opens. */
  readonly headRef?: Ref<HTMLDivElement>;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** The frame of the card: who, and the way out. What is inside depends on what was clicked. */
export function Card({ face, head, headRef, onClose, children }: CardProps): JSX.Element {
  return (
    <div
      class="card"
      role="dialog"
      aria-labelledby="card-name"
      aria-describedby="card-kind card-why"
      data-voice={face.voice}
    >
      <header class={`card-head head-${head}`}>
        <Badge face={face} />
        <div class="card-id" tabIndex={-1} ref={headRef ?? null}>
          <h2 id="card-name">
            <bdi>{face.name}</bdi>
          </h2>
          {face.role !== null && (
            <p>
              <bdi>{face.role}</bdi>
            </p>
          )}
        </div>
        <button
          class="icon-btn"
          type="button"
          aria-label={say('close')}
          title={say('close')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      {children}
    </div>
  );
}
