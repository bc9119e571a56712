import { SLOTS, type Voice } from '../model/voices.ts';
import type { PageTheme } from './page-theme.ts';

/** Fill is their words (`direct`), line is the reporter's (`paraphrase`), dots are a named figure (`name`). */
export type PaintKind = 'name' | 'paraphrase' | 'direct' | 'cue' | 'active';

/** Places on the page that get the same paint. */
export interface Paint {
  readonly kind: PaintKind;
  readonly voice: Voice;
  readonly ranges: readonly StaticRangeInit[];
}

/** Paint that is on the page. */
export interface Highlighting {
  /** Whether the page has thrown any of it out of its highlight registry. */
  isLost(): boolean;
  /** Takes the paint off. What somebody else has set under the same name meanwhile stays. */
  undo(): void;
}

/** Where paints overlap, the later kind lies on top. */
const KINDS: readonly PaintKind[] = ['name', 'paraphrase', 'direct', 'cue', 'active'];

/**
 * Paints ranges with the CSS Custom Highlight API under the names that src/content/highlights.css has rules for,
 * such as `quoth-light-direct-1`. No node of the page is touched. Paints of one kind and voice are joined; with
 * forced colours names and cues are left out, as there only quotations can be told from the rest.
 */
export function highlight(paints: readonly Paint[], theme: PageTheme): Highlighting {
  // Our own list: in Firefox a content script must not iterate the registry.
  const ours = new Map<string, Highlight>();
  const forcedColors = matchMedia('(forced-colors: active)').matches;
  for (const { kind, voice, ranges } of paints) {
    if (ranges.length === 0 || (forcedColors && (kind === 'name' || kind === 'cue'))) continue;
    const name = highlightName(kind, voice, theme);
    const entry = ours.get(name) ?? new Highlight();
    entry.priority = KINDS.indexOf(kind);
    for (const range of ranges) entry.add(new StaticRange(range));
    ours.set(name, entry);
  }
  for (const [name, entry] of ours) CSS.highlights.set(name, entry);

  return {
    isLost: () => [...ours.keys()].some((name) => !CSS.highlights.has(name)),
    undo() {
      for (const [name, entry] of ours) if (CSS.highlights.get(name) === entry) CSS.highlights.delete(name);
    },
  };
}

/**
 * Takes off all paint of ours, also what an earlier version of the extension has left behind: Firefox ends its scripts
 * without a word, and the new version's style sheet would colour their paint again.
 */
export function clearHighlights(): void {
  for (const theme of ['light', 'dark'] as const) {
    for (const kind of KINDS) {
      for (const voice of [...SLOTS, 'u'] as const) CSS.highlights.delete(highlightName(kind, voice, theme));
    }
  }
}

function highlightName(kind: PaintKind, voice: Voice, theme: PageTheme): string {
  return kind === 'cue' ? `quoth-${theme}-cue` : `quoth-${theme}-${kind}-${voice}`;
}
