import type { JSX } from 'preact';
import { browserKind, openSettings } from '../platform/about.ts';
import { withParts } from '../ui/with-parts.ts';
import { say } from '../ui/words.ts';

/** What the marks mean, and how to begin. `keys`: those that open the panel, '' for none. */
export function Outro({ keys }: { readonly keys: string }): JSX.Element {
  const legend = [
    [say('legendFilled'), say('legendFilledText')],
    [say('legendDashed'), say('legendDashedText')],
    [say('legendDotted'), say('legendDottedText')],
  ];
  return (
    <>
      <dl class="legend">
        {legend.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <h2>{say('startHeading')}</h2>
      <ol class="todo">
        <li>
          <p>{say(browserKind() === 'firefox' ? 'pinFirefox' : 'pinChromium')}</p>
        </li>
        <li>
          <p>{say('stepOpen')}</p>
        </li>
        <li>
          <p>
            {keys === ''
              ? say('stepPanelNoKeys')
              : withParts(
                  (holder) => say('stepPanel', holder),
                  <kbd class="kbd" dir="ltr">
                    {keys}
                  </kbd>,
                )}
          </p>
        </li>
      </ol>
      <button class="btn" type="button" onClick={openSettings}>
        {say('settings')}
      </button>
    </>
  );
}
