import { PANEL_PORT } from '../platform/panel-port.ts';
import { isConnected } from '../platform/tell-background.ts';
import { answerPanel } from './link/answer-panel.ts';
import './page-handle.ts';

declare global {
  /** In the content scripts' own world: whether this script is there already and belongs to a running extension. */
  var quothIsLinked: (() => boolean) | undefined;
}

// Only wanted while a panel is open, which brings it. Popup and side panel may both be.
if (!globalThis.quothIsLinked?.()) {
  globalThis.quothIsLinked = isConnected;
  chrome.runtime.onConnect.addListener((port) => {
    if (port.name === PANEL_PORT) answerPanel(port, () => globalThis.quothPage);
  });
}
