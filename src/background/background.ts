import { showOnButton } from '../platform/button.ts';
import { listen } from '../platform/listen.ts';
import type { BackgroundMessages } from '../platform/messages.ts';
import { injectAnnotator, injectCard } from '../platform/tabs.ts';

// The worker is stopped whenever it idles, so it keeps nothing: each message says all there is to know.
listen<BackgroundMessages>({
  async annotate(_request, { tabId }) {
    return tabId === null ? { ok: false, reason: 'gone' } : injectAnnotator(tabId);
  },
  async loadCard(_request, { tabId }) {
    return tabId === null ? { ok: false, reason: 'gone' } : injectCard(tabId);
  },
  async report({ people }, { tabId }) {
    if (tabId !== null) await showOnButton(tabId, people);
    return { ok: true, value: null };
  },
});
