import type { Mention } from '../../model/document.ts';
import { type Evidence, named } from '../named.ts';
import type { QuotationSite } from './quotation-site.ts';

/**
 * Evidence by the verb of saying that governs the words before the quotation: its subject, what it reports and what
 * stands before it. "Vale said the harbour would stay “a joy”": "Vale" governs, "the harbour" is reported.
 */
export function clauseEvidence(
  evidence: Evidence[],
  site: QuotationSite,
  mention: Mention,
  hasCue: boolean,
): void {
  const { governor } = site;
  if (
    governor === null ||
    mention.sentence !== site.sentence.index ||
    mention.firstToken >= site.quotation.firstToken
  )
    return;
  if (governor.subject === mention.index)
    evidence.push('governs', named`governs,strength=${governor.strength}`);
  else {
    const side = mention.firstToken > governor.firstToken ? 'reported' : 'before-governor';
    evidence.push(named`${side},cue=${hasCue}`);
  }
}
