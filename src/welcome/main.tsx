import { type JSX, render } from 'preact';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/own-pages.css';
import '../ui/page.css';
import '../ui/welcome.css';
import { keyboardCommands } from '../platform/about.ts';
import { followTheme } from '../platform/follow-theme.ts';
import { browserLanguage, lookUpMessage } from '../platform/interface-language.ts';
import { say, setLanguageOf, useMessages } from '../ui/words.ts';
import { annotateSample } from './annotate-sample.ts';
import { Intro } from './intro.tsx';
import { Outro } from './outro.tsx';

useMessages(lookUpMessage, browserLanguage());
setLanguageOf(document.documentElement);
document.title = `${say('extensionName')}: ${say('welcomeHeading')}`;
void followTheme(document.documentElement);
show(<Intro />, 'intro');
show(<Outro keys="" />, 'outro');
void keyboardCommands().then((commands) => {
  const keys = commands.find(({ name }) => name === '_execute_action')?.keys ?? '';
  show(<Outro keys={keys} />, 'outro');
});
void annotateSample(document);

function show(part: JSX.Element, id: string): void {
  const place = document.getElementById(id);
  if (place) render(part, place);
}
