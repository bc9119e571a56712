import type { JSX } from 'preact';
import { Tally } from './tally.tsx';
import type { SpeakerView } from './view.ts';
import { VoiceBar } from './voice-bar.tsx';
import { say, sayDay } from './words.ts';

interface StoryHeadProps {
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  readonly lang: string | null;
  /** How many sources without a name are behind the row that gathers them. */
  readonly unnamed: number;
  readonly speakers: readonly SpeakerView[];
}

/** Which article this is, and its voices in two lines and a bar. */
export function StoryHead(props: StoryHeadProps): JSX.Element {
  const { title, publisher, published, lang, unnamed, speakers } = props;
  const day = published && sayDay(published);
  const origin = publisher && day ? say('pair', publisher, day) : publisher || day || '';
  const statements = speakers.flatMap((speaker) => speaker.statements);
  const named = speakers.filter(({ face: { form } }) => form === 'person' || form === 'organization');
  return (
    <section class="story" aria-labelledby={title === null ? undefined : 'title'}>
      {origin !== '' && <p class="over">{origin}</p>}
      {title !== null && (
        <h2 id="title" lang={lang ?? undefined} dir="auto">
          {title}
        </h2>
      )}
      <Tally
        named={named.length}
        unnamed={unnamed}
        statementCount={statements.length}
        quoted={statements.filter(({ kind }) => kind !== 'indirect').length}
      />
      <VoiceBar speakers={speakers} />
    </section>
  );
}
