import type { PagePainter } from './page-painter.ts';
import type { Story } from './story.ts';

declare global {
  /** In the content scripts' own world, which the page cannot see: what the annotator lets the panel's link use. */
  var quothPage: PageHandle | undefined;
}

/** What links page and panel needs of the annotator. */
export interface PageHandle {
  /** The story that was last asked for: what a statement's id in the panel belongs to. */
  readonly told: () => Story | undefined;
  readonly painter: PagePainter;
  readonly closeCard: () => void;
}
