import { attributeQuotations } from '../../src/engine/attribute-quotations/attribute-quotations.ts';
import { sourceNames } from '../../src/engine/attribute-quotations/source-names.ts';
import { weighSource } from '../../src/engine/attribute-quotations/weigh-source.ts';
import { findCues } from '../../src/engine/find-cues/find-cues.ts';
import { findMentions } from '../../src/engine/find-mentions/find-mentions.ts';
import { findQuotations } from '../../src/engine/find-quotations/find-quotations.ts';
import { quotationNames } from '../../src/engine/judge-quotations/quotation-names.ts';
import { weighQuotation } from '../../src/engine/judge-quotations/weigh-quotation.ts';
import { resolveMentions } from '../../src/engine/resolve-mentions/resolve-mentions.ts';
import { resolveNames } from '../../src/engine/resolve-names/resolve-names.ts';
import { scan } from '../../src/engine/scan.ts';
import { plainArticle } from '../../src/model/article.ts';
import type { Cued, Judged, Quotation } from '../../src/model/document.ts';
import type { Lexicon } from '../../src/model/lexicon.ts';
import { overlaps } from '../../src/model/span.ts';
import type { GoldArticle, GoldSpeaker } from './corpus.ts';
import type { Choice } from './learn.ts';
import { listedEvidence } from './listed-evidence.ts';

/** The stages up to the cues, which nothing learned enters. */
export function readText(article: GoldArticle, lexicon: Lexicon): Cued {
  const quoted = findQuotations(scan(plainArticle(article.text), lexicon));
  return findCues(resolveNames(findMentions(quoted, lexicon), lexicon), lexicon);
}

/** Every stretch in marks: said, or a trap? */
export function quotationChoices(doc: Cued, gold: GoldArticle, lexicon: Lexicon): Choice[] {
  const choices: Choice[] = [];
  for (const quotation of doc.quotations) {
    const marked = gold.marked.find(
      (other) => overlaps(other, quotation) && Math.abs(other.start - quotation.start) < 4,
    );
    if (!marked || marked.ignore) continue;
    const evidence = listedEvidence(quotationNames, (tally) =>
      weighQuotation(tally, doc, quotation, lexicon),
    );
    const said = marked.quote !== null;
    if (!contradicts(evidence, said)) choices.push({ alternatives: [evidence], right: said ? [0] : [] });
  }
  return choices;
}

/**
 * The annotators count many a title or name as said by whoever gave it, which Quoth does not, and left out some
 * sentences that somebody plainly says: such cases teach nothing.
 */
function contradicts(evidence: readonly string[], said: boolean): boolean {
  const has = (...names: string[]) => names.some((name) => evidence.includes(name));
  if (said)
    return (
      has('title-noun=title', 'title-noun=word', 'title-noun=small') ||
      (has('named-so') && !has('named-so,many'))
    );
  return (
    has('finite-verb') &&
    has('near=before,beside,say,subject', 'near=after,beside,say,subject') &&
    has('near=before,subject,many', 'near=after,subject,many')
  );
}

/** Nothing is dropped: every quotation counts as said. */
export function allSaid(doc: Cued): Judged {
  return { ...doc, likelihood: new Float64Array(doc.quotations.length).fill(1) };
}

/** Which mention is the source, the gold source of the quotation before being known. */
export function sourceChoices(doc: Cued, gold: GoldArticle, lexicon: Lexicon): Choice[] {
  const choices: Choice[] = [];
  attributeQuotations(resolveMentions(allSaid(doc), lexicon), lexicon, (resolved, site, found) => {
    const speaker = speakerOf(site.quotation, gold);
    if (!speaker) return null;
    const parts = speaker.parts ?? [[speaker.start, speaker.end] as const];
    const right = found.flatMap(({ mention }, k) =>
      parts.some(([start, end]) => mention.start < end && start < mention.end) ? [k] : [],
    );
    if (right.length === 0) return -1;
    choices.push({
      alternatives: found.map((traits) =>
        listedEvidence(sourceNames, (tally) => weighSource(tally, resolved, site, traits)),
      ),
      right,
    });
    return found[right[0] as number]?.mention.index ?? -1;
  });
  return choices;
}

function speakerOf(quotation: Quotation, gold: GoldArticle): GoldSpeaker | null {
  const marked = gold.marked.find((other) => overlaps(other, quotation) && !other.ignore);
  return marked?.quote === null || marked === undefined ? null : (gold.quotes[marked.quote]?.speaker ?? null);
}
