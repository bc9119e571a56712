import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './icon.tsx';
import { say } from './words.ts';

interface CardActsProps {
  /** Whether nobody was found: then choosing the speaker comes first. */
  readonly nobody: boolean;
  /** Whether what can be looked up is shown. */
  readonly lookingUp: boolean;
  readonly onCopy: () => void;
  readonly onCopyLink: () => void;
  readonly onLookUp: () => void;
  readonly onCorrect: () => void;
  /** What came of it. */
  readonly children?: ComponentChildren;
}

/** What can be done with a statement. */
export function CardActs(props: CardActsProps): JSX.Element {
  const { nobody, lookingUp, onCopy, onCopyLink, onLookUp, onCorrect, children } = props;
  return (
    <div class="card-acts">
      {nobody && (
        <button class="btn btn-main" type="button" data-act="correct" onClick={onCorrect}>
          {say('chooseSpeaker')}
        </button>
      )}
      <button class={nobody ? 'btn' : 'btn btn-main'} type="button" aria-keyshortcuts="C" onClick={onCopy}>
        <Icon name="copy" />
        {say('copy')}
      </button>
      <button
        class="btn btn-slim"
        type="button"
        aria-keyshortcuts="L"
        title={say('copyLink')}
        onClick={onCopyLink}
      >
        <Icon name="link" />
        <span>{say('copyLink')}</span>
      </button>
      <LookUpButton open={lookingUp} onToggle={onLookUp} />
      {!nobody && (
        <button class="link" type="button" data-act="correct" onClick={onCorrect}>
          {say('wrongSpeaker')}
        </button>
      )}
      {children}
    </div>
  );
}

interface LookUpButtonProps {
  readonly open: boolean;
  /** Whether there is room for what it is called. */
  readonly named?: boolean;
  readonly onToggle: () => void;
}

/** Opens and closes what can be looked up. */
export function LookUpButton({ open, named = false, onToggle }: LookUpButtonProps): JSX.Element {
  return (
    <button
      class={named ? 'btn' : 'icon-btn'}
      type="button"
      aria-label={named ? undefined : say('lookUp')}
      title={named ? undefined : say('lookUp')}
      aria-expanded={open}
      aria-controls={open ? 'card-look-up' : undefined}
      onClick={onToggle}
    >
      <Icon name="search" />
      {named && say('lookUp')}
    </button>
  );
}
