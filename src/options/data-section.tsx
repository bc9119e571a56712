import type { JSX } from 'preact';
import { settingsToStore } from '../model/parse-settings.ts';
import type { Settings } from '../model/settings.ts';
import { version } from '../platform/about.ts';
import { eraseCorrections } from '../platform/corrections.ts';
import { saveFile } from '../platform/save-file.ts';
import { eraseSettings } from '../platform/settings.ts';
import { say } from '../ui/words.ts';
import { DeleteButton } from './delete-button.tsx';
import { Section } from './section.tsx';

interface DataSectionProps {
  readonly settings: Settings;
  readonly onTell: (text: string) => void;
}

/** What is kept in all, to take along or to be rid of. */
export function DataSection({ settings, onTell }: DataSectionProps): JSX.Element {
  function save(): void {
    const json = JSON.stringify(settingsToStore(settings, undefined), null, 2);
    saveFile({ name: FILE, type: 'application/json', text: `${json}\n` });
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
        <DeleteButton label={say('eraseEverything')} onDelete={() => void erase()} />
      </div>
      <p class="note">{say('version', version())}</p>
    </Section>
  );
}

const FILE = 'quoth-settings.json';
