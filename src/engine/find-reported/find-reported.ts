import type {
  Attributed,
  Cue,
  Reported,
  ReportedSpeech,
  Sentence,
  SourceChoice,
  TokenRange,
} from '../../model/document.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Span } from '../../model/span.ts';
import { aroundPiece, type Frame, following, object } from './frames.ts';
import { accordingTo, preceding } from './preceding.ts';
import { type CueReading, readCue } from './read-cue.ts';
import { quotationAt, type Site, siteOf, speakerStarts, step, tokenAt } from './site.ts';

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
export function findReported(doc: Attributed, lexicon: Lexicon): Reported {
  const reported: ReportedSpeech[] = [];
  const starts = speakerStarts(doc);
  for (const sentence of doc.sentences) {
    const cues = doc.cuesOf[sentence.index] ?? [];
    if (cues.length === 0) continue;
    reported.push(...inSentence(siteOf(doc, lexicon, sentence, starts), cues, sentence));
  }
  return { ...doc, reported };
}

/** Outer sources first: what stands before its source, then strong cues from left to right, then weak ones. */
function inSentence(site: Site, cues: readonly Cue[], sentence: Sentence): ReportedSpeech[] {
  const claimed = new Uint8Array(sentence.endToken - sentence.firstToken);
  const found: ReportedSpeech[] = [];
  const used = new Set<CueReading>();
  const readings = cues.map((cue) => readCue(site, cue));
  const claim = (reading: CueReading, frameOf: (site: Site, reading: CueReading) => Frame | null) => {
    if (used.has(reading) || isClaimed(claimed, sentence, reading.cue.firstToken)) return;
    const frame = frameOf(site, reading);
    if (!frame || frame.ranges.some((range) => isClaimed(claimed, sentence, range.first))) return;
    used.add(reading);
    for (const { first, last } of frame.ranges)
      claimed.fill(1, first - sentence.firstToken, last - sentence.firstToken);
    const spans = frame.ranges.map((range) => spanOf(site, range)).filter((span) => span !== null);
    if (spans.length > 0 && !frame.ranges.every((range) => whollyQuoted(site, range)))
      found.push({ spans, source: sourceOf(site, frame) });
  };
  const strong = readings.filter((reading) => reading.strength >= STRONG);
  const weak = readings.filter(
    (reading) => reading.strength >= WEAK && reading.strength < STRONG && reading.link !== 'none',
  );
  for (const reading of strong.toReversed()) claim(reading, before);
  for (const reading of strong) if (reading.cue.kind !== 'according-to') claim(reading, following);
  for (const reading of weak) claim(reading, either);
  for (const reading of readings)
    if (reading.strength >= WEAK && reading.link !== 'none') claim(reading, aroundPiece);
  for (const reading of readings) claim(reading, object);
  return found.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

/** What stands before its source, where nothing follows the cue. */
function before(site: Site, reading: CueReading): Frame | null {
  if (reading.cue.kind === 'according-to') return accordingTo(site, reading);
  return following(site, reading) ? null : preceding(site, reading);
}

function either(site: Site, reading: CueReading): Frame | null {
  return following(site, reading) ?? preceding(site, reading);
}

function isClaimed(claimed: Uint8Array, sentence: Sentence, token: number): boolean {
  return claimed[token - sentence.firstToken] === 1;
}

/** The range's characters without blanks, commas and lone marks at its edges. */
function spanOf(site: Site, range: TokenRange): Span | null {
  let { first, last } = range;
  while (first < last && /^[,;:—–]$/.test(tokenAt(site, first).text)) first++;
  while (last > first && /^[,;:—–]$/.test(tokenAt(site, last - 1).text)) last--;
  if (first >= last) return null;
  return { start: tokenAt(site, first).start, end: tokenAt(site, last - 1).end };
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
