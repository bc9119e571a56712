import type {
  Mention,
  Reported,
  ReportedSpeech,
  ScannedParagraph,
  Token,
  Turned,
} from '../model/document.ts';
import { findSetOff } from './find-set-off.ts';

/** Fewer lines of the kind may be a list ("Cause: unknown") rather than a transcript. */
const MIN_TURNS = 3;
const MIN_TURN_TOKENS = 2;
const TURN_CONFIDENCE = 0.93;

/**
 * Adds the turns of a transcript, where a name and a colon open the paragraph and the words stand without marks.
 *
 * VALE: How deep is it? / ORR: Nine feet, at most. → `How deep is it?`, Vale; `Nine feet, at most.`, Orr.
 *
 * What is quoted within a turn belongs to it. Paragraphs without a name of their own are left to the other stages.
 * Where there is no transcript, words that the page sets off are turns as well.
 */
export function findTurns(doc: Reported): Turned {
  const turns: ReportedSpeech[] = [];
  let at = 0;
  for (const paragraph of doc.scannedParagraphs) {
    while (at < doc.mentions.length && (doc.mentions[at] as Mention).firstToken < paragraph.firstToken) at++;
    const speaker = doc.mentions[at];
    const turn = speaker ? turnOf(doc, paragraph, speaker) : null;
    if (turn) turns.push(turn);
  }
  return { ...doc, turns: turns.length >= MIN_TURNS ? turns : findSetOff(doc) };
}

function turnOf(doc: Reported, paragraph: ScannedParagraph, speaker: Mention): ReportedSpeech | null {
  if (
    speaker.firstToken !== paragraph.firstToken ||
    speaker.type === 'pronoun' ||
    speaker.kind === 'document'
  )
    return null;
  if (doc.tokens[speaker.endToken]?.text !== ':') return null;
  const first = speaker.endToken + 1;
  const opener = doc.tokens[first];
  if (!opener || opener.kind === 'quote' || paragraph.endToken - first < MIN_TURN_TOKENS) return null;
  const last = doc.tokens[paragraph.endToken - 1] as Token;
  const entity = doc.referents[speaker.index]?.[0]?.entity ?? -1;
  return {
    spans: [{ start: opener.start, end: last.end }],
    source: { mention: speaker.index, entity, cue: -1, rule: 'turn', confidence: TURN_CONFIDENCE },
  };
}
