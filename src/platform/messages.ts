import type { Analysis } from '../model/analysis.ts';
import type { Paragraph } from '../model/article.ts';
import type { Voice } from '../model/voices.ts';

/** An answer that travels between contexts as plain JSON: what was asked for, or the reason there is none. */
export type Reply<Value, Reason extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: Reason };

/** What the content script knows of its page. */
export interface PageAnalysis {
  readonly analysis: Analysis;
  /** Those of `analysis.text`, in order: what is running text and what stands outside it. */
  readonly paragraphs: readonly Paragraph[];
  /** The colour of each speaker, by entity id; an entity that is not in here has none and shows as `u`. */
  readonly voices: Readonly<Record<string, Voice>>;
  /** Whether the page is painted at the moment. */
  readonly highlighted: boolean;
}

/**
 * Why a page has no analysis. `working`: ask again in a moment. `not-an-article`: it does not look like one and
 * nobody asked for it anyway. `nothing-to-read`: no running text was found. `failed`: reading it broke down.
 */
export type NoAnalysis = 'working' | 'not-an-article' | 'nothing-to-read' | 'failed';

/**
 * Why the annotator cannot be put into a tab. `restricted`: no extension may touch this page (browser pages, the
 * stores, viewers). `withheld`: the reader has not given access to this site. `gone`: the tab was closed or has
 * gone elsewhere meanwhile.
 */
export type NotInjected = 'restricted' | 'withheld' | 'gone';

/**
 * The statement in the selected words, or the next one or the one before from where the reader is; or the statement or
 * figure with an id in the story that was last asked for.
 */
export type CardPlace = 'selection' | 'next' | 'previous' | { readonly id: string };

/** Messages to the content script of a tab, sent with `askTab`; `no-answer` means that no annotator lives there. */
export interface TabMessages {
  getAnalysis: { request: { readonly type: 'getAnalysis' }; reply: Reply<PageAnalysis, NoAnalysis> };
  /** Read the page (again). With `force` also where it does not look like an article. Answers before it is done. */
  read: { request: { readonly type: 'read'; readonly force: boolean }; reply: Reply<null, never> };
  /** Scroll to a statement, or to where a figure is named, and mark it for a moment. `gone`: the words are not there. */
  jumpTo: {
    request: { readonly type: 'jumpTo'; readonly statement: string };
    reply: Reply<null, 'gone'>;
  };
  /** Open the card. False: the selected words are no part of a statement, or there is no further one. */
  openCard: {
    request: { readonly type: 'openCard'; readonly at: CardPlace };
    reply: Reply<boolean, never>;
  };
  /** Let the page go: the reader wants it left alone. A later `read` takes it up again. */
  leave: { request: { readonly type: 'leave' }; reply: Reply<null, never> };
  /** Paint the page or take the paint off; answers with what holds now. */
  setHighlighted: {
    request: { readonly type: 'setHighlighted'; readonly highlighted: boolean };
    reply: Reply<{ readonly highlighted: boolean }, NoAnalysis>;
  };
}

/**
 * A link to a statement, and the message that tells where it leads: to the very words; to the page alone, as they are
 * not on it any more; or to the page alone, as they stand in a frame of it that has no address.
 */
export interface GivenLink {
  readonly link: string;
  readonly told: 'linkCopied' | 'pageLinkCopied' | 'frameLinkCopied';
}

/** Messages to the script that links a page with the panel, sent with `askTab` once it was brought there. */
export interface LinkMessages {
  /** A link to the very words of a statement. */
  linkTo: {
    request: { readonly type: 'linkTo'; readonly statement: string };
    reply: Reply<GivenLink, 'gone'>;
  };
}

/**
 * What is loaded when it is needed: the card at the first click, the keeper when the page first changes, corrections
 * where the reader has made any, the link while a panel is open, the seeker
 * when a menu or a key asks for a statement, the way to the words when a link to them is copied.
 */
export type Part = 'card' | 'keeper' | 'corrections' | 'link' | 'seek' | 'words';

/** Messages to the background. */
export interface BackgroundMessages {
  /**
   * The gate has found an article in its tab: in the sender's own frame or in the one of this number. `unwanted`: the
   * reader's settings leave the page alone.
   */
  annotate: {
    request: { readonly type: 'annotate'; readonly frame?: number | undefined };
    reply: Reply<null, NotInjected | 'unwanted'>;
  };
  /** The annotator of a tab wants one of its parts. */
  load: { request: { readonly type: 'load'; readonly part: Part }; reply: Reply<null, NotInjected> };
  /** The reader wants words searched for on the web, by the search engine that the browser is set to. */
  lookUp: { request: { readonly type: 'lookUp'; readonly text: string }; reply: Reply<null, never> };
  /** How many people the annotator found quoted; null when its page has no analysis (any more). */
  report: {
    request: { readonly type: 'report'; readonly people: number | null };
    reply: Reply<null, never>;
  };
}

/** A contract between contexts: each message's name with its request and its reply. */
export type Messages = TabMessages | LinkMessages | BackgroundMessages;

/** The request called `Name`. */
export type Request<M, Name extends keyof M> = M[Name] extends { request: infer R } ? R : never;

/** The reply to the request called `Name`. */
export type ReplyTo<M, Name extends keyof M> = M[Name] extends { reply: infer R } ? R : never;
