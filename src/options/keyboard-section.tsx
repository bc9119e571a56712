import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browserKind, type Command, keyboardCommands } from '../platform/about.ts';
import { say } from '../ui/words.ts';
import { Section } from './section.tsx';

/** The keyboard commands with the keys they have now, and where the browser lets them be changed. */
export function KeyboardSection(): JSX.Element {
  const [commands, setCommands] = useState<readonly Command[]>([]);
  useEffect(() => {
    const look = (): void => void keyboardCommands().then(setCommands);
    look();
    // Keys are changed on a page of the browser: they are looked up again when the reader comes back.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  // In an order of our own, as browsers differ in theirs.
  const names = [
    ['_execute_action', say('commandPanel')],
    ['toggle-highlights', say('commandHighlights')],
    ['next-statement', say('commandNext')],
    ['previous-statement', say('commandPrevious')],
  ] as const;
  const known = names.flatMap(([name, text]) => {
    const keys = commands.find((command) => command.name === name)?.keys;
    return keys === undefined ? [] : [{ name, text, keys }];
  });
  return (
    <Section id="keyboard" title={say('keyboardSection')}>
      <dl class="keys">
        {known.map(({ name, text, keys }) => (
          <div key={name}>
            <dt>{text}</dt>
            <dd>
              {keys === '' ? (
                <span class="note">{say('shortcutNone')}</span>
              ) : (
                <kbd class="kbd" dir="ltr">
                  {keys}
                </kbd>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p class="note">{say(browserKind() === 'firefox' ? 'shortcutsFirefox' : 'shortcutsChromium')}</p>
    </Section>
  );
}
