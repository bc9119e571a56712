import type { Judged, Mention } from '../../model/document.ts';
import { WordSet } from '../word-set.ts';

const MAX_TOKENS = 6;
/** Behind these another clause begins, whose subject may well be whom the first one means. */
const CLAUSE_OPENERS = new WordSet('that and but while as who whom when if because where whether'.split(' '));

/**
 * The entities named as what the verb of a subject also takes: in "he agreed with Mara Vale" he is not Mara Vale.
 * Empty where another clause begins first.
 */
export function coArguments(doc: Judged, mention: Mention): readonly number[] {
  const entities: number[] = [];
  const end = clauseEnd(doc, mention);
  for (let k = mention.index + 1; k < doc.mentions.length; k++) {
    const other = doc.mentions[k] as Mention;
    if (other.firstToken >= end) break;
    const entity = doc.entityOf[k] ?? -1;
    if (other.type === 'name' && entity >= 0) entities.push(entity);
  }
  return entities;
}

function clauseEnd(doc: Judged, mention: Mention): number {
  const last = Math.min(mention.endToken + MAX_TOKENS, doc.sentences[mention.sentence]?.endToken ?? 0);
  for (let at = mention.endToken; at < last; at++) {
    const token = doc.tokens[at];
    if (!token || token.kind === 'quote' || token.kind === 'punctuation' || CLAUSE_OPENERS.has(token))
      return at;
  }
  return last;
}
