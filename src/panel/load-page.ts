import { ruleFor } from '../model/settings.ts';
import type { NotInjected } from '../platform/messages.ts';
import { readSettings } from '../platform/settings.ts';
import { askTab, isLoading, type Tab } from '../platform/tabs.ts';
import type { LoadHow, PageState, Stage } from './page-state.ts';
import { within } from './within.ts';

/** A tab that is busy laying out a long page may need a moment; one that needs longer is told of as silent. */
export const ANSWER_MS = 4000;
export const SILENT = { ok: false, reason: 'no-answer' } as const;
/** Between two questions while the page is being read. */
const POLL_MS = 150;
/** So long the gate may take to look and the background to bring the annotator; the worker may have to start first. */
const LOOK_MS = 900;
/** Longer reading is a failure: the engine takes a fraction of a second, the rest is a page that never settles. */
const READING_MS = 15000;
/** Some pages load for ever; after this time what is there is looked at. */
const LOADING_MS = 10_000;

/**
 * What is known of the page of a tab, waiting while it is being loaded and read; `onStage` is told how far that is,
 * whenever it changes.
 */
export async function loadPage(
  { id, url }: Tab,
  how: LoadHow,
  onStage: (stage: Stage) => void,
): Promise<PageState> {
  if (how === 'look') {
    const state = await settled(id);
    const isOff = state.is !== 'ready' && url !== null && ruleFor(await readSettings(), url) === 'never';
    if (isOff) return { is: 'off' };
    // Nobody answers: a tab older than the installation, a site where access is withheld, or no article.
    return state.is === 'silent' ? lookedAt(id, onStage) : state;
  }
  const { injectAnnotator } = await import('../platform/inject-annotator.ts');
  const injected = await within(injectAnnotator(id, { force: how === 'anyway' }), ANSWER_MS, SILENT);
  return injected.ok ? settled(id) : { is: whyNot(injected.reason) };
}

/** Has the gate look at the page, and waits for the annotator that it asks for if it sees an article. */
async function lookedAt(id: number, onStage: (stage: Stage) => void): Promise<PageState> {
  const early = await whileLoading(id, onStage);
  if (early !== null) return early;
  const { injectGate } = await import('../platform/inject-annotator.ts');
  const injected = await within(injectGate(id), ANSWER_MS, SILENT);
  if (!injected.ok) return { is: whyNot(injected.reason) };
  for (let waited = 0; waited < LOOK_MS; waited += POLL_MS) {
    await pause();
    const state = await settled(id);
    if (state.is !== 'silent') return state;
  }
  return { is: 'not-an-article' };
}

/** The gate waits until the browser has the page, and so does the panel; the page may answer before it is all there. */
async function whileLoading(id: number, onStage: (stage: Stage) => void): Promise<PageState | null> {
  const end = performance.now() + LOADING_MS;
  let waited = false;
  while (performance.now() < end && (await isLoading(id))) {
    if (!waited) onStage('loading');
    waited = true;
    await pause();
    const state = await settled(id);
    if (state.is !== 'silent') return state;
  }
  if (waited) onStage('reading');
  return null;
}

function whyNot(reason: NotInjected | 'no-answer'): Exclude<PageState['is'], 'ready'> {
  return reason === 'no-answer' ? 'silent' : reason;
}

/** Asks until the page has been read, has nothing to give, or takes too long. */
async function settled(id: number): Promise<PageState> {
  const end = performance.now() + READING_MS;
  while (performance.now() < end) {
    const reply = await within(askTab<'getAnalysis'>(id, { type: 'getAnalysis' }), ANSWER_MS, SILENT);
    if (reply.ok) return { is: 'ready', page: reply.value };
    if (reply.reason === 'no-answer') return { is: 'silent' };
    if (reply.reason !== 'working') return { is: reply.reason };
    await pause();
  }
  return { is: 'failed' };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, POLL_MS));
}
