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
  const names: Readonly<Record<string, string>> = {
    _execute_action: say('commandPanel'),
    'toggle-highlights': say('commandHighlights'),
    'next-statement': say('commandNext'),
    'previous-statement': say('commandPrevious'),
  };
  return (
    <Section id="keyboard" title={say('keyboardSection')}>
      <dl class="keys">
        {commands
          .filter(({ name }) => name in names)
          .map(({ name, keys }) => (
            <div key={name}>
              <dt>{names[name]}</dt>
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
