import type { Shown } from '../ui/view.ts';

/** How the reader has set the list of one page; speakers are meant by their keys, which outlive a new reading. */
export interface ListView {
  readonly query: string;
  readonly shown: Shown;
  /** The one speaker whose statements are shown, null for all. */
  readonly only: string | null;
  /** Speakers whose statements are open. */
  readonly open: readonly string[];
  /** While something is searched for: speakers that were closed, or opened, by hand. */
  readonly turned: readonly string[];
  /** Whether those who are not quoted are listed. */
  readonly figures: boolean;
  /** The statement or figure from which the reader has gone to the page, and may come back to; null for none. */
  readonly left: string | null;
  /** How far the panel is scrolled, CSS px. */
  readonly scroll: number;
}

/** A list as it is first shown. */
export const NEW_VIEW: ListView = {
  query: '',
  shown: 'all',
  only: null,
  open: [],
  turned: [],
  figures: false,
  left: null,
  scroll: 0,
};

/** A view that was kept, or a new one where it is none. */
export function parseView(value: unknown): ListView {
  if (typeof value !== 'object' || value === null) return NEW_VIEW;
  const { query, shown, only, open, figures, left, scroll } = value as Record<string, unknown>;
  return {
    ...NEW_VIEW,
    query: typeof query === 'string' ? query : '',
    shown: SHOWN.find((one) => one === shown) ?? 'all',
    only: typeof only === 'string' ? only : null,
    open: Array.isArray(open) ? open.filter((key) => typeof key === 'string') : [],
    figures: figures === true,
    left: typeof left === 'string' ? left : null,
    scroll: typeof scroll === 'number' && Number.isFinite(scroll) ? scroll : 0,
  };
}

const SHOWN: readonly Shown[] = ['all', 'direct', 'mixed', 'indirect', 'unnamed'];

/** Opens a row that is closed and closes one that is open. */
export function toggled(keys: readonly string[], key: string): string[] {
  return keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key];
}
