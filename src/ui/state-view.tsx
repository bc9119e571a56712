import type { JSX } from 'preact';
import { Mark } from './icon.tsx';
import { say } from './words.ts';

interface StateViewProps {
  readonly heading: string;
  readonly text: string;
  /** The way on; left out where no button could work. */
  readonly action?:
    | { readonly label: string; readonly main: boolean; readonly onAct: () => void }
    | undefined;
  /** For a bug report, without the address of the page. */
  readonly details?: string | undefined;
}

/** A panel without a list: what is so, why, and the way on. */
export function StateView({ heading, text, action, details }: StateViewProps): JSX.Element {
  return (
    <section class="blank" aria-labelledby="state">
      <Mark class="glyph" />
      <h2 id="state">{heading}</h2>
      <p>{text}</p>
      {action && (
        <div class="row">
          <button class={action.main ? 'btn btn-main' : 'btn'} type="button" onClick={action.onAct}>
            {action.label}
          </button>
        </div>
      )}
      {details !== undefined && (
        <details>
          <summary>{say('details')}</summary>
          <pre>{details}</pre>
        </details>
      )}
    </section>
  );
}
