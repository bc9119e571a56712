import type { JSX, TargetedKeyboardEvent } from 'preact';
import { Icon, KindGlyph } from './icon.tsx';
import type { Shown } from './view.ts';
import { type MessageKey, say, sayNumber } from './words.ts';

interface FindBarProps {
  readonly query: string;
  readonly shown: Shown;
  /** How many statements each filter would leave. */
  readonly counts: Readonly<Record<Shown, number>>;
  /** The one speaker whose statements are shown, null for all. */
  readonly only: string | null;
  readonly onQuery: (query: string) => void;
  readonly onShown: (shown: Shown) => void;
  readonly onEveryone: () => void;
}

/** Search and filters. Escape clears the search, and once it is empty does what it does elsewhere. */
export function FindBar(props: FindBarProps): JSX.Element {
  const { query, shown, counts, only, onQuery, onShown, onEveryone } = props;
  function clearFirst(event: TargetedKeyboardEvent<HTMLInputElement>): void {
    if (event.key !== 'Escape' || query === '') return;
    // The popup would close.
    event.preventDefault();
    event.stopPropagation();
    onQuery('');
  }
  return (
    <div class="find">
      <search class="search">
        <Icon name="search" />
        <input
          type="search"
          aria-label={say('searchLabel')}
          placeholder={say('searchLabel')}
          aria-keyshortcuts="/"
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={({ currentTarget }) => onQuery(currentTarget.value)}
          onKeyDown={clearFirst}
        />
      </search>
      <fieldset class="chips" aria-label={say('showKinds')}>
        {CHIPS.map(({ of, label }) =>
          of === 'mixed' && counts.mixed === 0 && shown !== 'mixed' ? null : (
            <button
              key={of}
              class="chip"
              type="button"
              aria-pressed={shown === of}
              onClick={() => onShown(of)}
            >
              <Sign of={of} />
              {say(label)} <span class="n">{sayNumber(counts[of])}</span>
            </button>
          ),
        )}
        {only !== null && (
          <button class="chip" type="button" aria-pressed={true} onClick={onEveryone}>
            <span>{say('onlySpeaker', only)}</span>
            <Icon name="close" />
          </button>
        )}
      </fieldset>
    </div>
  );
}

const CHIPS: readonly { readonly of: Shown; readonly label: MessageKey }[] = [
  { of: 'all', label: 'chipAll' },
  { of: 'direct', label: 'chipDirect' },
  { of: 'mixed', label: 'chipMixed' },
  { of: 'indirect', label: 'chipIndirect' },
  { of: 'unnamed', label: 'chipUnnamed' },
];

/** What the statements have as their own sign in the list. */
function Sign({ of }: { readonly of: Shown }): JSX.Element | null {
  if (of === 'all') return null;
  return of === 'unnamed' ? (
    <span class="bar-mini" aria-hidden="true" />
  ) : (
    <KindGlyph own={of !== 'indirect'} />
  );
}
