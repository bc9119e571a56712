import type { JSX } from 'preact';
import { directionOf } from '../model/direction-of.ts';
import type { QuotationMarks } from '../model/quotation-marks.ts';
import type { Piece } from '../model/statement-pieces.ts';
import { Badge } from './badge.tsx';
import { KindGlyph } from './icon.tsx';
import { lookOf } from './look-of.ts';
import { plainWords } from './plain-words.ts';
import { StatementWords } from './statement-words.tsx';
import type { Doubt, Face } from './view.ts';
import { say } from './words.ts';

interface CardStatementProps {
  readonly face: Face;
  readonly kindWords: string;
  readonly pieces: readonly Piece[];
  readonly marks: QuotationMarks;
  readonly lang: string | null;
  readonly cue: string | null;
  readonly confidence: Doubt;
  readonly why: string;
}

/** What a card says of a statement: its kind, the whole words, and why they stand under this speaker. */
export function CardStatement(props: CardStatementProps): JSX.Element {
  const { face, kindWords, pieces, marks, lang, cue, confidence, why } = props;
  const look = lookOf(pieces);
  return (
    <div class="card-body tall">
      <p class="kind" id="card-kind">
        {kindWords}
      </p>
      <div class={`card-words ${look}`} dir={directionOf(plainWords(pieces))}>
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
  );
}
