import type { Cue, Mention, Quotation, Resolved, Sentence, Token } from '../../model/document.ts';
import { WORD } from '../../model/word-traits.ts';
import { firstFrom } from '../first-from.ts';
import { WordSet } from '../word-set.ts';

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
  /** The quoted words say "I" (0) or "we" (1); -1 where they say neither. */
  readonly firstPerson: number;
  /** Ends of the paragraph before with a colon. */
  readonly colonBefore: boolean;
  /** Source of the quotation before and whom it most likely means, or -1, and how far it is, as a place in `DISTANCES`. */
  readonly previousSource: number;
  readonly previousEntity: number;
  readonly previousDistance: number;
  /** What there is besides the marks, as a place in `STATES`. */
  readonly state: number;
}

const MAX_BARE_WORDS = 2;
const NEAR_TOKENS = 3;
const GOVERNING = 2;
/** The last of `DISTANCES`. */
const FAR = 3;
const SPEAKING = new WordSet("i i'm i've i'd i'll me my myself".split(' '));

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
    if (doc.quotationOf[at] === -1 && ((doc.traits[at] as number) & WORD) !== 0) free++;
  }
  for (let k = firstFrom(doc.mentions, sentence.firstToken); k < doc.mentions.length; k++) {
    const mention = doc.mentions[k] as Mention;
    if (mention.sentence !== sentence.index) break;
    if (mention.quotation === -1) {
      firstFree = k;
      break;
    }
  }
  const all = doc.cuesOf[sentence.index] ?? [];
  const cues =
    all.length < 2
      ? all
      : [...all].sort((a, b) => gap(a, quotation) - gap(b, quotation) || b.strength - a.strength);
  const nearestCue = cues[0];
  const before = doc.scannedParagraphs[quotation.paragraph - 1];
  const lastOfBefore = before && doc.tokens[before.endToken - 1];
  const opens = doc.scannedParagraphs[quotation.paragraph]?.firstToken === sentence.firstToken;
  const bare = free <= MAX_BARE_WORDS;
  const direct =
    nearestCue && nearestCue.strength >= 1 && gap(nearestCue, quotation) <= NEAR_TOKENS ? nearestCue : null;
  return {
    quotation,
    sentence,
    bare,
    cues,
    directCue: direct,
    firstFree,
    governor: governor(doc, quotation),
    firstPerson: firstPerson(doc, quotation),
    colonBefore: opens && lastOfBefore?.text === ':',
    previousSource,
    previousEntity: doc.referents[previousSource]?.[0]?.entity ?? -1,
    previousDistance: previous === null ? FAR : distance(previous, quotation),
    state: bare ? 0 : direct ? 1 : cues.length > 0 ? 2 : 3,
  };
}

function distance(previous: Quotation, quotation: Quotation): number {
  if (previous.sentence === quotation.sentence) return 0;
  if (previous.paragraph === quotation.paragraph) return 1;
  return quotation.paragraph - previous.paragraph === 1 ? 2 : FAR;
}

function governor(doc: Resolved, quotation: Quotation): Cue | null {
  let last: Cue | null = null;
  for (const cue of doc.cuesOf[quotation.sentence] ?? []) {
    if (cue.endToken > quotation.firstToken) break;
    if (cue.strength >= GOVERNING && cue.subject >= 0) last = cue;
  }
  return last;
}

function firstPerson(doc: Resolved, quotation: Quotation): number {
  let we = false;
  for (let at = quotation.firstToken; at < quotation.endToken; at++) {
    const token = doc.tokens[at] as Token;
    if (SPEAKING.has(token)) return 0;
    const { lower } = token;
    we ||= lower === 'we' || lower === 'our' || lower === 'us' || lower.startsWith("we'");
  }
  return we ? 1 : -1;
}

/** Tokens between a cue and the quotation's marks. */
export function gap(cue: Cue, quotation: Quotation): number {
  if (cue.endToken <= quotation.firstToken) return quotation.firstToken - cue.endToken - 1;
  return Math.max(0, cue.firstToken - quotation.endToken - 1);
}
