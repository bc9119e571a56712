import { linkToWords } from '../page/link-to-words.ts';

declare global {
  /** In the content script's own world, which the page cannot see: there once a link was asked for. */
  var quothLinkToWords: typeof linkToWords | undefined;
}

// Looks at the whole page, so it comes only with the first link that the reader copies.
globalThis.quothLinkToWords = linkToWords;
