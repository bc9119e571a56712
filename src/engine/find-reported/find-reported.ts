import type {
  Attributed,
  Cue,
  Reported,
  ReportedSpeech,
  SourceChoice,
  TokenRange,
} from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { tokenSpan } from '../token-place.ts';
import { aroundPiece, type Frame, following, object } from './frames.ts';
import { accordingTo, preceding } from './preceding.ts';
import { type CueReading, readCue } from './read-cue.ts';
import { isOneOf, quotationAt, type Site, siteOf, speakerStarts, step, tokenAt } from './site.ts';

const STRONG = 2;
const WEAK = 1;

/** How surely a cue's subject is the source, by how it was found. */
const LINK_CERTAINTY: Readonly<Record<Cue['link'], number>> = {
  adjacent: 0.92,
  inverted: 0.93,
  apposition: 0.9,
  clause: 0.75,
  conjoined: 0.75,
  none: 0,
};

/**
 * Adds reported speech: what a sentence says that somebody said, the reporter's words or with quoted pieces in them.
 *
 * Mara Vale told members that the ferry would stay, adding … → `that the ferry would stay`, Mara Vale, `told`.
 * The ferry, the port said, is old. → `The ferry` and `is old`, the port, `said`.
 *
 * What lies wholly in marks is left to the quotations, thoughts and intentions are left out.
 */
export function findReported(doc: Attributed): Reported {
  const reported: ReportedSpeech[] = [];
  const starts = speakerStarts(doc);
  const claimed = new Uint8Array(doc.tokens.length);
  for (const sentence of doc.sentences) {
    const cues = doc.cuesOf[sentence.index] ?? [];
    if (cues.length === 0) continue;
    inSentence(siteOf(doc, sentence, starts), cues, claimed, reported);
  }
  return { ...doc, reported };
}

/** Outer sources first: what stands before its source, then strong cues from left to right, then weak ones. */
function inSentence(site: Site, cues: readonly Cue[], claimed: Uint8Array, reported: ReportedSpeech[]): void {
  const found: ReportedSpeech[] = [];
  const claimants: CueReading[] = [];
  for (const cue of cues) claimants.push(readCue(site, cue));
  for (let k = claimants.length - 1; k >= 0; k--) {
    const claimant = claimants[k] as CueReading;
    if (claimant.strength >= STRONG) claim(site, claimant, before, claimed, found);
  }
  for (const claimant of claimants)
    if (claimant.strength >= STRONG && claimant.cue.kind !== 'according-to')
      claim(site, claimant, behind, claimed, found);
  for (const claimant of claimants)
    if (claimant.strength < STRONG && isLinked(claimant)) claim(site, claimant, either, claimed, found);
  for (const claimant of claimants)
    if (isLinked(claimant)) claim(site, claimant, aroundPiece, claimed, found);
  for (const claimant of claimants) claim(site, claimant, object, claimed, found);
  if (found.length > 1) found.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
  for (const speech of found) reported.push(speech);
}

function isLinked({ strength, link }: CueReading): boolean {
  return strength >= WEAK && link !== 'none';
}

/** Adds what the cue reports, unless others have claimed its place or its words. */
function claim(
  site: Site,
  claimant: CueReading,
  frameOf: (site: Site, claimant: CueReading) => Frame | null,
  claimed: Uint8Array,
  found: ReportedSpeech[],
): void {
  if (claimant.used || claimed[claimant.cue.firstToken] === 1) return;
  const frame = frameOf(site, claimant);
  if (!frame || frame.ranges.some(({ first }) => claimed[first] === 1)) return;
  claimant.used = true;
  const spans: Span[] = [];
  let quoted = true;
  for (const range of frame.ranges) {
    claimed.fill(1, range.first, range.last);
    const span = spanOf(site, range);
    if (span) spans.push(span);
    quoted &&= whollyQuoted(site, range);
  }
  if (spans.length > 0 && !quoted) found.push({ spans, source: sourceOf(site, frame) });
}

function behind(site: Site, claimant: CueReading): Frame | null {
  if (claimant.behind === undefined) claimant.behind = following(site, claimant);
  return claimant.behind;
}

/** What stands before its source, where nothing follows the cue. */
function before(site: Site, claimant: CueReading): Frame | null {
  if (claimant.cue.kind === 'according-to') return accordingTo(site, claimant);
  return behind(site, claimant) ? null : preceding(site, claimant);
}

function either(site: Site, claimant: CueReading): Frame | null {
  return behind(site, claimant) ?? preceding(site, claimant);
}

/** The range's characters without blanks, commas and lone marks at its edges. */
function spanOf(site: Site, range: TokenRange): Span | null {
  let { first, last } = range;
  while (first < last && isOneOf(',;:—–', tokenAt(site, first))) first++;
  while (last > first && isOneOf(',;:—–', tokenAt(site, last - 1))) last--;
  if (first >= last) return null;
  return tokenSpan(site.doc, first, last);
}

/** Nothing but one quotation that is a statement by itself. */
function whollyQuoted(site: Site, range: TokenRange): boolean {
  for (let at = range.first; at < range.last; at = step(site, at)) {
    if (quotationAt(site, at)) continue;
    if (tokenAt(site, at).kind === 'word' || tokenAt(site, at).kind === 'number') return false;
  }
  return true;
}

function sourceOf(site: Site, frame: Frame): SourceChoice {
  const { reading, rule } = frame;
  const cue = reading.cue.index;
  if (reading.subject === -1) return { mention: -1, entity: -1, cue, rule: 'none', confidence: 0 };
  const referent = site.doc.referents[reading.subject]?.[0];
  return {
    mention: reading.subject,
    entity: referent?.entity ?? -1,
    cue,
    rule,
    confidence: LINK_CERTAINTY[reading.link] * (referent?.probability ?? 0),
  };
}
