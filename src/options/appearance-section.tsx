import type { JSX } from 'preact';
import type { Settings } from '../model/settings.ts';
import { say } from '../ui/words.ts';
import { Choices } from './choices.tsx';
import type { Change } from './options-page.tsx';
import { Section } from './section.tsx';

interface AppearanceSectionProps {
  readonly settings: Settings;
  readonly onChange: Change;
}

/** The theme of panel and card. */
export function AppearanceSection({ settings, onChange }: AppearanceSectionProps): JSX.Element {
  return (
    <Section id="appearance" title={say('appearanceSection')}>
      <Choices
        name="theme"
        label={say('themeLabel')}
        chosen={settings.theme}
        choices={[
          { value: 'system', text: say('themeSystem') },
          { value: 'light', text: say('themeLight') },
          { value: 'dark', text: say('themeDark') },
        ]}
        onChoose={(theme) => onChange(() => ({ theme }))}
      />
      <p class="note">{say('themeNote')}</p>
    </Section>
  );
}
