import type { JSX } from 'preact';
import type { Face } from './view.ts';

interface BadgeProps {
  readonly face: Face;
  readonly small?: boolean;
}

/** The sign of a speaker. Always beside the name, so it is hidden from assistive technology. */
export function Badge({ face, small = false }: BadgeProps): JSX.Element {
  const name = `badge badge-${face.form}${small ? ' badge-s' : ''}`;
  return (
    <span class={name} data-voice={face.voice} aria-hidden="true">
      {face.form === 'none' ? '?' : face.initials}
    </span>
  );
}
