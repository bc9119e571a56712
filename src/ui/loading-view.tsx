import type { JSX } from 'preact';

/** Widths of the placeholder rows in percent, name and role. */
const BONES = [
  [52, 78],
  [44, 60],
  [61, 70],
] as const;

interface LoadingViewProps {
  readonly title: string | null;
  /** What is being done, and more where it takes so long that it needs a word. */
  readonly text: string;
}

/** While the article is being read: what is known of it already, and rows without words. */
export function LoadingView({ title, text }: LoadingViewProps): JSX.Element {
  return (
    <>
      <div class="reading" role="progressbar" aria-label={text} />
      <section class="story">
        {title !== null && (
          <h2>
            <bdi>{title}</bdi>
          </h2>
        )}
        <p class="tally">{text}</p>
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
