import { showOnButton } from '../platform/button.ts';
import { browserLanguage, lookUpMessage } from '../platform/interface-language.ts';
import { onCommand, onFirstInstalled, onStarted, openPage } from '../platform/lifecycle.ts';
import { listen } from '../platform/listen.ts';
import { offerMenus, onMenu } from '../platform/menus.ts';
import type { BackgroundMessages } from '../platform/messages.ts';
import { searchWeb } from '../platform/search-web.ts';
import { onSettingsChanged } from '../platform/settings.ts';
import { injectPart } from '../platform/tabs.ts';
import { watchCorrections } from '../platform/watch-corrections.ts';
import { useMessages } from '../ui/words.ts';
import { annotateIfWanted } from './annotate-if-wanted.ts';
import { applySettings } from './apply-settings.ts';
import { bringCorrections } from './bring-corrections.ts';
import { obeyCommand } from './commands.ts';
import { chooseFromMenu, menuEntries } from './menus.ts';

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

// The lookup costs nothing to hand in at every start of the worker.
useMessages(lookUpMessage, browserLanguage());
onFirstInstalled(() => void openPage('/src/welcome/index.html'));
onStarted(() => void offerMenus(menuEntries()));
onMenu((id, tab) => void chooseFromMenu(id, tab));
onCommand((name, tabId) => void obeyCommand(name, tabId));
onSettingsChanged((settings, before) => void applySettings(settings, before));
watchCorrections(() => void bringCorrections());
