import type { Mention, Quotation, Resolved } from '../../model/document.ts';
import { firstFrom } from '../first-from.ts';
import type { SourceTraits } from './source-traits.ts';

const SENTENCES_BEFORE = 4;
const PARAGRAPHS_BEFORE = 2;
export const MAX_CANDIDATES = 48;

/**
 * The mentions that may be a quotation's source: those of its sentence, of up to four sentences or two paragraphs
 * before it and one sentence after it. What is nested in a wider mention stays a candidate of its own.
 */
export function candidates(
  doc: Resolved,
  quotation: Quotation,
  traitsOf: (index: number) => SourceTraits,
): SourceTraits[] {
  const sentence = quotation.sentence;
  const first = firstMentionOf(doc, quotation, sentence);
  const found: SourceTraits[] = [];
  for (let k = first; k < doc.mentions.length; k++) {
    const mention = doc.mentions[k] as Mention;
    if (mention.sentence > sentence + 1) break;
    if (mention.quotation !== -1 && mention.type !== 'name') continue;
    const candidate = traitsOf(k);
    if (candidate.fineType >= 0) found.push(candidate);
  }
  return found.length > MAX_CANDIDATES ? nearest(found, quotation) : found;
}

function firstMentionOf(doc: Resolved, quotation: Quotation, sentence: number): number {
  let k = firstFrom(doc.mentions, quotation.firstToken);
  while (k > 0) {
    const mention = doc.mentions[k - 1] as Mention;
    const paragraphs = quotation.paragraph - mention.paragraph;
    if (mention.sentence < sentence - SENTENCES_BEFORE && paragraphs > 0) break;
    if (paragraphs > PARAGRAPHS_BEFORE || mention.sentence < sentence - 3 * SENTENCES_BEFORE) break;
    k--;
  }
  return k;
}

function nearest(found: readonly SourceTraits[], quotation: Quotation): SourceTraits[] {
  const distance = ({ mention }: SourceTraits) =>
    Math.min(
      Math.abs(mention.firstToken - quotation.endToken),
      Math.abs(quotation.firstToken - mention.endToken),
    );
  return [...found]
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, MAX_CANDIDATES)
    .sort((a, b) => a.mention.index - b.mention.index);
}
