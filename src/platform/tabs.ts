import { browser } from './browser.ts';
import { listCorrections } from './corrections.ts';
import type { NotInjected, Part, Reply, ReplyTo, Request, TabMessages } from './messages.ts';
import { handSettings, insertPalette, noteAsked } from './page-settings.ts';
import { readSettings } from './settings.ts';
import { noteStoryFrame, storyFrame, type TabFrame, topFrame } from './story-frame.ts';

/** A tab as far as the reader has let us see it: address and title are null where access is withheld. */
export interface Tab {
  readonly id: number;
  readonly title: string | null;
  readonly url: string | null;
}

/** The tab in front in the current window, or null where there is none that has an id. */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, title: tab.title ?? null, url: tab.url ?? null };
}

/** The tabs that are open and have an id, in any window. */
export async function openTabs(): Promise<readonly Tab[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, title, url }) =>
    id === undefined ? [] : [{ id, title: title ?? null, url: url ?? null }],
  );
}

/** The address of a tab; null where the tab is gone or the browser does not tell. */
export async function addressOf(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch {
    return null;
  }
}

/** Asks the annotator of a tab, in the frame of its story; `no-answer` where none lives there, or it went away. */
export async function askTab<Name extends keyof TabMessages>(
  tabId: number,
  request: Request<TabMessages, Name> & { readonly type: Name },
): Promise<ReplyTo<TabMessages, Name> | { readonly ok: false; readonly reason: 'no-answer' }> {
  try {
    const reply: ReplyTo<TabMessages, Name> | undefined = await browser.tabs.sendMessage(tabId, request, {
      frameId: await storyFrame(tabId),
    });
    return reply ?? { ok: false, reason: 'no-answer' };
  } catch (error) {
    if (isNobodyThere(error)) return { ok: false, reason: 'no-answer' };
    throw error;
  }
}

/**
 * Sees to it that the annotator lives in a tab and reads it: asks the one that is there, or injects styles and
 * script. With `force` the page is annotated even if it does not look like an article.
 */
export async function injectAnnotator(
  tabId: number,
  { force = false }: { readonly force?: boolean } = {},
): Promise<Reply<null, NotInjected>> {
  const there = await askTab<'read'>(tabId, { type: 'read', force });
  if (there.ok) return { ok: true, value: null };
  const injected = await injecting(tabId, async (target) => {
    const [settings, corrections] = await Promise.all([readSettings(), listCorrections()]);
    await Promise.all([insertPalette(target, settings.palette), handSettings(target, settings)]);
    // Before the annotator, so that it never shows what the reader has corrected as it was.
    if (corrections.length > 0) {
      await browser.scripting.executeScript({ target, files: [FILES.corrections] });
    }
    await browser.scripting.executeScript({ target, files: [FILES.annotator] });
  });
  if (injected.ok && force) await askTab<'read'>(tabId, { type: 'read', force });
  return injected;
}

/**
 * Brings the gate to a tab that has none, or has it look once more: it asks for the annotator if it sees an article.
 * Tabs that were open before the installation have none, nor have sites where access is withheld. `asked`: the
 * reader wants this page, whatever the settings say of articles in general.
 */
export function injectGate(
  tabId: number,
  { asked = true }: { readonly asked?: boolean } = {},
): Promise<Reply<null, NotInjected>> {
  const files = browser.runtime.getManifest().content_scripts?.flatMap(({ js = [] }) => js) ?? [];
  const target = topFrame(tabId);
  return orReason(tabId, async () => {
    if (asked) await noteAsked(target);
    await browser.scripting.executeScript({
      target,
      // Firefox gives whole addresses here, which it does not take back.
      files: files.map((file) => new URL(file, browser.runtime.getURL('/')).pathname),
    });
  });
}

/** Brings one of its parts to the annotator of a tab, after the rules of style that it needs. */
export function injectPart(tabId: number, part: Part, css?: string): Promise<Reply<null, NotInjected>> {
  return injecting(tabId, async (target) => {
    if (css) await browser.scripting.insertCSS({ target, css });
    await browser.scripting.executeScript({ target, files: [FILES[part]] });
  });
}

/** Injects into the frame of the story or, where the page has thrown that away, into the top one. */
async function injecting(
  tabId: number,
  inject: (target: TabFrame) => Promise<void>,
): Promise<Reply<null, NotInjected>> {
  const frame = await storyFrame(tabId);
  const injected = await orReason(tabId, () => inject({ tabId, frameIds: [frame] }));
  if (injected.ok || frame === 0) return injected;
  await noteStoryFrame(tabId, 0);
  return orReason(tabId, () => inject(topFrame(tabId)));
}

async function orReason(tabId: number, inject: () => Promise<void>): Promise<Reply<null, NotInjected>> {
  try {
    await inject();
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, reason: await whyNot(tabId, error) };
  }
}

/** Paths in the built extension, see `vite.config.ts`; absolute, as Firefox takes relative ones from the caller. */
const FILES = {
  annotator: '/annotator.js',
  card: '/card.js',
  keeper: '/keeper.js',
  corrections: '/corrections.js',
  link: '/link.js',
  words: '/words.js',
  seek: '/seek.js',
} as const;

/** Chromium's and Firefox's words for "no content script listens there (any more)". */
const NOBODY =
  /receiving end does not exist|message (port|channel) closed|back\/forward cache|no tab with id|invalid tab id/i;

function isNobodyThere(error: unknown): boolean {
  return error instanceof Error && NOBODY.test(error.message);
}

/** The browsers say it only in English prose, so what can be asked is asked: is the tab there, may we go in? */
async function whyNot(tabId: number, error: unknown): Promise<NotInjected> {
  let url: string | undefined;
  try {
    url = (await browser.tabs.get(tabId)).url;
  } catch {
    return 'gone';
  }
  const message = error instanceof Error ? error.message : String(error);
  if (/frame .*(removed|not found)|no frame|tab was closed/i.test(message)) return 'gone';
  if (url !== undefined && !/^(https?|file):/.test(url)) return 'restricted';
  const origins = url === undefined ? null : originPattern(url);
  if (origins === null) return 'withheld';
  return (await browser.permissions.contains({ origins: [origins] })) ? 'restricted' : 'withheld';
}

function originPattern(url: string): string | null {
  const { protocol, hostname } = new URL(url);
  return hostname === '' ? null : `${protocol}//${hostname}/*`;
}
