import type { JSX } from 'preact';
import { Mark } from '../ui/icon.tsx';
import { say } from '../ui/words.ts';

/** What Quoth is, in three sentences, and the invitation to try it. */
export function Intro(): JSX.Element {
  return (
    <>
      <div class="masthead">
        <Mark class="i-mark" />
        <p>{say('extensionName')}</p>
      </div>
      <div class="hero">
        <h1>{say('welcomeHeading')}</h1>
        <p>{say('welcomeFinds')}</p>
        <p>{say('welcomeWhere')}</p>
        <p>{say('welcomeTrust')}</p>
      </div>
      <h2>{say('tryHeading')}</h2>
      <p class="lead">{say('tryText')}</p>
    </>
  );
}
