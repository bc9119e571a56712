import type { JSX } from 'preact';
import { Mark } from './icon.tsx';
import { say } from './words.ts';

/** A way on: the one that is meant for most readers, another one, or one that is set beside it. */
export interface StateAction {
  readonly label: string;
  readonly look: 'main' | 'plain' | 'link';
  readonly onAct: () => void;
}

interface StateViewProps {
  readonly heading: string;
  readonly text: string;
  /** None where no button could work. */
  readonly actions: readonly StateAction[];
  /** For a bug report, without the address of the page. */
  readonly details?: { readonly text: string; readonly onCopy: () => void } | undefined;
}

/** A panel without a list: what is so, why, and the way on. */
export function StateView({ heading, text, actions, details }: StateViewProps): JSX.Element {
  return (
    <section class="blank" aria-labelledby="state">
      <Mark class="glyph" />
      <h2 id="state">{heading}</h2>
      <p>{text}</p>
      {actions.length > 0 && (
        <div class="row">
          {actions.map(({ label, look, onAct }) => (
            <button key={look} class={LOOKS[look]} type="button" onClick={onAct}>
              {label}
            </button>
          ))}
        </div>
      )}
      {details && (
        <details>
          <summary>{say('details')}</summary>
          <pre>{details.text}</pre>
          <button class="link" type="button" onClick={details.onCopy}>
            {say('copyDetails')}
          </button>
        </details>
      )}
    </section>
  );
}

const LOOKS = { main: 'btn btn-main', plain: 'btn', link: 'link' } as const;
