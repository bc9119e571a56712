import type { Quotation, Quoted, Scanned } from '../../model/document.ts';
import { endOf, startOf, tokenSpan } from '../token-place.ts';
import { type MarkPair, pairMarks } from './pair-marks.ts';
import { splitSentences } from './split-sentences.ts';

/**
 * Adds the stretches in quotation marks and, since these never break one, the sentences.
 *
 * “We go,” said Mara Vale. “Today.” → the quotations `We go,` and `Today.`, two sentences.
 *
 * Which of them are statements, and which scare quotes or titles, is judged later, with cues and mentions at hand.
 */
export function findQuotations(doc: Scanned): Quoted {
  const pairs = pairMarks(doc);
  const quotationOf = new Int32Array(doc.tokens.length).fill(-1);
  const closes = new Uint8Array(doc.tokens.length);
  pairs.forEach((pair, index) => {
    quotationOf.fill(index, pair.firstToken, pair.endToken);
    if (pair.open >= 0) quotationOf[pair.open] = index;
    if (pair.close >= 0) closes[pair.close] = 1;
  });
  const sentences = splitSentences(doc, quotationOf, closes);
  const sentenceOf = new Int32Array(doc.tokens.length);
  for (const sentence of sentences) sentenceOf.fill(sentence.index, sentence.firstToken, sentence.endToken);
  pairs.forEach((pair, index) => {
    if (pair.open >= 0) quotationOf[pair.open] = -1;
    quotationOf.fill(index, pair.firstToken, pair.endToken);
  });
  const quotations = pairs.map((pair, index) => quotation(doc, pairs, pair, index, sentenceOf));
  return { ...doc, quotations, sentences, quotationOf, sentenceOf };
}

function quotation(
  doc: Scanned,
  pairs: readonly MarkPair[],
  pair: MarkPair,
  index: number,
  sentenceOf: Int32Array,
): Quotation {
  const first = pair.open >= 0 ? pair.open : pair.firstToken;
  const end = pair.close >= 0 ? pair.close + 1 : pair.endToken;
  return {
    index,
    start: startOf(doc, pair.firstToken),
    end: endOf(doc, pair.endToken - 1),
    outer: tokenSpan(doc, first, end),
    paragraph: pair.paragraph,
    firstToken: pair.firstToken,
    endToken: pair.endToken,
    marks: pair.marks,
    unclosed: pair.unclosed,
    continues: pair.continues && index > 0 && pairs[index - 1]?.unclosed ? index - 1 : null,
    sentence: sentenceOf[pair.firstToken] ?? 0,
  };
}
