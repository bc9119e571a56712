import type { Cue, Mention, Quotation, Resolved, Sentence, Token } from '../../model/document.ts';
import { firstFrom } from '../first-from.ts';

/** What all candidates of one quotation share. */
export interface QuotationSite {
  readonly quotation: Quotation;
  readonly sentence: Sentence;
  /** The sentence has next to no words outside marks. */
  readonly bare: boolean;
  /** Cues of the sentence, nearest first. */
  readonly cues: readonly Cue[];
  /** A cue stands right beside the quotation. */
  readonly directCue: Cue | null;
  /** First mention of the sentence outside marks, or -1. */
  readonly firstFree: number;
  /** The last verb of saying before the quotation whose subject is known. */
  readonly governor: Cue | null;
  /** The quoted words say "I" or "we". */
  readonly firstPerson: 'i' | 'we' | null;
  /** Ends of the paragraph before with a colon. */
  readonly colonBefore: boolean;
  /** Source of the quotation before, or -1, and how far it is. */
  readonly previousSource: number;
  readonly previousDistance: 'sentence' | 'paragraph' | 'next-paragraph' | 'far';
}

const MAX_BARE_WORDS = 2;
const NEAR_TOKENS = 3;
const GOVERNING = 2;
const SPEAKING = new Set("i i'm i've i'd i'll me my myself".split(' '));

/** Reads what the candidates of a quotation share; `previousSource` is the mention the last quotation went to, or -1. */
export function quotationSite(
  doc: Resolved,
  quotation: Quotation,
  previous: Quotation | null,
  previousSource: number,
): QuotationSite {
  const sentence = doc.sentences[quotation.sentence] as Sentence;
  let free = 0;
  let firstFree = -1;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    if (doc.quotationOf[at] === -1 && doc.tokens[at]?.kind === 'word') free++;
  }
  for (let k = firstFrom(doc.mentions, sentence.firstToken); k < doc.mentions.length; k++) {
    const mention = doc.mentions[k] as Mention;
    if (mention.sentence !== sentence.index) break;
    if (mention.quotation === -1) {
      firstFree = k;
      break;
    }
  }
  const cues = [...(doc.cuesOf[sentence.index] ?? [])].sort(
    (a, b) => gap(a, quotation) - gap(b, quotation) || b.strength - a.strength,
  );
  const nearestCue = cues[0];
  const before = doc.scannedParagraphs[quotation.paragraph - 1];
  const lastOfBefore = before && doc.tokens[before.endToken - 1];
  const opens = doc.scannedParagraphs[quotation.paragraph]?.firstToken === sentence.firstToken;
  return {
    quotation,
    sentence,
    bare: free <= MAX_BARE_WORDS,
    cues,
    directCue:
      nearestCue && nearestCue.strength >= 1 && gap(nearestCue, quotation) <= NEAR_TOKENS ? nearestCue : null,
    firstFree,
    governor: governor(doc, quotation),
    firstPerson: firstPerson(doc, quotation),
    colonBefore: opens && lastOfBefore?.text === ':',
    previousSource,
    previousDistance: previous === null ? 'far' : distance(previous, quotation),
  };
}

function distance(previous: Quotation, quotation: Quotation): QuotationSite['previousDistance'] {
  if (previous.sentence === quotation.sentence) return 'sentence';
  if (previous.paragraph === quotation.paragraph) return 'paragraph';
  return quotation.paragraph - previous.paragraph === 1 ? 'next-paragraph' : 'far';
}

function governor(doc: Resolved, quotation: Quotation): Cue | null {
  let last: Cue | null = null;
  for (const cue of doc.cuesOf[quotation.sentence] ?? []) {
    if (cue.endToken > quotation.firstToken) break;
    if (cue.strength >= GOVERNING && cue.subject >= 0) last = cue;
  }
  return last;
}

function firstPerson(doc: Resolved, quotation: Quotation): 'i' | 'we' | null {
  let we = false;
  for (let at = quotation.firstToken; at < quotation.endToken; at++) {
    const { lower } = doc.tokens[at] as Token;
    if (SPEAKING.has(lower)) return 'i';
    we ||= lower === 'we' || lower === 'our' || lower === 'us' || lower.startsWith("we'");
  }
  return we ? 'we' : null;
}

/** Tokens between a cue and the quotation's marks. */
export function gap(cue: Cue, quotation: Quotation): number {
  if (cue.endToken <= quotation.firstToken) return quotation.firstToken - cue.endToken - 1;
  return Math.max(0, cue.firstToken - quotation.endToken - 1);
}
