import type { ComponentChildren, JSX } from 'preact';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** One subject of the settings, with its heading beside it. */
export function Section({ id, title, children }: SectionProps): JSX.Element {
  return (
    <section class="opt" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div>{children}</div>
    </section>
  );
}
