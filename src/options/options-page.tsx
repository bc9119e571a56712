import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import { changeSettings, onSettingsChanged, readSettings } from '../platform/settings.ts';
import { Mark } from '../ui/icon.tsx';
import { say } from '../ui/words.ts';
import { AppearanceSection } from './appearance-section.tsx';
import { CorrectionsSection } from './corrections-section.tsx';
import { DataSection } from './data-section.tsx';
import { HighlightsSection } from './highlights-section.tsx';
import { KeyboardSection } from './keyboard-section.tsx';
import { PermissionsSection } from './permissions-section.tsx';
import { ReadingSection } from './reading-section.tsx';

/** Long enough to be seen; nobody needs to read it twice. */
const SAVED_MS = 3000;

/** Changes the settings from what they are at that moment. */
export type Change = (change: (settings: Settings) => Partial<Settings>) => void;

/** The page of settings: everything is kept as soon as it is changed, and a status line says so. */
export function OptionsPage(): JSX.Element {
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  const [status, setStatus] = useState('');

  useEffect(() => {
    const gone = new AbortController();
    onSettingsChanged(setSettings, gone.signal);
    void readSettings().then(setSettings);
    return () => gone.abort();
  }, []);

  const fading = useRef<ReturnType<typeof setTimeout>>(undefined);

  /** Said anew, so that it is read out also where it says the same as before. */
  function tell(text: string): void {
    clearTimeout(fading.current);
    setStatus('');
    setTimeout(() => setStatus(text));
    if (text === say('settingSaved')) fading.current = setTimeout(() => setStatus(''), SAVED_MS);
  }

  function change(how: (settings: Settings) => Partial<Settings>): void {
    changeSettings(how).then(
      (next) => {
        setSettings(next);
        tell(say('settingSaved'));
      },
      (error: unknown) => {
        console.error(error);
        tell(say('notSaved'));
      },
    );
  }

  return (
    <main class="page">
      <header>
        <Mark class="i-mark" />
        <h1>{say('settings')}</h1>
        <p class="status" role="status">
          {status}
        </p>
      </header>
      <HighlightsSection settings={settings} onChange={change} />
      <ReadingSection settings={settings} onChange={change} />
      <AppearanceSection settings={settings} onChange={change} />
      <KeyboardSection />
      <CorrectionsSection onTell={tell} />
      <PermissionsSection onTell={tell} />
      <DataSection settings={settings} onTell={tell} />
    </main>
  );
}
