import type { Cue, Mention, Quotation, Resolved, Sentence } from '../../model/document.ts';
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
  /** Ends of the paragraph before with a colon. */
  readonly colonBefore: boolean;
  /** Source of the quotation before, or -1, and how far it is. */
  readonly previousSource: number;
  readonly previousDistance: 'sentence' | 'paragraph' | 'next-paragraph' | 'far';
}

const MAX_BARE_WORDS = 2;
const NEAR_TOKENS = 3;

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
  const cues = byDistance(doc.cuesOf[sentence.index] ?? [], quotation);
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
    colonBefore: opens && lastOfBefore?.text === ':',
    previousSource,
    previousDistance: previous === null ? 'far' : distance(previous, quotation),
  };
}

function byDistance(cues: readonly Cue[], quotation: Quotation): readonly Cue[] {
  if (cues.length < 2) return cues;
  return [...cues].sort((a, b) => gap(a, quotation) - gap(b, quotation) || b.strength - a.strength);
}

function distance(previous: Quotation, quotation: Quotation): QuotationSite['previousDistance'] {
  if (previous.sentence === quotation.sentence) return 'sentence';
  if (previous.paragraph === quotation.paragraph) return 'paragraph';
  return quotation.paragraph - previous.paragraph === 1 ? 'next-paragraph' : 'far';
}

/** Tokens between a cue and the quotation's marks. */
export function gap(cue: Cue, quotation: Quotation): number {
  if (cue.endToken <= quotation.firstToken) return quotation.firstToken - cue.endToken - 1;
  return Math.max(0, cue.firstToken - quotation.endToken - 1);
}
