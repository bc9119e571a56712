import type { Rule } from '../../model/analysis.ts';
import type { Mention, Quotation, Resolved, ScannedParagraph, Token } from '../../model/document.ts';
import { firstFrom } from '../first-from.ts';

export interface LayoutSource {
  readonly mention: Mention;
  readonly rule: Rule;
}

/** What the layout of the whole text tells, read once. */
export interface Layout {
  /** The entity that answers the questions of an interview, or -1. */
  readonly interviewee: number;
  /** For each paragraph 1 if it puts a question to the interviewee. */
  readonly asks: Uint8Array;
}

const DASHES = '—–―-';
const MAX_SIGNATURE_TOKENS = 14;
const MAX_TURN_NAME_TOKENS = 5;
const MAX_HEADING_TOKENS = 14;
/** So many paragraphs that open with the answer to a question before them make an interview. */
const MIN_ANSWERS = 3;
const MIN_CUE_STRENGTH = 2;
const MENTION_SHARE = 0.5;
const TITLE_WEIGHT = 4;

/** Finds out whether the text is an interview told by the reporter, and who answers. */
export function readLayout(doc: Resolved): Layout {
  const asks = new Uint8Array(doc.scannedParagraphs.length);
  for (const paragraph of doc.scannedParagraphs) if (isQuestion(doc, paragraph)) asks[paragraph.index] = 1;
  let answers = 0;
  for (const quotation of doc.quotations) {
    const first = doc.scannedParagraphs[quotation.paragraph]?.firstToken ?? 0;
    if (asks[quotation.paragraph - 1] === 1 && quotation.firstToken - first <= 1) answers++;
  }
  return { interviewee: answers >= MIN_ANSWERS ? mainSpeaker(doc) : -1, asks };
}

/**
 * The source where the layout alone tells it, ahead of any weighing: a transcript's turn inside the marks
 * (“VALE: We cannot”), a signature behind a dash (“…” — Mara Vale, nurse) on the line or on the next one, a speech of
 * many paragraphs under a heading that names the speaker, an answer behind a question in an interview.
 */
export function layoutSource(doc: Resolved, quotation: Quotation, layout: Layout): LayoutSource | null {
  const turn = turnName(doc, quotation);
  if (turn) return { mention: turn, rule: 'turn' };
  const signature = signatureName(doc, quotation);
  if (signature) return { mention: signature, rule: 'own-line' };
  const headed = headingName(doc, quotation);
  if (headed) return { mention: headed, rule: 'colon' };
  const answer =
    layout.interviewee >= 0 && fillsParagraphs(doc, quotation) && !othersWords(doc, quotation, layout);
  const mention = answer ? lastMention(doc, layout.interviewee, quotation) : null;
  return mention ? { mention, rule: 'interview' } : null;
}

/**
 * In an interview what fills a paragraph is an answer, also behind a caption or a remark of the reporter's, unless the
 * paragraph before ends in a colon or tells what another person says.
 */
function othersWords(doc: Resolved, quotation: Quotation, layout: Layout): boolean {
  if (layout.asks[quotation.paragraph - 1] === 1) return false;
  const before = doc.scannedParagraphs[quotation.paragraph - 1];
  const last = before && doc.tokens[before.endToken - 1];
  if (!before || !last || last.text === ':') return true;
  for (let sentence = doc.sentenceOf[before.firstToken] ?? 0; sentence < quotation.sentence; sentence++)
    for (const cue of doc.cuesOf[sentence] ?? []) {
      const entity = doc.referents[cue.subject]?.[0]?.entity ?? -1;
      const speaks = cue.strength >= MIN_CUE_STRENGTH && entity >= 0 && entity !== layout.interviewee;
      if (speaks && doc.entities[entity]?.kind !== 'organization') return true;
    }
  return false;
}

function isQuestion(doc: Resolved, paragraph: ScannedParagraph): boolean {
  const last = doc.tokens[paragraph.endToken - 1];
  if (last?.text !== '?' || doc.quotationOf[paragraph.endToken - 1] !== -1) return false;
  for (let at = paragraph.firstToken; at < paragraph.endToken; at++)
    if (doc.quotationOf[at] !== -1) return false;
  return true;
}

/** The quotation is all that its paragraph holds. */
function fillsParagraphs(doc: Resolved, quotation: Quotation): boolean {
  const paragraph = doc.scannedParagraphs[quotation.paragraph];
  return (
    paragraph !== undefined &&
    quotation.firstToken - paragraph.firstToken <= 1 &&
    paragraph.endToken - quotation.endToken <= 1
  );
}

