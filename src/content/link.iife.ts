import { listen } from '../platform/listen.ts';
import type { LinkMessages } from '../platform/messages.ts';
import { PANEL_PORT } from '../platform/panel-port.ts';
import { isConnected } from '../platform/tell-background.ts';
import { answerPanel, type KeptPlace } from './link/answer-panel.ts';
import { linkTo } from './link/link-to.ts';
import { placeOfPage } from './link/page-place.ts';
import './page-handle.ts';

declare global {
  /** In the content scripts' own world: whether this script is there already and belongs to a running extension. */
  var quothIsLinked: (() => boolean) | undefined;
}

// Only wanted while a panel is open, which brings it. Popup and side panel may both be.
if (!globalThis.quothIsLinked?.()) {
  globalThis.quothIsLinked = isConnected;
  // Kept longer than a connection: a popup is closed by whoever goes to the page, and opened again to go back.
  const kept: KeptPlace = { place: placeOfPage() };
  chrome.runtime.onConnect.addListener((port) => {
    if (port.name === PANEL_PORT) answerPanel(port, () => globalThis.quothPage, kept);
  });
  listen<LinkMessages>({ linkTo: ({ statement }) => linkTo(globalThis.quothPage?.told(), statement) });
}
