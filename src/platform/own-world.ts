import type { Analysis } from '../model/analysis.ts';
import type { PaintChoice, Theme } from '../model/settings.ts';
import type { Voice } from '../model/voices.ts';

declare global {
  /** Once the reader has corrected anything: what the annotator asks before it shows an analysis. */
  var quothCorrections: PageCorrections | undefined;
  /** In the content scripts' own world, which the page cannot see: the annotator of this page. */
  var quothAnnotator: AnnotatorHandle | undefined;
  /** What the reader has set, as far as it concerns this page; the background keeps it up to date. */
  var quothSettings: PageSettings | undefined;
  /** What is to happen when that has changed: there once a card has been opened. */
  var quothOnSettings: (() => void) | undefined;
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

/** What gate and corrections may ask of the annotator without a message: all live in one world. */
export interface AnnotatorHandle {
  isAlive(): boolean;
  /** The page is no article (any more): what was painted goes, unless the reader asked for it. */
  leave(): void;
  stories(): readonly CorrectedStory[];
  /** What is known of the page from now on: these, which are its own. */
  show(stories: readonly CorrectedStory[]): void;
}

/** A story of the page, as far as corrections concern it. */
export interface CorrectedStory {
  reading: CorrectedReading;
}

/** What a correction changes of a reading. */
export interface CorrectedReading {
  /** The engine's own answer. */
  readonly found: Analysis;
  /** What is shown: the same where the reader has corrected nothing. */
  readonly analysis: Analysis;
  readonly voices: Readonly<Record<string, Voice>>;
}

/** The reader's corrections as they are kept now. */
export interface PageCorrections {
  readonly isAlive: () => boolean;
  /** Reads them anew and shows the page as they have it. */
  readonly renew: () => Promise<void>;
  /** The analysis as the reader has corrected it; as it is where they have not. */
  readonly apply: (found: Analysis) => Analysis;
}
