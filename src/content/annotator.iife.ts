import '../platform/own-world.ts';
import { clearHighlights } from '../page/highlight.ts';
import { annotatePage } from './annotate-page.ts';

// The gate and the panel may both ask for the annotator at the same moment; it is wanted once. One left behind by
// an earlier version of the extension does not count: it takes itself down in Chromium; in Firefox, which brings the
// new version to open pages at once, it is ended before it could.
if (!globalThis.quothAnnotator?.isAlive()) {
  clearHighlights();
  document.querySelector(':root > quoth-card')?.remove();
  globalThis.quothAnnotator = annotatePage();
}
