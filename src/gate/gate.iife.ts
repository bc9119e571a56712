import { findStoryFrame } from '../page/find-story-frame.ts';
import { whyNoArticle } from '../page/is-article.ts';
import '../platform/own-world.ts';
import { isConnected, tellBackground } from '../platform/tell-background.ts';
import { tellOfFrame } from '../platform/tell-of-frame.ts';

declare global {
  /** In the content script's own world: has the gate that is there look once more. */
  var quothGate: (() => boolean) | undefined;
  interface Document {
    /** Chromium only: the page is made ready out of sight. */
    readonly prerendering?: boolean;
  }
}

/**
 * Runs on every page, so it does next to nothing: is this a news article? If so the background puts the annotator
 * in; if not, nothing else is loaded, observed or stored. Stories that a script fetches after loading get two
 * more looks. All that stays is one ear for navigations without a new document, since many sites go from
 * the front page to a story that way.
 */
const LOOK_AFTER_MS = [0, 1500, 5000] as const;

let timers: ReturnType<typeof setTimeout>[] = [];
let address = addressOf(location);
let navigated = false;
/** Whether the story was last seen in a frame. Then the annotator lives there, and goes without a word with the frame. */
let framed = false;

function lookSoon(): void {
  stopLooking();
  timers = LOOK_AFTER_MS.map((delay) => setTimeout(look, delay));
}

function stopLooking(): void {
  for (const timer of timers) clearTimeout(timer);
  timers = [];
}

function look(): void {
  const refusal = whyNoArticle(document);
  const frame = refusal && findStoryFrame(document, refusal, lookAgain);
  if (refusal) globalThis.quothAnnotator?.leave();
  if (framed && !frame) tellBackground<'report'>({ type: 'report', people: null });
  framed = frame !== null;
  if (refusal && !frame) return;
  // Behind a navigation the old story may still stand for a while: the later looks tell.
  if (!navigated) stopLooking();
  if (frame) tellOfFrame(frame);
  else tellBackground<'annotate'>({ type: 'annotate' });
}

function onNavigated(): void {
  if (!isConnected()) {
    stopLooking();
    window.navigation?.removeEventListener('navigatesuccess', onNavigated);
    return;
  }
  // Fragments and the like lead to no other story.
  if (addressOf(location) === address) return;
  address = addressOf(location);
  navigated = true;
  lookSoon();
}

function addressOf({ origin, pathname, search }: Location): string {
  return origin + pathname + search;
}

function start(): void {
  lookSoon();
  window.navigation?.addEventListener('navigatesuccess', onNavigated);
}

/** Also where the reader has gone on within a frame. False where an earlier version of the extension left this gate behind. */
function lookAgain(): boolean {
  if (isConnected()) lookSoon();
  return isConnected();
}

const isPage = document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml';
if (isPage && !globalThis.quothGate?.()) {
  globalThis.quothGate = lookAgain;
  globalThis.quothIsArticle = () => whyNoArticle(document) === null;
  // A page that is prepared out of sight is in no tab yet: the script would be injected into the wrong document.
  if (document.prerendering) document.addEventListener('prerenderingchange', start, { once: true });
  else start();
}
