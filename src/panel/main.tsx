import { render } from 'preact';
import { followTheme } from '../platform/follow-theme.ts';
import { browserLanguage, lookUpMessage } from '../platform/interface-language.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/panel.css';
import { setLanguageOf, useMessages } from '../ui/words.ts';
import { pageClient } from './page-client.ts';
import { Panel } from './panel.tsx';

useMessages(lookUpMessage, browserLanguage());
setLanguageOf(document.documentElement);
void followTheme(document.documentElement);
render(<Panel client={pageClient()} />, document.body);
