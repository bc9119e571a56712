import { attributeQuotations } from '../../src/engine/attribute-quotations/attribute-quotations.ts';
import { findCues } from '../../src/engine/find-cues/find-cues.ts';
import { findMentions } from '../../src/engine/find-mentions/find-mentions.ts';
import { findQuotations } from '../../src/engine/find-quotations/find-quotations.ts';
import { quotationEvidence } from '../../src/engine/judge-quotations/quotation-evidence.ts';
import type { EntityState } from '../../src/engine/resolve-mentions/entity-states.ts';
import { referentEvidence } from '../../src/engine/resolve-mentions/referent-evidence.ts';
import { resolveMentions } from '../../src/engine/resolve-mentions/resolve-mentions.ts';
import { resolveNames } from '../../src/engine/resolve-names/resolve-names.ts';
import { scan } from '../../src/engine/scan.ts';
import { plainArticle } from '../../src/model/article.ts';
import type { Cued, Judged, Mention, Quotation } from '../../src/model/document.ts';
import type { Gender, Lexicon } from '../../src/model/lexicon.ts';
import { overlaps } from '../../src/model/span.ts';
import type { GoldArticle, GoldSpeaker } from './corpus.ts';
import type { Choice } from './learn.ts';

const NEAR_SENTENCES = 6;
/** Share of name cases in which the right person's gender is hidden, so that unknown genders are learned too. */
const HIDE_EVERY = 17;
/** A real pronoun teaches more than a name that stands in for one. */
const REAL_WEIGHT = 2;

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
    const evidence = quotationEvidence(doc, quotation, lexicon);
    const said = marked.quote !== null;
    if (!contradicts(evidence.map(String), said))
      choices.push({ alternatives: [evidence], right: said ? [0] : [] });
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

/**
 * Whom a pronoun means, learned without labels: repeated names of subjects stand in for pronouns, and a real pronoun
 * counts where one person of its gender is near, that person's gender hidden.
 */
export function referentChoices(doc: Cued, lexicon: Lexicon): Choice[] {
  const choices: Choice[] = [];
  let count = 0;
  const subject = new Set(doc.cues.map((cue) => cue.subject));
  resolveMentions(allSaid(doc), lexicon, (judged, mention, states, siteFor) => {
    if (mention.quotation !== -1) return;
    const near = candidates(states, mention);
    if (mention.type === 'name') {
      const entity = doc.entityOf[mention.index] ?? -1;
      const state = states.get(entity);
      if (!state?.last || mention.kind !== 'person' || state.gender === 'u' || !subject.has(mention.index))
        return;
      if (
        mention.endToken - mention.firstToken > 2 ||
        mention.sentence - state.last.sentence > NEAR_SENTENCES * 2
      )
        return;
      // Writers do not repeat a name within its sentence: such cases would teach that pronouns do not either.
      if (state.last.sentence === mention.sentence) return;
      const { gender } = state;
      const ambiguous = near.some(
        (other) => other !== state && other.gender === gender && other.last?.sentence === mention.sentence,
      );
      if (ambiguous) return;
      const hide = ++count % HIDE_EVERY === 0;
      push(choices, judged, near, state, siteFor(gender), (other) =>
        hide && other === state ? 'u' : other.gender,
      );
      return;
    }
    if (mention.gender === 'u') return;
    const fitting = near.filter(
      (state) =>
        state.entity.kind === 'person' &&
        state.gender === mention.gender &&
        state.last &&
        mention.sentence - state.last.sentence <= NEAR_SENTENCES,
    );
    const unknown = near.some(
      (state) =>
        state.gender === 'u' && state.last && mention.sentence - state.last.sentence <= NEAR_SENTENCES,
    );
    const only = fitting[0];
    if (fitting.length !== 1 || unknown || !only) return;
    const hideHere = ++count % 2 === 0;
    push(
      choices,
      judged,
      near,
      only,
      siteFor(mention.gender),
      (other) => (hideHere && other === only ? 'u' : other.gender),
      REAL_WEIGHT,
    );
  });
  return choices;
}

function candidates(states: ReadonlyMap<number, EntityState>, mention: Mention): EntityState[] {
  return [...states.values()]
    .filter(({ entity, last, lastAnywhere, count }) => {
      const at = last ?? lastAnywhere;
      if (
        entity.kind !== 'person' &&
        entity.kind !== 'other' &&
        !(entity.kind === 'unnamed' && !entity.plural)
      )
        return false;
      return at !== null && (at.sentence >= mention.sentence - 30 || count >= 4);
    })
    .slice(-24);
}

function push(
  choices: Choice[],
  doc: Judged,
  states: readonly EntityState[],
  right: EntityState,
  site: Parameters<typeof referentEvidence>[1],
  genderOf: (state: EntityState) => Gender,
  weight = 1,
): void {
  const at = states.indexOf(right);
  if (at < 0 || states.length < 2) return;
  choices.push({
    alternatives: states.map((state) => referentEvidence(doc, site, state, genderOf(state))),
    right: [at],
    weight,
  });
}

/** Which mention is the source, the gold source of the quotation before being known. */
export function sourceChoices(doc: Cued, gold: GoldArticle, lexicon: Lexicon): Choice[] {
  const choices: Choice[] = [];
  attributeQuotations(
    resolveMentions(allSaid(doc), lexicon),
    lexicon,
    (_site, mentions, evidence, quotation) => {
      const speaker = speakerOf(quotation, gold);
      if (!speaker) return null;
      const parts = speaker.parts ?? [[speaker.start, speaker.end] as const];
      const right = mentions.flatMap((mention, k) =>
        parts.some(([start, end]) => mention.start < end && start < mention.end) ? [k] : [],
      );
      if (right.length === 0) return -1;
      choices.push({ alternatives: evidence, right });
      return mentions[right[0] as number]?.index ?? -1;
    },
  );
  return choices;
}

function speakerOf(quotation: Quotation, gold: GoldArticle): GoldSpeaker | null {
  const marked = gold.marked.find((other) => overlaps(other, quotation) && !other.ignore);
  return marked?.quote === null || marked === undefined ? null : (gold.quotes[marked.quote]?.speaker ?? null);
}
