import { showOnButton } from '../platform/button.ts';
import { listen } from '../platform/listen.ts';
import type { BackgroundMessages } from '../platform/messages.ts';
import { searchWeb } from '../platform/search-web.ts';
import { onSettingsChanged } from '../platform/settings.ts';
import { injectPart } from '../platform/tabs.ts';
import { watchCorrections } from '../platform/watch-corrections.ts';
import { annotateIfWanted } from './annotate-if-wanted.ts';
import { applySettings } from './apply-settings.ts';
import { bringCorrections } from './bring-corrections.ts';

// The worker is stopped whenever it idles, so it keeps nothing: each message says all there is to know.
listen<BackgroundMessages>({
  async annotate(_request, { tabId }) {
    return tabId === null ? { ok: false, reason: 'gone' } : annotateIfWanted(tabId);
  },
  async load({ part }, { tabId }) {
    return tabId === null ? { ok: false, reason: 'gone' } : injectPart(tabId, part);
  },
  async lookUp({ text }) {
    await searchWeb(text);
    return { ok: true, value: null };
  },
  async report({ people }, { tabId }) {
    if (tabId !== null) await showOnButton(tabId, people);
    return { ok: true, value: null };
  },
});

onSettingsChanged((settings, before) => void applySettings(settings, before));
watchCorrections(() => void bringCorrections());
