import type { Cued, Judged, Quotation } from '../../model/document.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { logistic } from '../linear.ts';
import { Tally } from '../tally.ts';
import { quotationNames } from './quotation-names.ts';
import { weighQuotation } from './weigh-quotation.ts';

const MAX_LISTED = 4;
/** Between two of a list: ", ", " and ", ", or ". */
const LISTED_BY = /^(,|,? (and|or)) $/;

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
    const own = logistic(tally.take());
    likelihood[quotation.index] = isNext(doc, quotation)
      ? (own + (likelihood[quotation.index - 1] as number)) / 2
      : own;
  }
  return { ...doc, likelihood };
}

/** “Hard” in “Easy”, “Hard” and “Lost”: a list of labels, which are of one kind. */
function isNext({ quotations, text }: Cued, { index, firstToken, endToken, outer }: Quotation): boolean {
  const previous = quotations[index - 1];
  return (
    previous !== undefined &&
    endToken - firstToken <= MAX_LISTED &&
    LISTED_BY.test(text.slice(previous.outer.end, outer.start))
  );
}
