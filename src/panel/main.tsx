import { render } from 'preact';
import { version } from '../platform/about.ts';
import { followTheme } from '../platform/follow-theme.ts';
import { browserLanguage, lookUpMessage } from '../platform/interface-language.ts';
import { besideOpener, optionsOpener } from '../platform/surfaces.ts';
import { isBeside } from '../platform/tab-events.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/own-pages.css';
import '../ui/panel.css';
import '../ui/pick.css';
import { setLanguageOf, useMessages } from '../ui/words.ts';
import { FollowingPanel } from './following-panel.tsx';
import { pageClient } from './page-client.ts';
import { Panel } from './panel.tsx';

useMessages(lookUpMessage, browserLanguage());
setLanguageOf(document.documentElement);
void followTheme(document.documentElement);
if (isBeside()) {
  document.documentElement.classList.remove('popup');
  render(
    <FollowingPanel version={version()} ways={{ beside: null, settings: optionsOpener(), leave: null }} />,
    document.body,
  );
} else {
  const ways = { beside: besideOpener(), settings: optionsOpener(), leave: () => close() };
  render(<Panel client={pageClient()} ways={ways} version={version()} />, document.body);
}
