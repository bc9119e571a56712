import type { JSX } from 'preact';
import type { QuotationMarks } from '../model/quotation-marks.ts';
import type { Piece } from '../model/statement-pieces.ts';
import { Badge } from './badge.tsx';
import { Icon, KindGlyph } from './icon.tsx';
import { lookOf } from './look-of.ts';
import { StatementWords } from './statement-words.tsx';
import type { Doubt, Face } from './view.ts';
import { CONFIDENCE, stepOf, WORDS } from './words.ts';

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
  /** Null where nobody was found, as those words have no speaker in common. */
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
  return (
    <>
      <div class="card-body tall">
        <p class="kind" id="card-kind">
          {kindWords}
        </p>
        <div class={`card-words ${look}`}>
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
          {cue === null ? <span class="no-cue">{WORDS.noCue}</span> : <bdi class="cue">{cue}</bdi>}
          <span class="line" />
          <Badge face={face} small />
        </div>
        <p class="why" id="card-why">
          <b>{CONFIDENCE[confidence]}.</b> {why}
        </p>
      </div>
      {step && <StepRow step={step} name={inSentence(face)} onStep={onStep} />}
      <div class="card-acts">
        <button class="btn btn-main" type="button" onClick={onCopy}>
          <Icon name="copy" />
          {WORDS.copy}
        </button>
        <span role="status">
          {message !== '' || !step ? (
            message
          ) : (
            <span class="sr">{stepOf(step.index, step.total, inSentence(face))}</span>
          )}
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
        aria-label={WORDS.previous}
        title={WORDS.previous}
        aria-disabled={index <= 1}
        onClick={() => onStep(-1)}
      >
        <Icon name="previous" />
      </button>
      <span>{stepOf(index, total, name)}</span>
      <button
        class="icon-btn"
        type="button"
        aria-label={WORDS.next}
        title={WORDS.next}
        aria-disabled={index >= total}
        onClick={() => onStep(1)}
      >
        <Icon name="next" />
      </button>
    </div>
  );
}

/** "Officials" stands at the head of its card, "1 of 1 by officials" in a sentence. */
function inSentence({ form, name }: Face): string {
  return form === 'unnamed' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
