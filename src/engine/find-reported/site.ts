import type { Attributed, Quotation, Sentence, Token } from '../../model/document.ts';
import { ARTICLES } from './report-words.ts';

/** A sentence whose cues are being read. */
export interface Site {
  readonly doc: Attributed;
  readonly sentence: Sentence;
  /** Index after its last token that is not a full stop. */
  readonly end: number;
  /** Tokens of the document at which the subject of a plain verb of saying begins, right before its verb. */
  readonly speakerStarts: ReadonlySet<number>;
}

/** Longer than any content: a scan that has taken so many steps gives up, so that no sentence costs more than its length. */
export const MAX_STEPS = 160;

const NO_TOKEN: Token = {
  text: '',
  lower: '',
  kind: 'punctuation',
  shape: 'none',
  classes: 0,
  verb: undefined,
  listed: 0,
  traits: 0,
  word: -1,
};

/** Reads a sentence's bounds: its closing full stop, also behind a mark, is not part of what is reported. */
export function siteOf(doc: Attributed, sentence: Sentence, speakerStarts: ReadonlySet<number>): Site {
  let end = sentence.endToken;
  const closing = doc.tokens[sentence.firstToken]?.text === '(' ? '.…)' : '.…';
  while (end > sentence.firstToken && closing.includes((doc.tokens[end - 1] as Token).text.charAt(0))) end--;
  return { doc, sentence, end, speakerStarts };
}

/** Tokens at which the subject of a plain verb of saying begins: "she" and "the port" in "she said", "the port added". */
export function speakerStarts(doc: Attributed): Set<number> {
  const starts = new Set<number>();
  for (const cue of doc.cues) {
    const subject = doc.mentions[cue.subject];
    if (!subject || cue.kind !== 'verb' || cue.strength < 1 || cue.link !== 'adjacent') continue;
    if (subject.firstToken > cue.firstToken) continue;
    starts.add(subject.firstToken);
    if (ARTICLES.has(doc.tokens[subject.firstToken - 1])) starts.add(subject.firstToken - 1);
  }
  return starts;
}

/** The token at `at`, or one without text where the sentence has none. */
export function tokenAt(site: Site, at: number): Token {
  if (at < site.sentence.firstToken || at >= site.sentence.endToken) return NO_TOKEN;
  return site.doc.tokens[at] ?? NO_TOKEN;
}

/** Whether the token is one of the marks; one without text is none. */
export function isOneOf(marks: string, { text }: Token): boolean {
  return text !== '' && marks.includes(text);
}

/** The quotation whose opening mark, or whose first word where it has no mark, stands at `at`; else undefined. */
export function quotationAt(site: Site, at: number): Quotation | undefined {
  const { quotationOf, quotations } = site.doc;
  const own = quotationOf[at] ?? -1;
  if (own !== -1) return quotations[own];
  if (tokenAt(site, at).kind !== 'quote') return undefined;
  const next = quotationOf[at + 1] ?? -1;
  const quotation = next === -1 ? undefined : quotations[next];
  return quotation?.firstToken === at + 1 ? quotation : undefined;
}

/** Index after the closing mark of a quotation. */
export function afterQuotation(quotation: Quotation): number {
  return quotation.outer.end > quotation.end ? quotation.endToken + 1 : quotation.endToken;
}

/** The next token, a whole quotation being one step. */
export function step(site: Site, at: number): number {
  const quotation = quotationAt(site, at);
  return quotation ? Math.max(at + 1, afterQuotation(quotation)) : at + 1;
}

/** Index of the first comma from `from` on within reach, quotations stepped over; -1 where there is none. */
export function nextComma(site: Site, from: number): number {
  for (let at = from, steps = 0; at < site.end && steps < 25; at = step(site, at), steps++)
    if (tokenAt(site, at).text === ',') return at;
  return -1;
}