/** The person whom the text is about: who says most by plain cues, is mentioned most, stands in the title. */
function mainSpeaker(doc: Resolved): number {
  const counts = new Map<number, number>();
  const add = (entity: number | undefined, weight: number) => {
    if (entity !== undefined && doc.entities[entity]?.kind === 'person')
      counts.set(entity, (counts.get(entity) ?? 0) + weight);
  };
  for (const cue of doc.cues)
    if (cue.strength >= MIN_CUE_STRENGTH && cue.subject >= 0) add(doc.referents[cue.subject]?.[0]?.entity, 1);
  for (const mention of doc.mentions)
    if (mention.quotation === -1) add(doc.referents[mention.index]?.[0]?.entity, MENTION_SHARE);
  const title = doc.title?.toLowerCase() ?? '';
  for (const entity of doc.entities) {
    const surname = entity.name.toLowerCase().split(' ').at(-1) ?? '';
    if (surname.length > 2 && title.includes(surname)) add(entity.index, TITLE_WEIGHT);
  }
  let best = -1;
  for (const [entity, count] of counts) if (best < 0 || count > (counts.get(best) ?? 0)) best = entity;
  return best;
}

function lastMention(doc: Resolved, entity: number, quotation: Quotation): Mention | null {
  const indices = doc.entities[entity]?.mentions ?? [];
  let last: Mention | null = null;
  for (const index of indices) {
    const mention = doc.mentions[index] as Mention;
    if (last !== null && mention.start > quotation.start) break;
    last = mention;
  }
  return last;
}

function turnName(doc: Resolved, quotation: Quotation): Mention | null {
  for (
    let at = quotation.firstToken;
    at < Math.min(quotation.endToken, quotation.firstToken + MAX_TURN_NAME_TOKENS);
    at++
  ) {
    const token = doc.tokens[at] as Token;
    if (token.text === ':')
      return at > quotation.firstToken
        ? nameFrom(doc, quotation.firstToken, (name) => name.endToken === at)
        : null;
    if (token.kind !== 'word' || token.shape === 'lower') return null;
  }
  return null;
}

function signatureName(doc: Resolved, quotation: Quotation): Mention | null {
  const close = quotation.outer.end > quotation.end ? quotation.endToken + 1 : quotation.endToken;
  const paragraph = doc.scannedParagraphs[quotation.paragraph];
  if (!paragraph) return null;
  let dash = close;
  let end = paragraph.endToken;
  if (close >= paragraph.endToken) {
    const next = doc.scannedParagraphs[quotation.paragraph + 1];
    if (!next || next.endToken - next.firstToken > MAX_SIGNATURE_TOKENS) return null;
    dash = next.firstToken;
    end = next.endToken;
  }
  const mark = doc.tokens[dash];
  if (!mark || !DASHES.includes(mark.text) || end - dash > MAX_SIGNATURE_TOKENS) return null;
  for (let k = dash + 1; k < end; k++) if (doc.tokens[k]?.kind === 'quote') return null;
  return nameFrom(doc, dash + 1, (name) => name.firstToken === dash + 1);
}

/** A speech that runs over paragraphs without a cue, under "Mayor Vale's speech in full". */
function headingName(doc: Resolved, quotation: Quotation): Mention | null {
  const before = doc.scannedParagraphs[quotation.paragraph - 1];
  const goesOn = doc.quotations[quotation.index + 1]?.continues === quotation.index;
  if (!before || !goesOn || quotation.continues !== null || !fillsParagraphs(doc, quotation)) return null;
  const last = doc.tokens[before.endToken - 1];
  const heading =
    (before.kind === 'heading' && last?.text !== '?') ||
    (before.endToken - before.firstToken <= MAX_HEADING_TOKENS && last?.kind === 'word');
  if (!heading) return null;
  let found: Mention | null = null;
  for (let k = firstFrom(doc.mentions, before.firstToken); k < doc.mentions.length; k++) {
    const mention = doc.mentions[k] as Mention;
    if (mention.firstToken >= before.endToken) break;
    if (mention.kind === 'person' && mention.type !== 'pronoun') found ??= mention;
  }
  return found;
}

/** The first name that fits among those that begin at the token or within the next few. */
function nameFrom(doc: Resolved, token: number, fits: (name: Mention) => boolean): Mention | null {
  for (let k = firstFrom(doc.mentions, token); k < doc.mentions.length; k++) {
    const mention = doc.mentions[k] as Mention;
    if (mention.firstToken > token + MAX_TURN_NAME_TOKENS) return null;
    if (mention.type === 'name' && fits(mention)) return mention;
  }
  return null;
}
