import type { Cued, Judged } from '../../model/document.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { logistic, score } from '../linear.ts';
import { quotationEvidence } from './quotation-evidence.ts';

/**
 * Adds for each stretch in marks how likely it is something that somebody said.
 *
 * the show “Harbour Lights” → .1; called it “a slow eviction” → .9.
 */
export function judgeQuotations(doc: Cued, lexicon: Lexicon): Judged {
  const likelihood = new Float64Array(doc.quotations.length);
  for (const quotation of doc.quotations) {
    likelihood[quotation.index] = logistic(
      score(lexicon.weights.quotation, quotationEvidence(doc, quotation, lexicon)),
    );
  }
  return { ...doc, likelihood };
}
