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
  /** Show it in the article; `byKey`: the reader goes there without a pointer. */
  readonly show: (statement: string, byKey: boolean) => void;
  readonly copy: (statement: string) => void;
  readonly copyLink: (statement: string) => void;
  /** Open or close the form that says who said it. */
  readonly correct: (statement: string) => void;
  /** Take back what the reader said of it. */
  readonly undo: (statement: string) => void;
  /** The pointer or the focus is on this statement, or on none. */
  readonly point: (statement: string | null) => void;
}

/** The form that says who said a statement, at that statement. */
export interface OpenForm {
  readonly statement: string;
  readonly form: JSX.Element;
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
  readonly form?: OpenForm | null;
}

/** Only the row that is opened is made anew, of sixty. */
const Row = memoized(SpeakerRow);

/** The speakers, in the order given. Up, Down, Home and End go from row to row. */
export function SpeakerList({
  speakers,
  isOpen,
  pointed = null,
  form = null,
  ...rest
}: SpeakerListProps): JSX.Element {
  return (
    <ol class="speakers" onKeyDown={(event) => moveBetween(event, '.who')}>
      {speakers.map((speaker) => (
        <Row
          key={speaker.key}
          speaker={speaker}
          open={isOpen(speaker.key)}
          pointed={speaker.statements.some(({ id }) => id === pointed) ? pointed : null}
          form={speaker.statements.some(({ id }) => id === form?.statement) ? form : null}
          {...rest}
        />
      ))}
    </ol>
  );
}
