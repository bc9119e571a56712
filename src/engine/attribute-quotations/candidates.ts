import type { Mention, Quotation, Resolved, Token } from '../../model/document.ts';
import { firstFrom } from '../first-from.ts';

const SENTENCES_BEFORE = 4;
const PARAGRAPHS_BEFORE = 2;
const MAX_CANDIDATES = 48;

/** Forms of pronouns that may be the source of a quotation. */
const SOURCES = new Set([
  'he',
  'she',
  'they',
  'we',
  'i',
  'it',
  'who',
  "he'd",
  "she'd",
  "he'll",
  "she'll",
  "they'd",
  "they've",
  "i'd",
  "i've",
  "i'm",
  'his',
  'her',
]);

/**
 * The mentions that may be a quotation's source: those of its sentence, of up to four sentences or two paragraphs
 * before it and one sentence after it. What is nested in a wider mention stays a candidate of its own.
 */
export function candidates(doc: Resolved, quotation: Quotation): Mention[] {
  const sentence = quotation.sentence;
  const first = firstMentionOf(doc, quotation, sentence);
  const found: Mention[] = [];
  for (let k = first; k < doc.mentions.length; k++) {
    const mention = doc.mentions[k] as Mention;
    if (mention.sentence > sentence + 1) break;
    if (mention.type === 'pronoun' && !SOURCES.has(mention.name.toLowerCase())) continue;
    if (mention.quotation !== -1 && mention.type !== 'name') continue;
    found.push(mention);
  }
  return found.length > MAX_CANDIDATES ? nearest(found, quotation) : found;
}

function firstMentionOf(doc: Resolved, quotation: Quotation, sentence: number): number {
  let k = firstFrom(doc.mentions, quotation.firstToken);
  while (k > 0) {
    const mention = doc.mentions[k - 1] as Mention;
    const paragraphs = quotation.paragraph - (doc.tokens[mention.head] as Token).paragraph;
    if (mention.sentence < sentence - SENTENCES_BEFORE && paragraphs > 0) break;
    if (paragraphs > PARAGRAPHS_BEFORE || mention.sentence < sentence - 3 * SENTENCES_BEFORE) break;
    k--;
  }
  return k;
}

function nearest(mentions: readonly Mention[], quotation: Quotation): Mention[] {
  const distance = (mention: Mention) =>
    Math.min(
      Math.abs(mention.firstToken - quotation.endToken),
      Math.abs(quotation.firstToken - mention.endToken),
    );
  return [...mentions]
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, MAX_CANDIDATES)
    .sort((a, b) => a.index - b.index);
}
