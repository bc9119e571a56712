import type { JSX } from 'preact';

const PATHS = {
  highlights: 'M3 13.5h10M5 10l5.5-7 2.5 2-5.5 7H5z',
  show: 'M8 2v8M4.5 6.8 8 10.2l3.5-3.4M3 13.5h10',
  copy: 'M6 5.5h7.5v8H6zM3 10.5v-8h7',
  close: 'm4 4 8 8M12 4l-8 8',
  link: 'M6.8 9.2a2.8 2.8 0 0 0 4 0l2-2a2.8 2.8 0 0 0-4-4l-.8.8M9.2 6.8a2.8 2.8 0 0 0-4 0l-2 2a2.8 2.8 0 0 0 4 4l.8-.8',
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  next: 'm6 3.5 4.5 4.5L6 12.5',
  open: 'm4 6 4 4 4-4',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.7 10.7 14 14',
  beside: 'M2 3h12v10H2zM10 3v10',
  export: 'M8 10V2M4.8 5 8 1.9 11.2 5M3 9v5h10V9',
  edit: 'M3 13h4M4 10.5 10.5 4l2 2L6 12.5l-2.5.5z',
  file: 'M4 2h5l3 3v9H4zM9 2v3h3',
  check: 'm3 8.5 3.2 3.2L13 4.6',
  back: 'M6.5 3 3 6.5 6.5 10M3 6.5h6.5a3.5 3.5 0 0 1 0 7H7',
  settings:
    'M2 4.5h7M13 4.5h1M2 11.5h1M7 11.5h7M11 6.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM5 13.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
} as const;

export type IconName = keyof typeof PATHS;

const FLIPPED: ReadonlySet<IconName> = new Set(['previous', 'next', 'beside', 'back']);

/** A line icon of the tool, as large as the text; those that point along the line turn with the writing direction. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  const flips = FLIPPED.has(name);
  return (
    <svg class={flips ? 'i flip' : 'i'} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

const COMMA =
  'M3.5 11A3.5 3.5 0 0 1 0 7.4C0 3.9 1.7 1.4 5 0L5.9 1.5C4.3 2.3 3.4 3.2 3.1 4.2A3.5 3.5 0 0 1 3.5 11Z';
const EYE = 'M3.5 9.2A1.75 1.75 0 1 0 3.5 5.7A1.75 1.75 0 1 0 3.5 9.2Z';

/** The comma that stands for a kind: filled for the speaker's own words, open for the reporter's. */
export function KindGlyph({ own }: { readonly own: boolean }): JSX.Element {
  return (
    <svg class="i-kind" viewBox="0 0 7 11" aria-hidden="true">
      <path fill-rule="evenodd" d={own ? COMMA : COMMA + EYE} />
    </svg>
  );
}

/** The sign of the product: one filled comma, one open. */
export function Mark({ class: name }: { readonly class: string }): JSX.Element {
  return (
    <svg class={name} viewBox="0 0 16 16" aria-hidden="true">
      <path transform="translate(0.55 2.6) scale(0.99)" fill-rule="evenodd" d={COMMA} />
      <path transform="translate(8.35 2.6) scale(0.99)" fill-rule="evenodd" d={COMMA + EYE} />
    </svg>
  );
}
