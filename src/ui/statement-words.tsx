import type { JSX } from 'preact';
import type { QuotationMarks } from '../model/quotation-marks.ts';
import type { Piece } from '../model/statement-pieces.ts';
import { lookOf } from './look-of.ts';

interface StatementWordsProps {
  readonly pieces: readonly Piece[];
  readonly marks: QuotationMarks;
  /** BCP 47 of the article, for fonts and voices. */
  readonly lang: string | null;
}

/**
 * The words of a statement, to the letter. Where all are the speaker's own, the marks around them are one pair for
 * the whole (the opening one is set by whoever shows it, hanging in the margin); beside the reporter's words every
 * quoted piece has its own pair. `…` stands where the reporter interrupts.
 */
export function StatementWords({ pieces, marks, lang }: StatementWordsProps): JSX.Element {
  const allOwn = lookOf(pieces) === 'direct';
  const paragraphs = inParagraphs(pieces);
  return (
    <>
      {paragraphs.map((paragraph, index) => (
        <span key={index} class={allOwn ? 'para-own' : 'para-reported'} lang={lang ?? undefined} dir="auto">
          {paragraph.map((piece, at) => (
            <PieceWords key={at} piece={piece} first={at === 0} marks={allOwn ? null : marks} />
          ))}
          {allOwn && index === paragraphs.length - 1 && <span class="own-mark">{marks.close}</span>}
        </span>
      ))}
    </>
  );
}

interface PieceWordsProps {
  readonly piece: Piece;
  readonly first: boolean;
  /** Null where one pair stands around the whole. */
  readonly marks: QuotationMarks | null;
}

function PieceWords({ piece: { text, quoted, gap }, first, marks }: PieceWordsProps): JSX.Element {
  return (
    <>
      {!first && gap === 'space' && ' '}
      {!first && gap === 'words' && <span class="gap"> … </span>}
      {quoted && marks ? (
        <span class="own">
          <span class="own-mark">{marks.open}</span>
          {text}
          <span class="own-mark">{marks.close}</span>
        </span>
      ) : (
        text
      )}
    </>
  );
}

function inParagraphs(pieces: readonly Piece[]): Piece[][] {
  const paragraphs: Piece[][] = [];
  for (const piece of pieces) {
    const current = paragraphs.at(-1);
    if (current === undefined || piece.gap === 'paragraph') paragraphs.push([piece]);
    else current.push(piece);
  }
  return paragraphs;
}
