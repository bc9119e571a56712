import type { JSX } from 'preact';
import { Icon } from './icon.tsx';
import { say } from './words.ts';

interface CardLookUpProps {
  /** Null where nobody is named. */
  readonly name: string | null;
  /** Whether there are words to look up. */
  readonly words: boolean;
  readonly onLookUp: (what: 'name' | 'words') => void;
}

/** What can be searched for on the web, and what that tells whom. */
export function CardLookUp({ name, words, onLookUp }: CardLookUpProps): JSX.Element {
  return (
    <div class="look-up" id="card-look-up">
      {name !== null && (
        <button class="btn" type="button" onClick={() => onLookUp('name')}>
          <Icon name="search" />
          {say('lookUpName', name)}
        </button>
      )}
      {words && (
        <button class="btn" type="button" onClick={() => onLookUp('words')}>
          <Icon name="search" />
          {say('lookUpWords')}
        </button>
      )}
      <p class="why">{say('lookUpNote')}</p>
    </div>
  );
}
