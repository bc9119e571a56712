import type { JSX } from 'preact';
import type { WordFinder } from './find-words.ts';
import { memoized } from './memoized.ts';
import { moveBetween } from './move-between.ts';
import { SpeakerRow } from './speaker-row.tsx';
import type { SpeakerView } from './view.ts';

/** What can be done with rows and statements. Speakers are meant by their key, statements by their id. */
export interface RowActions {
  readonly toggle: (speaker: string) => void;
  /** Only this speaker's statements, null for everybody's. */
  readonly showOnly: (speaker: string | null) => void;
  readonly copyAll: (speaker: string) => void;
  /** Show it in the article. */
  readonly show: (statement: string) => void;
  readonly copy: (statement: string) => void;
  /** The pointer or the focus is on this statement, or on none. */
  readonly point: (statement: string | null) => void;
}

interface SpeakerListProps {
  readonly speakers: readonly SpeakerView[];
  readonly lang: string | null;
  readonly isOpen: (speaker: string) => boolean;
  readonly acts: RowActions;
  readonly finder?: WordFinder | null;
  /** The statement that the pointer is on in the page. */
  readonly pointed?: string | null;
  /** Whether these are the statements of one speaker alone. */
  readonly single?: boolean;
}

/** Only the row that is opened is made anew, of sixty. */
const Row = memoized(SpeakerRow);

/** The speakers, in the order given. Up, Down, Home and End go from row to row. */
export function SpeakerList({ speakers, isOpen, pointed = null, ...rest }: SpeakerListProps): JSX.Element {
  return (
    <ol class="speakers" onKeyDown={(event) => moveBetween(event, '.who')}>
      {speakers.map((speaker) => (
        <Row
          key={speaker.key}
          speaker={speaker}
          open={isOpen(speaker.key)}
          pointed={speaker.statements.some(({ id }) => id === pointed) ? pointed : null}
          {...rest}
        />
      ))}
    </ol>
  );
}
