import search from 'approx-string-match';
import type { Analysis, Statement } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';

/** A text and its paragraphs. */
export interface Paragraphs {
  readonly text: string;
  readonly paragraphs: readonly Span[];
}

/** Longer pieces are not looked for among changed words: the search takes the product of both lengths. */
const LONGEST_PIECE = 1000;
const LONGEST_PLACE = 20_000;
/** Of the letters of a piece, one in this many may be another. */
const TOLERANCE = 5;
/** Letters before and after a piece that tell it from another of the same words. */
const CONTEXT = 32;

/**
 * Leads from spans of an earlier text to the same words in a later one. Words of unchanged paragraphs are where
 * these are; in changed ones the words are looked for, with an eye on what stands around them, and may differ a little.
 * Null for words that are gone.
 */
export function reanchor(before: Paragraphs, after: Paragraphs): (span: Span) => Span | null {
  const places = pair(before, after);

  function movePiece(paragraph: number, { start, end }: Span): Span | null {
    const place = places[paragraph];
    const from = before.paragraphs[paragraph];
    if (!place || !from) return null;
    if (place.same) {
      const shift = place.start - from.start;
      return { start: start + shift, end: end + shift };
    }
    return find(before.text, { start, end }, after.text, place);
  }

  return ({ start, end }) => {
    const pieces: Span[] = [];
    for (const [i, paragraph] of before.paragraphs.entries()) {
      const piece = { start: Math.max(start, paragraph.start), end: Math.min(end, paragraph.end) };
      if (piece.start >= piece.end) continue;
      const moved = movePiece(i, piece);
      if (!moved) return null;
      pieces.push(moved);
    }
    const first = pieces[0];
    const last = pieces.at(-1);
    return first && last && first.start < last.end ? { start: first.start, end: last.end } : null;
  };
}

/** The analysis of an earlier text as far as it holds for a later one: what is not there any more is left out. */
export function moveAnalysis(analysis: Analysis, move: (span: Span) => Span | null, text: string): Analysis {
  const moveAll = (spans: readonly Span[]): Span[] => spans.flatMap((span) => move(span) ?? []);
  const statements = analysis.statements.flatMap((statement): Statement[] => {
    const spans = moveAll(statement.spans);
    const quotations = moveAll(statement.quotations);
    if (spans.length < statement.spans.length || quotations.length < statement.quotations.length) return [];
    const { source, cue } = statement;
    return [{ ...statement, spans, quotations, source: source && move(source), cue: cue && move(cue) }];
  });
  const entities = analysis.entities.map((entity) => ({ ...entity, mentions: moveAll(entity.mentions) }));
  return { ...analysis, text, entities, statements };
}

/** Where a paragraph is now: the same words, or the stretch in which they have changed. */
interface Place extends Span {
  readonly same: boolean;
}

function pair(before: Paragraphs, after: Paragraphs): (Place | null)[] {
  const byWords = new Map<string, number[]>();
  after.paragraphs.forEach(({ start, end }, i) => {
    const words = after.text.slice(start, end);
    const known = byWords.get(words);
    if (known) known.push(i);
    else byWords.set(words, [i]);
  });
  const found = before.paragraphs.map(
    ({ start, end }) => byWords.get(before.text.slice(start, end))?.shift() ?? null,
  );
  return found.map((index, i) => {
    const same = index === null ? undefined : after.paragraphs[index];
    if (same) return { start: same.start, end: same.end, same: true };
    const above = found.slice(0, i).findLast((one) => one !== null) ?? -1;
    const below = found.slice(i).find((one) => one !== null && one > above) ?? after.paragraphs.length;
    const first = after.paragraphs[above + 1];
    const last = after.paragraphs[below - 1];
    return first && last && first.start < last.end
      ? { start: first.start, end: last.end, same: false }
      : null;
  });
}

function find(from: string, piece: Span, to: string, place: Span): Span | null {
  const words = from.slice(piece.start, piece.end);
  const stretch = to.slice(place.start, place.end);
  const exact: Span[] = [];
  for (let at = stretch.indexOf(words); at >= 0; at = stretch.indexOf(words, at + 1)) {
    exact.push({ start: at, end: at + words.length });
  }
  const near =
    exact.length > 0 || words.length > LONGEST_PIECE || stretch.length > LONGEST_PLACE
      ? exact
      : search(stretch, words, Math.floor(words.length / TOLERANCE));
  let best: Span | null = null;
  let most = -1;
  for (const { start, end } of near) {
    const match = { start: place.start + start, end: place.start + end };
    const likeness =
      alike(from.slice(0, piece.start), to.slice(0, match.start), -1) +
      alike(from.slice(piece.end), to.slice(match.end), 1);
    if (likeness > most) [best, most] = [match, likeness];
  }
  return best;
}

/** How many letters at the end (-1) or the beginning (1) of two texts are the same. */
function alike(a: string, b: string, direction: 1 | -1): number {
  let count = 0;
  const at = (n: number): number => (direction === 1 ? n : -1 - n);
  while (count < CONTEXT && a.at(at(count)) !== undefined && a.at(at(count)) === b.at(at(count))) count++;
  return count;
}
