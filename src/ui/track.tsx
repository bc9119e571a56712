import type { JSX } from 'preact';
import type { Tick } from './view.ts';

interface TrackProps {
  readonly ticks: readonly Tick[];
  /** The statement whose tick is lifted out. */
  readonly pointed: string | null;
}

/** A tick at the very end would stand beside the line. */
const LAST = 0.985;

/** Where in the story somebody is heard: the line is the article from start to end, a tick is a statement. */
export function Track({ ticks, pointed }: TrackProps): JSX.Element {
  return (
    <span class="track" aria-hidden="true">
      {ticks.map(({ id, from, length, own }) => (
        <i
          key={id}
          class={`${own ? '' : 'para'}${id === pointed ? ' is-on' : ''}`}
          style={{ insetInlineStart: toPercent(Math.min(from, LAST)), inlineSize: toPercent(length) }}
        />
      ))}
    </span>
  );
}

function toPercent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
