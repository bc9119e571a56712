/** The name of the connection between the panel and the page it is open on. */
export const PANEL_PORT = 'quoth-panel';

/** What the panel tells the page. */
export type ToPage =
  /** The pointer or the focus is on this statement in the panel, or on none. */
  | { readonly type: 'point'; readonly statement: string | null }
  /** Remember how far the page is scrolled, */
  | { readonly type: 'keepPlace' }
  /** and scroll back to there. */
  | { readonly type: 'goBack' };

/** What the page tells the panel. */
export interface FromPage {
  readonly type: 'pointed';
  /** The pointer is on this statement in the page, or on none. */
  readonly statement: string | null;
}
