import { browser } from './browser.ts';
import type { TabFrame } from './story-frame.ts';

/** What a notice says, in the language of the interface. */
export interface Notice {
  readonly text: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/**
 * Tells the reader something at the foot of a page for a moment, in sight and to screen readers: for what was asked
 * for by menu or keyboard, where no panel is open that could answer. In a closed shadow root, and then gone.
 */
export async function showNotice(target: TabFrame, notice: Notice): Promise<void> {
  try {
    await browser.scripting.executeScript({ target, func: show, args: [notice] });
  } catch {
    // A page that may not be entered cannot be told anything; the reader sees that nothing happens.
  }
}

/** Runs in the page, so it knows nothing but itself. */
function show({ text, lang, dir }: Notice): void {
  const SHOWN_MS = 5000;
  document.querySelector('quoth-notice')?.remove();
  const host = document.createElement('quoth-notice');
  const words = document.createElement('div');
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('display', 'contents', 'important');
  words.lang = lang;
  words.dir = dir;
  words.setAttribute('role', 'status');
  // A strict page forbids the attribute, not this.
  words.style.cssText =
    'all:initial;position:fixed;inset:auto 16px 16px;margin:0 auto;inline-size:fit-content;max-inline-size:calc(100% - 32px);box-sizing:border-box;padding:8px 12px;border:2px solid #14171A;outline:1px solid #F6F6F2;border-radius:4px;background:#14171A;color:#F6F6F2;font:600 14px/1.45 system-ui,sans-serif;z-index:2147483647';
  words.dir = dir;
  words.style.setProperty('direction', dir);
  host.attachShadow({ mode: 'closed' }).append(words);
  document.documentElement.append(host);
  if ('showPopover' in words) {
    words.popover = 'manual';
    words.showPopover();
  }
  // Set after the region is there: only what changes in it is read out.
  setTimeout(() => {
    words.textContent = text;
  }, 50);
  setTimeout(() => host.remove(), SHOWN_MS);
}
