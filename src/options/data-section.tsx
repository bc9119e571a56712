import type { JSX } from 'preact';
import type { Settings } from '../model/settings.ts';
import { readSettingsFile, type SettingName, settingsFile } from '../model/settings-file.ts';
import { version } from '../platform/about.ts';
import { eraseCorrections } from '../platform/corrections.ts';
import { saveFile } from '../platform/save-file.ts';
import { changeSettings, eraseSettings } from '../platform/settings.ts';
import { type MessageKey, say, sayList } from '../ui/words.ts';
import { DeleteButton } from './delete-button.tsx';
import { FileButton } from './file-button.tsx';
import { Section } from './section.tsx';

interface DataSectionProps {
  readonly settings: Settings;
  readonly onTell: (text: string) => void;
}

/** What is kept in all, to take along or to be rid of. */
export function DataSection({ settings, onTell }: DataSectionProps): JSX.Element {
  function save(): void {
    saveFile({ name: FILE, type: 'application/json', text: settingsFile(settings) });
  }

  async function take(json: string | null): Promise<void> {
    const found = json === null ? null : readSettingsFile(json);
    if (found?.ok !== true) {
      onTell(say(found === null ? 'fileUnreadable' : REFUSALS[found.why]));
      return;
    }
    try {
      await changeSettings(found.apply);
      const left = new Set(found.refused.map((name) => say(LABELS[name])));
      onTell(left.size === 0 ? say('settingsTaken') : say('settingsLeft', sayList([...left], 'unit')));
    } catch (error) {
      console.error(error);
      onTell(say('notSaved'));
    }
  }

  async function erase(): Promise<void> {
    await Promise.all([eraseSettings(), eraseCorrections()]);
    onTell(say('deleted'));
  }
  return (
    <Section id="data" title={say('dataSection')}>
      <p>{say('privacyNote')}</p>
      <div class="acts">
        <button class="btn" type="button" onClick={save}>
          {say('saveSettings')}
        </button>
        <FileButton label={say('openSettings')} onText={(text) => void take(text)} />
        <DeleteButton label={say('eraseEverything')} onDelete={() => void erase()} />
      </div>
      <p class="note">{say('version', version())}</p>
    </Section>
  );
}

const FILE = 'quoth-settings.json';

const REFUSALS = { 'not-settings': 'notSettings', 'later-version': 'laterFile' } as const;

/** What each setting is called on this page. */
const LABELS: Readonly<Record<SettingName, MessageKey>> = {
  when: 'readingSection',
  sites: 'sitesLabel',
  paint: 'paintLabel',
  direct: 'paintLabel',
  mixed: 'paintLabel',
  indirect: 'paintLabel',
  figures: 'figuresLabel',
  palette: 'paletteLabel',
  theme: 'themeLabel',
};
