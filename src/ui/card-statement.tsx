import type { JSX } from 'preact';
import type { QuotationMarks } from '../model/quotation-marks.ts';
import type { Piece } from '../model/statement-pieces.ts';
import { Badge } from './badge.tsx';
import { Icon, KindGlyph } from './icon.tsx';
import { inSentence } from './in-sentence.ts';
import { lookOf } from './look-of.ts';
import { stepOf } from './sentences.ts';
import { StatementWords } from './statement-words.tsx';
import type { Doubt, Face } from './view.ts';
import { say } from './words.ts';

/** Where a statement stands among those of its speaker, counted from 1. */
export interface Step {
  readonly index: number;
  readonly total: number;
}

interface CardStatementProps {
  readonly face: Face;
  readonly kindWords: string;
  readonly pieces: readonly Piece[];
  readonly marks: QuotationMarks;
  readonly lang: string | null;
  readonly cue: string | null;
  readonly confidence: Doubt;
  readonly why: string;
  /** Null where nobody was found, as those words have no speaker in common. Shown where there is anywhere to go. */
  readonly step: Step | null;
  readonly onStep: (by: 1 | -1) => void;
  readonly onCopy: () => void;
  /** The last thing to tell, read out politely; without one the place among the steps is told. */
  readonly message: string;
}

/** The inside of a statement's card: kind, the whole words, why, its neighbours, copy. */
export function CardStatement(props: CardStatementProps): JSX.Element {
  const { face, kindWords, pieces, marks, lang, cue, confidence, why, step, onStep, onCopy, message } = props;
  const look = lookOf(pieces);
  const name = face.form === 'unnamed' ? inSentence(face.name) : face.name;
  return (
    <>
      <div class="card-body tall">
        <p class="kind" id="card-kind">
          {kindWords}
        </p>
        <div class={`card-words ${look}`} style={{ '--least': leastLines(pieces) }}>
          {look === 'direct' && (
            <span class="open" aria-hidden="true">
              {marks.open}
            </span>
          )}
          <StatementWords pieces={pieces} marks={marks} lang={lang} />
        </div>
        <div class={`thread ${confidence}`} aria-hidden="true">
          <KindGlyph own={look !== 'para'} />
          <span class="line" />
          {cue === null ? <span class="no-cue">{say('noCue')}</span> : <bdi class="cue">{cue}</bdi>}
          <span class="line" />
          <Badge face={face} small />
        </div>
        <p class="why" id="card-why">
          <b>{say('confidenceBefore', say(confidence))}</b> {why}
        </p>
      </div>
      {step && step.total > 1 && <StepRow step={step} name={name} onStep={onStep} />}
      <div class="card-acts">
        <button class="btn btn-main" type="button" onClick={onCopy}>
          <Icon name="copy" />
          {say('copy')}
        </button>
        <span role="status">
          {message !== '' || !step ? message : <span class="sr">{stepOf(step.index, step.total, name)}</span>}
        </span>
      </div>
    </>
  );
}

interface StepRowProps {
  readonly step: Step;
  readonly name: string;
  readonly onStep: (by: 1 | -1) => void;
}

function StepRow({ step: { index, total }, name, onStep }: StepRowProps): JSX.Element {
  // A button at its end stays where the focus is, so that stepping by keyboard never loses it.
  return (
    <div class="step">
      <button
        class="icon-btn"
        type="button"
        aria-label={say('previousBySpeaker')}
        title={say('previousBySpeaker')}
        aria-disabled={index <= 1}
        onClick={() => onStep(-1)}
      >
        <Icon name="previous" />
      </button>
      <span>{stepOf(index, total, name)}</span>
      <button
        class="icon-btn"
        type="button"
        aria-label={say('nextBySpeaker')}
        title={say('nextBySpeaker')}
        aria-disabled={index >= total}
        onClick={() => onStep(1)}
      >
        <Icon name="next" />
      </button>
    </div>
  );
}

/** A line of the card holds fewer, so that this many lines are never too many. */
const MOST_IN_A_LINE = 50;
/** The half line at the end shows that there is more to scroll to. */
const ENOUGH_LINES = 2.5;

/** How many lines of the words stay in sight where the view is low. */
function leastLines(pieces: readonly Piece[]): number {
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  return Math.min(ENOUGH_LINES, Math.ceil(length / MOST_IN_A_LINE));
}
