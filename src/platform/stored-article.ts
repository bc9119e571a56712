import type { Correction } from '../model/correction.ts';
import { parseCorrection } from '../model/parse-correction.ts';

/** One article with all that the reader has said of its statements. */
export interface CorrectedArticle {
  /** Canonical, without a fragment. */
  readonly address: string;
  readonly title: string | null;
  readonly corrections: readonly Correction[];
}

/** Of the shape below; a later one that cannot be read here counts up. */
const VERSION = 1;
const MOST_TITLE = 300;

/** An article as it is kept under its address. */
export function storedArticle({ title, corrections }: CorrectedArticle): object {
  return { version: VERSION, title: title?.slice(0, MOST_TITLE) ?? null, corrections };
}

/** What was kept under an address; whatever of it cannot be read is left out. */
export function parseStoredArticle(address: string, value: unknown): CorrectedArticle {
  const nothing = { address, title: null, corrections: [] };
  if (typeof value !== 'object' || value === null) return nothing;
  const { version, title, corrections } = value as Record<string, unknown>;
  if (version !== VERSION || !Array.isArray(corrections)) return nothing;
  return {
    address,
    title: typeof title === 'string' ? title.slice(0, MOST_TITLE) : null,
    corrections: corrections.flatMap((one) => parseCorrection(one) ?? []),
  };
}
