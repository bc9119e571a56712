import type { Rule } from '../../model/analysis.ts';
import type { Cue, Mention, Resolved } from '../../model/document.ts';
import { gap, type QuotationSite } from './quotation-site.ts';

export interface NamedRule {
  readonly rule: Rule;
  readonly cue: Cue | null;
}

/** Says which pattern of the text the chosen source stands in, and its cue: what the reader is told. */
export function nameRule(
  doc: Resolved,
  site: QuotationSite,
  mention: Mention,
  own: readonly Cue[],
): NamedRule {
  const { quotation, sentence } = site;
  const inSentence = own.filter((cue) => cue.sentence === sentence.index);
  const cue = inSentence.reduce<Cue | null>(
    (best, other) => (best === null || gap(other, quotation) < gap(best, quotation) ? other : best),
    null,
  );
  if (cue) return { rule: ruleOfCue(doc, site, cue), cue };
  const elsewhere = own.find((other) => other.sentence === mention.sentence) ?? null;
  if (
    site.colonBefore &&
    mention.sentence === doc.sentenceOf[(doc.scannedParagraphs[quotation.paragraph - 1]?.endToken ?? 1) - 1]
  )
    return { rule: 'colon', cue: elsewhere };
  if (mention.sentence === sentence.index)
    return { rule: doc.tokens[mention.endToken]?.text === ':' ? 'colon' : 'same-sentence', cue: null };
  const previous = site.previousSource < 0 ? -1 : (doc.referents[site.previousSource]?.[0]?.entity ?? -1);
  const entity = doc.referents[mention.index]?.[0]?.entity ?? -2;
  if (site.previousSource >= 0 && (mention.index === site.previousSource || entity === previous))
    return { rule: 'continuation', cue: null };
  return { rule: elsewhere && site.bare ? 'continuation' : 'nearby', cue: null };
}

function ruleOfCue(doc: Resolved, site: QuotationSite, cue: Cue): Rule {
  const { quotation } = site;
  if (cue.kind === 'according-to') return 'according-to';
  const before = cue.endToken <= quotation.firstToken;
  if (before && doc.tokens[quotation.firstToken - 2]?.text === ':') return 'colon';
  const other = doc.quotations[before ? quotation.index - 1 : quotation.index + 1];
  const split =
    other &&
    other.sentence === quotation.sentence &&
    (before ? other.endToken <= cue.firstToken : cue.endToken <= other.firstToken);
  if (split) return 'around';
  if (before) return 'before';
  return cue.inverted ? 'inverted' : 'after';
}
