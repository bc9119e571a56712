import { showOnButton } from '../platform/button.ts';
import { injectPart } from '../platform/inject-part.ts';
import { browserLanguage, lookUpMessage } from '../platform/interface-language.ts';
import { onCommand, onFirstInstalled, onStarted, openPage } from '../platform/lifecycle.ts';
import { listen } from '../platform/listen.ts';
import { offerMenus, onMenu } from '../platform/menus.ts';
import type { BackgroundMessages, Part } from '../platform/messages.ts';
import { searchWeb } from '../platform/search-web.ts';
import { onSettingsChanged } from '../platform/settings.ts';
import { noteStoryFrame } from '../platform/story-frame.ts';
import { watchCorrections } from '../platform/watch-corrections.ts';
import { useMessages } from '../ui/words.ts';
import { annotateIfWanted } from './annotate-if-wanted.ts';
import { applySettings } from './apply-settings.ts';
import { bringCorrections } from './bring-corrections.ts';
import { obeyCommand } from './commands.ts';
import { chooseFromMenu, menuEntries } from './menus.ts';

/**
 * Firefox ends the scripts of an extension that is switched off without a word, and takes its style sheets off the pages:
 * a card that stands open then is seen no more, as it shows only where this rule holds.
 */
const PART_STYLES: Partial<Record<Part, string>> = { card: 'quoth-card { --quoth-card: contents; }' };
const GONE = { ok: false, reason: 'gone' } as const;

// The worker is stopped whenever it idles, so it keeps nothing: each message says all there is to know.
listen<BackgroundMessages>({
  async annotate({ frame }, { tab, frameId = 0 }) {
    return tab?.id === undefined ? GONE : annotateIfWanted(tab.id, frame ?? frameId);
  },
  async load({ part }, { tab }) {
    return tab?.id === undefined ? GONE : injectPart(tab.id, part, PART_STYLES[part]);
  },
  async lookUp({ text }) {
    await searchWeb(text);
    return { ok: true, value: null };
  },
  async report({ people }, { tab, frameId = 0 }) {
    if (tab?.id === undefined) return { ok: true, value: null };
    // A page that comes back from the browser's cache brings its frames with it.
    if (people !== null) await noteStoryFrame(tab.id, frameId);
    await showOnButton(tab.id, people);
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
