import { browser } from './browser.ts';
import type { NotInjected, Part, Reply } from './messages.ts';
import { noteStoryFrame, storyFrame, type TabFrame, topFrame } from './story-frame.ts';

/** Brings one of its parts to the annotator of a tab, after the rules of style that it needs. */
export function injectPart(tabId: number, part: Part, css?: string): Promise<Reply<null, NotInjected>> {
  return injecting(tabId, async (target) => {
    if (css) await browser.scripting.insertCSS({ target, css });
    await browser.scripting.executeScript({ target, files: [FILES[part]] });
  });
}

/** Injects into the frame of the story or, where the page has thrown that away, into the top one. */
export async function injecting(
  tabId: number,
  inject: (target: TabFrame) => Promise<void>,
): Promise<Reply<null, NotInjected>> {
  const frame = await storyFrame(tabId);
  const injected = await orReason(tabId, () => inject({ tabId, frameIds: [frame] }));
  if (injected.ok || frame === 0) return injected;
  await noteStoryFrame(tabId, 0);
  return orReason(tabId, () => inject(topFrame(tabId)));
}

/** Runs what puts something into a tab, and tells in our words why it could not. */
export async function orReason(
  tabId: number,
  inject: () => Promise<void>,
): Promise<Reply<null, NotInjected>> {
  try {
    await inject();
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, reason: await whyNot(tabId, error) };
  }
}

/** Paths in the built extension, see `vite.config.ts`; absolute, as Firefox takes relative ones from the caller. */
export const FILES = {
  annotator: '/annotator.js',
  card: '/card.js',
  keeper: '/keeper.js',
  corrections: '/corrections.js',
  link: '/link.js',
  words: '/words.js',
  seek: '/seek.js',
} as const;

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
