import type {
  Attributed,
  Mention,
  Quotation,
  Referent,
  Resolved,
  SourceChoice,
} from '../../model/document.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { softmax } from '../linear.ts';
import { Tally } from '../tally.ts';
import { candidates, MAX_CANDIDATES } from './candidates.ts';
import { layoutSource, readLayout } from './layout-source.ts';
import { nameRule } from './name-rule.ts';
import { type QuotationSite, quotationSite } from './quotation-site.ts';
import { sourceNames } from './source-names.ts';
import { type SourceTraits, sourceTraits } from './source-traits.ts';
import { weighSource } from './weigh-source.ts';

/** A stretch in marks is taken for a statement from this likelihood on. */
export const STATEMENT_LIKELIHOOD = 0.66;
/** The same in a text of another language: that no word beside the marks is known tells nothing there. */
const FOREIGN_LIKELIHOOD = 0.5;
const LAYOUT_CONFIDENCE = 0.93;
/** What a choice without any verb of saying is worth, learned from ordinary news, where other layouts are concerned. */
const UNCUED_SHARE = 0.7;
/** Where the shrinking begins: a name that is just given stays given. */
const UNCUED_FROM = 0.35;
const NOBODY: SourceChoice = { mention: -1, entity: -1, cue: -1, rule: 'none', confidence: 0 };

/** Sees the candidates for one quotation's source: the training listens in and may say which mention is right. */
export type SourceListener = (
  doc: Resolved,
  site: QuotationSite,
  found: readonly SourceTraits[],
) => number | null;

/**
 * Adds who said each quotation. Candidates are weighed by named evidence, in order of the text, each choice being
 * evidence for the next. Probability is added up by entity: two mentions of one person back each other.
 *
 * “No,” said Mara Vale. “Never.” → both Mara Vale: inverted, continuation.
 */
export function attributeQuotations(doc: Resolved, lexicon: Lexicon, listen?: SourceListener): Attributed {
  const traitsOf = sourceTraits(doc);
  const tally = new Tally(sourceNames.weightsIn(lexicon.weights.source));
  const odds = new Float64Array(MAX_CANDIDATES);
  const arrangement = readLayout(doc);
  const choices: (SourceChoice | null)[] = [];
  const bar =
    doc.language?.startsWith(lexicon.language) === false ? FOREIGN_LIKELIHOOD : STATEMENT_LIKELIHOOD;
  let previous: Quotation | null = null;
  let previousSource = -1;
  for (const quotation of doc.quotations) {
    const said = (doc.likelihood[quotation.index] ?? 0) >= bar && !isLabel(doc, quotation);
    if (!said && !listen) {
      choices.push(null);
      continue;
    }
    const carried: SourceChoice | null =
      quotation.continues === null ? null : (choices[quotation.continues] ?? null);
    const site = quotationSite(doc, quotation, previous, previousSource);
    const layout = layoutSource(doc, quotation, arrangement);
    let choice: SourceChoice;
    if (layout) choice = fromLayout(doc, layout.mention, layout.rule);
    else if (carried && !listen && !hasOwnCue(site))
      choice = { ...carried, rule: carried.rule === 'none' ? 'none' : 'continuation' };
    else choice = weigh(doc, site, candidates(doc, quotation, traitsOf), tally, odds, listen);
    choices.push(said ? choice : null);
    if (said || listen) {
      previous = quotation;
      previousSource = choice.mention;
    }
  }
  return { ...doc, choices };
}

/** A subheading in marks repeats words of the text around it; only one with a cue of its own says something. */
function isLabel(doc: Resolved, quotation: Quotation): boolean {
  return (
    doc.scannedParagraphs[quotation.paragraph]?.kind === 'heading' &&
    (doc.cuesOf[quotation.sentence] ?? []).length === 0
  );
}

/** A cue with a subject right beside it speaks for the quotation itself, whatever came before. */
function hasOwnCue(site: QuotationSite): boolean {
  return site.directCue !== null && site.directCue.subject >= 0 && site.directCue.strength >= 2;
}

function fromLayout(doc: Resolved, mention: Mention, rule: SourceChoice['rule']): SourceChoice {
  const entity = doc.referents[mention.index]?.[0]?.entity ?? -1;
  return { mention: mention.index, entity, cue: -1, rule, confidence: LAYOUT_CONFIDENCE };
}

function weigh(
  doc: Resolved,
  site: QuotationSite,
  found: readonly SourceTraits[],
  tally: Tally,
  odds: Float64Array,
  listen: SourceListener | undefined,
): SourceChoice {
  if (found.length === 0) return NOBODY;
  const told = listen?.(doc, site, found) ?? null;
  if (told !== null) return { ...NOBODY, mention: told };
  for (let k = 0; k < found.length; k++) {
    weighSource(tally, doc, site, found[k] as SourceTraits);
    odds[k] = tally.take();
  }
  softmax(odds, found.length);
  const chosen = chooseEntity(found, odds, doc.referents);
  const mention = doc.mentions[chosen.mention] as Mention;
  const { cues } = found.find((traits) => traits.mention === mention) as SourceTraits;
  const { rule, cue } = nameRule(doc, site, mention, cues);
  return {
    mention: mention.index,
    entity: chosen.entity,
    cue: cue?.index ?? -1,
    rule,
    confidence:
      rule === 'same-sentence' || rule === 'nearby' ? shrunk(chosen.probability) : chosen.probability,
  };
}

function shrunk(probability: number): number {
  return probability <= UNCUED_FROM ? probability : UNCUED_FROM + (probability - UNCUED_FROM) * UNCUED_SHARE;
}

interface Chosen {
  readonly mention: number;
  readonly entity: number;
  readonly probability: number;
}

/** P(entity) = Σ P(mention) · P(entity | mention); the mention that gives most of it is the source. */
function chooseEntity(
  found: readonly SourceTraits[],
  probabilities: Float64Array,
  referents: readonly (readonly Referent[])[],
): Chosen {
  // By place in `entities`: in all, and of one mention the most.
  const entities: number[] = [];
  const totals: number[] = [];
  const parts: number[] = [];
  const sources: number[] = [];
  let nobody = 0;
  let nobodyMention = -1;
  let nobodyPart = 0;
  for (let k = 0; k < found.length; k++) {
    const { index } = (found[k] as SourceTraits).mention;
    const probability = probabilities[k] ?? 0;
    let rest = 1;
    for (const referent of referents[index] ?? []) {
      const part = probability * referent.probability;
      rest -= referent.probability;
      const place = entities.indexOf(referent.entity);
      if (place < 0) {
        entities.push(referent.entity);
        totals.push(part);
        parts.push(part);
        sources.push(index);
      } else {
        totals[place] = (totals[place] as number) + part;
        if (part > (parts[place] as number)) {
          parts[place] = part;
          sources[place] = index;
        }
      }
    }
    const unresolved = probability * Math.max(0, rest);
    nobody += unresolved;
    if (unresolved > nobodyPart) {
      nobodyPart = unresolved;
      nobodyMention = index;
    }
  }
  let best = -1;
  let probability = 0;
  for (let place = 0; place < totals.length; place++)
    if ((totals[place] as number) > probability) {
      best = place;
      probability = totals[place] as number;
    }
  if (nobody > probability && nobodyMention >= 0)
    return { mention: nobodyMention, entity: -1, probability: 0 };
  const first = (found[0] as SourceTraits).mention.index;
  return { mention: sources[best] ?? first, entity: entities[best] ?? -1, probability };
}
