import type { Mention, Reported, ReportedSpeech, ScannedParagraph, Token } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { firstFrom } from './first-from.ts';

const DASHES = '—–―-';
const MAX_SIGNATURE_TOKENS = 20;
const CONFIDENCE = 0.93;

/**
 * Words that the page sets off without marks: block quotations and embedded posts. Each is a statement of whoever signs
 * it, or of whom the paragraph before announces with a colon.
 *
 * > We were never asked. / > — Mara Vale, nurse → `We were never asked.`, Vale.
 *
 * Those that nobody signs or announces are left out. Those with marks of their own are left to the other stages where
 * nobody signs them.
 */
export function findSetOff(doc: Reported): ReportedSpeech[] {
  const found: ReportedSpeech[] = [];
  let words: ScannedParagraph[] = [];
  let before: ScannedParagraph | undefined;
  const end = (speaker: Mention | undefined, isSigned: boolean): void => {
    // What stands between marks is attributed like any other quotation, unless the box itself names somebody.
    const isMarked = words.some(({ firstToken }) => doc.tokens[firstToken]?.kind === 'quote');
    if (words.length > 0 && speaker && (isSigned || !isMarked)) {
      found.push({
        spans: words.map((paragraph) => withoutMarks(doc, paragraph)),
        source: {
          mention: speaker.index,
          entity: doc.referents[speaker.index]?.[0]?.entity ?? -1,
          cue: -1,
          rule: isSigned ? 'own-line' : 'colon',
          confidence: CONFIDENCE,
        },
      });
    }
    words = [];
  };
  for (const paragraph of doc.scannedParagraphs) {
    const isSetOff = paragraph.kind === 'blockquote' || paragraph.kind === 'post';
    const signature = words.length > 0 ? signatureOf(doc, paragraph, isSetOff) : undefined;
    if (signature) end(signature, true);
    else if (!isSetOff) end(announcer(doc, before), false);
    if (isSetOff && !signature) words.push(paragraph);
    if (!isSetOff) before = paragraph;
  }
  end(announcer(doc, before), false);
  return found;
}

function withoutMarks(
  { quotations, tokens }: Reported,
  { start, end, firstToken, index }: ScannedParagraph,
): Span {
  const isMarked = tokens[firstToken]?.kind === 'quote';
  const quotation = isMarked && quotations.find(({ paragraph }) => paragraph === index);
  return quotation ? { start: quotation.start, end: quotation.end } : { start, end };
}

/** The name that the paragraph consists of, behind a dash where it stands outside the box. */
function signatureOf(doc: Reported, paragraph: ScannedParagraph, isSetOff: boolean): Mention | undefined {
  const { firstToken, endToken } = paragraph;
  if (endToken - firstToken > MAX_SIGNATURE_TOKENS) return undefined;
  const hasDash = DASHES.includes((doc.tokens[firstToken] as Token).text);
  const isSentence = /[.!?]/.test(doc.tokens[endToken - 1]?.text ?? '');
  if (!hasDash && (!isSetOff || isSentence)) return undefined;
  const start = hasDash ? firstToken + 1 : firstToken;
  const name = doc.mentions[firstFrom(doc.mentions, start)];
  return name?.firstToken === start && (name.type === 'name' || isSetOff) && name.type !== 'pronoun'
    ? name
    : undefined;
}

/** Whose words the paragraph before announces: Mara Vale wrote to the board: */
function announcer(doc: Reported, before: ScannedParagraph | undefined): Mention | undefined {
  const last = before && before.endToken - 1;
  if (last === undefined || doc.tokens[last]?.text !== ':') return undefined;
  const cues = doc.cuesOf[doc.sentenceOf[last] ?? -1] ?? [];
  const subject = cues.findLast((cue) => cue.subject >= 0)?.subject;
  return subject === undefined ? undefined : doc.mentions[subject];
}
