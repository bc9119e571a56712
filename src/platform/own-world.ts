import type { PaintChoice, Theme } from '../model/settings.ts';

declare global {
  /** In the content scripts' own world, which the page cannot see: the annotator of this page. */
  var quothAnnotator: AnnotatorHandle | undefined;
  /** What the reader has set, as far as it concerns this page; the background keeps it up to date. */
  var quothSettings: PageSettings | undefined;
  /** The reader has asked for this page: the gate's next request holds also where nothing is read by itself. */
  var quothAsked: boolean | undefined;
  /** Whether the page is an article, as the gate sees it now. */
  var quothIsArticle: (() => boolean) | undefined;
}

/** The settings that a page needs. */
export interface PageSettings {
  readonly paint: PaintChoice;
  readonly theme: Theme;
}

/** What the gate may ask of the annotator without a message: both live in one world. */
export interface AnnotatorHandle {
  readonly isAlive: () => boolean;
  /** The page is no article (any more): what was painted goes, unless the reader asked for it. */
  readonly leave: () => void;
}
