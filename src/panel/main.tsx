import { render } from 'preact';
import { browserLanguage, lookUpMessage } from '../platform/interface-language.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/panel.css';
import { setLanguageOf, useMessages } from '../ui/words.ts';
import { pageClient } from './page-client.ts';
import { Panel } from './panel.tsx';

useMessages(lookUpMessage, browserLanguage());
setLanguageOf(document.documentElement);
render(<Panel client={pageClient()} />, document.body);
