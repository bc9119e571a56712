import { render } from 'preact';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/own-pages.css';
import '../ui/page.css';
import { followTheme } from '../platform/follow-theme.ts';
import { browserLanguage, lookUpMessage } from '../platform/interface-language.ts';
import { say, setLanguageOf, useMessages } from '../ui/words.ts';
import { OptionsPage } from './options-page.tsx';

useMessages(lookUpMessage, browserLanguage());
setLanguageOf(document.documentElement);
document.title = `${say('extensionName')}: ${say('settings')}`;
void followTheme(document.documentElement);
render(<OptionsPage />, document.body);
