import type { Cued, Judged } from '../../model/document.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { logistic } from '../linear.ts';
import { Tally } from '../tally.ts';
import { quotationNames } from './quotation-names.ts';
import { weighQuotation } from './weigh-quotation.ts';

/**
 * Adds for each stretch in marks how likely it is something that somebody said.
 *
 * the show “Harbour Lights” → .1; called it “a slow eviction” → .9.
 */
export function judgeQuotations(doc: Cued, lexicon: Lexicon): Judged {
  const likelihood = new Float64Array(doc.quotations.length);
  const tally = new Tally(quotationNames.weightsIn(lexicon.weights.quotation));
  for (const quotation of doc.quotations) {
    weighQuotation(tally, doc, quotation, lexicon);
    likelihood[quotation.index] = logistic(tally.take());
  }
  return { ...doc, likelihood };
}
