import { keepPage } from './keeper/keep-page.ts';

declare global {
  /** In the content script's own world, which the page cannot see: there once the keeper has been loaded. */
  var quothKeepPage: typeof keepPage | undefined;
}

// What keeps up with a page comes as a script of its own when the page first changes: many articles never do.
globalThis.quothKeepPage = keepPage;
