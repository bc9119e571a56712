import { browser } from './browser.ts';

/** What the panel tells the page that it is open on. */
export type ToPage =
  /** The pointer or the focus is on this statement in the panel, or on none. */
  | { readonly type: 'point'; readonly statement: string | null }
  /** Remember how far the page is scrolled. */
  | { readonly type: 'keepPlace' }
  /** Scroll back to where that was. */
  | { readonly type: 'goBack' }
  /** Scroll to the first place where somebody is named. */
  | { readonly type: 'showFigure'; readonly figure: string };

/** What the page tells the panel: the pointer is on this statement, or on none. */
export interface FromPage {
  readonly type: 'pointed';
  readonly statement: string | null;
}

/** The name of the connection. */
export const PAGE_LINK = 'quoth-panel';

/** A connection with the page of a tab, for as long as both are there. */
export interface PageLink {
  readonly tell: (message: ToPage) => void;
  readonly close: () => void;
}

/** Connects with the part of Quoth that `injectPart` has brought to a tab; `onClosed`: the page has gone. */
export function linkPage(
  tabId: number,
  onMessage: (message: FromPage) => void,
  onClosed: () => void,
): PageLink {
  const port = browser.tabs.connect(tabId, { name: PAGE_LINK, frameId: 0 });
  port.onMessage.addListener((message) => onMessage(message as FromPage));
  port.onDisconnect.addListener(onClosed);
  return { tell: (message) => port.postMessage(message), close: () => port.disconnect() };
}
