import type { JSX } from 'preact';
import { say } from './words.ts';

/** In place of the list where search and filters leave nothing. */
export function NothingMatches({ onClear }: { readonly onClear: () => void }): JSX.Element {
  return (
    <div class="nothing">
      <p>{say('nothingMatches')}</p>
      <button class="btn" type="button" onClick={onClear}>
        {say('clear')}
      </button>
    </div>
  );
}
