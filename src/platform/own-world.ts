declare global {
  /** In the content scripts' own world, which the page cannot see: the annotator of this page. */
  var quothAnnotator: AnnotatorHandle | undefined;
}

/** What the gate may ask of the annotator without a message: both live in one world. */
export interface AnnotatorHandle {
  readonly isAlive: () => boolean;
  /** The page is no article (any more): what was painted goes, unless the reader asked for it. */
  readonly leave: () => void;
}
