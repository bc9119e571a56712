import type { JSX } from 'preact';
import { say } from './words.ts';

/** Widths of the placeholder rows in percent, name and role. */
const BONES = [
  [52, 78],
  [44, 60],
  [61, 70],
] as const;

interface LoadingViewProps {
  readonly title: string | null;
  /** Whether it takes so long that it needs a word. */
  readonly long: boolean;
}

/** While the article is being read: what is known of it already, and rows without words. */
export function LoadingView({ title, long }: LoadingViewProps): JSX.Element {
  return (
    <>
      <div class="reading" role="progressbar" aria-label={say('reading')} />
      <section class="story">
        {title !== null && (
          <h2>
            <bdi>{title}</bdi>
          </h2>
        )}
        <p class="tally">{say(long ? 'longRead' : 'reading')}</p>
      </section>
      <ol class="bones" aria-hidden="true">
        {BONES.map(([name, role]) => (
          <li class="speaker" key={name}>
            <span class="bone bone-badge" />
            <span>
              <span class="bone" style={{ inlineSize: `${name}%` }} />
              <span class="bone bone-role" style={{ inlineSize: `${role}%` }} />
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
