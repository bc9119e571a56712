import type { JSX } from 'preact';
import type { PaintChoice, Settings } from '../model/settings.ts';
import { say } from '../ui/words.ts';
import { Choices } from './choices.tsx';
import type { Change } from './options-page.tsx';
import { Sample } from './sample.tsx';
import { Section } from './section.tsx';

interface HighlightsSectionProps {
  readonly settings: Settings;
  readonly onChange: Change;
}

/** What is painted and in which colours, with a sample that obeys. */
export function HighlightsSection({ settings, onChange }: HighlightsSectionProps): JSX.Element {
  const { paint, palette } = settings;
  function changePaint(change: Partial<PaintChoice>): void {
    onChange((now) => ({ paint: { ...now.paint, ...change } }));
  }
  const kinds = [
    { kind: 'direct', text: say('paintDirect') },
    { kind: 'mixed', text: say('paintMixed') },
    { kind: 'indirect', text: say('paintIndirect') },
  ] as const;
  return (
    <Section id="highlights" title={say('highlightsSection')}>
      <fieldset class="choices">
        <legend>{say('paintLabel')}</legend>
        {kinds.map(({ kind, text }) => (
          <label class="line" key={kind}>
            <input
              type="checkbox"
              name={kind}
              checked={paint[kind]}
              onChange={({ currentTarget }) => changePaint({ [kind]: currentTarget.checked })}
            />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
      <Choices
        name="figures"
        label={say('figuresLabel')}
        chosen={paint.figures}
        choices={[
          { value: 'all', text: say('figuresAll') },
          { value: 'speakers', text: say('figuresSpeakers') },
          { value: 'none', text: say('figuresNone') },
        ]}
        onChoose={(figures) => changePaint({ figures })}
      />
      <Choices
        name="palette"
        label={say('paletteLabel')}
        chosen={palette}
        choices={[
          { value: 'speakers', text: say('paletteSpeakers') },
          { value: 'contrast', text: say('paletteContrast') },
          { value: 'single', text: say('paletteSingle') },
        ]}
        onChoose={(chosen) => onChange(() => ({ palette: chosen }))}
      />
      <Sample settings={settings} />
      <p class="note">{say('highlightsNote')}</p>
    </Section>
  );
}
