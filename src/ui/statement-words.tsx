import type { JSX } from 'preact';
import type { QuotationMarks } from '../model/quotation-marks.ts';
import type { Span } from '../model/span.ts';
import type { Piece } from '../model/statement-pieces.ts';
import type { WordFinder } from './find-words.ts';
import { lookOf } from './look-of.ts';
import { Marked } from './marked.tsx';
import { pieceStarts, plainWords } from './plain-words.ts';

interface StatementWordsProps {
  readonly pieces: readonly Piece[];
  readonly marks: QuotationMarks;
  /** BCP 47 of the article, for fonts and voices. */
  readonly lang: string | null;
  /** What is searched for: marked where it stands, also across the edge of a quotation. */
  readonly finder?: WordFinder | null;
}

/**
 * The words of a statement, to the letter. Where all are the speaker's own, the marks around them are one pair for
 * the whole (the opening one is set by whoever shows it, hanging in the margin); beside the reporter's words every
 * quoted piece has its own pair. `…` stands where the reporter interrupts.
 */
export function StatementWords({ pieces, marks, lang, finder = null }: StatementWordsProps): JSX.Element {
  const allOwn = lookOf(pieces) === 'direct';
  const paragraphs = inParagraphs(pieces, finder?.spansIn(plainWords(pieces)) ?? []);
  const last = paragraphs.at(-1);
  return (
    <>
      {paragraphs.map((paragraph) => (
        <span
          key={paragraph[0]?.at}
          class={allOwn ? 'para-own' : 'para-reported'}
          lang={lang ?? undefined}
          dir="auto"
        >
          {paragraph.map((placed, index) => (
            <PieceWords key={placed.at} placed={placed} first={index === 0} marks={allOwn ? null : marks} />
          ))}
          {allOwn && paragraph === last && <span class="own-mark">{marks.close}</span>}
        </span>
      ))}
    </>
  );
}

/** A piece, where it begins among the words, and what of it was searched for. */
interface PlacedPiece {
  readonly piece: Piece;
  readonly at: number;
  readonly found: readonly Span[];
}

interface PieceWordsProps {
  readonly placed: PlacedPiece;
  readonly first: boolean;
  /** Null where one pair stands around the whole. */
  readonly marks: QuotationMarks | null;
}

function PieceWords({ placed, first, marks }: PieceWordsProps): JSX.Element {
  const { text, quoted, gap } = placed.piece;
  const words = <Marked text={text} spans={placed.found} />;
  return (
    <>
      {!first && gap === 'space' && ' '}
      {!first && gap === 'words' && <span class="gap"> … </span>}
      {quoted && marks ? (
        <span class="own">
          <span class="own-mark">{marks.open}</span>
          {words}
          <span class="own-mark">{marks.close}</span>
        </span>
      ) : (
        words
      )}
    </>
  );
}

function inParagraphs(pieces: readonly Piece[], found: readonly Span[]): PlacedPiece[][] {
  const paragraphs: PlacedPiece[][] = [];
  const starts = pieceStarts(pieces);
  for (const [index, piece] of pieces.entries()) {
    const at = starts[index] ?? 0;
    const placed = { piece, at, found: within(found, at, piece.text.length) };
    const current = paragraphs.at(-1);
    if (current === undefined || piece.gap === 'paragraph') paragraphs.push([placed]);
    else current.push(placed);
  }
  return paragraphs;
}

/** The parts of spans that lie in a piece, counted from its start. */
function within(spans: readonly Span[], from: number, length: number): Span[] {
  return spans
    .map(({ start, end }) => ({ start: Math.max(start - from, 0), end: Math.min(end - from, length) }))
    .filter(({ start, end }) => start < end);
}
