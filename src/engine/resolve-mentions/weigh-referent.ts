import type { Tally } from '../tally.ts';
import { capped } from '../vocabulary.ts';
import { agreementOf, OPEN, SAME } from './agreement.ts';
import type { EntityState } from './entity-states.ts';
import { BEHIND_PREPOSITION, OPENS_SENTENCE, OWNER, POSSESSIVE_PRONOUN } from './mention-facts.ts';
import type { PronounSite } from './pronoun-site.ts';
import * as name from './referent-names.ts';

/**
 * Adds the evidence that a pronoun (he, she, his …) means the entity; `leaning` is the candidate's as far as it may be
 * used.
 */
export function weighReferent(tally: Tally, site: PronounSite, state: EntityState, leaning: number): void {
  const { mention } = site;
  const { entity, lastName, lastSubject, lastFacts } = state;
  const last = state.last ?? state.lastAnywhere;
  if (!last) return;
  const agreement = agreementOf(leaning, site.gender);
  const open = agreement === OPEN;
  tally.add(open && entity.kind !== 'person' ? name.UNKNOWN_KIND : name.GENDER + agreement);
  if (entity.kind === 'unnamed') tally.add(name.UNNAMED);
  const sentences = mention.sentence - last.sentence;
  tally.add(name.SENTENCES + bucket(sentences));
  tally.add(name.PARAGRAPHS + capped(mention.paragraph - last.paragraph, name.MANY));
  if (!state.last) tally.add(name.ONLY_QUOTED);
  if (lastSubject) {
    const since = mention.sentence - lastSubject.sentence;
    tally.add(name.SUBJECT + capped(since, name.MANY));
    if (open) tally.add(name.UNKNOWN_SUBJECT + capped(since, name.MORE));
    if (state.last === lastSubject) tally.add(name.LAST_WAS_SUBJECT + capped(sentences, name.MORE));
  } else tally.add(name.NEVER_SUBJECT);
  if (lastFacts & POSSESSIVE_PRONOUN) tally.add(name.LAST_WAS_POSSESSIVE);
  if (lastFacts & OPENS_SENTENCE) tally.add(name.LAST_OPENED_SENTENCE + capped(sentences, name.MORE));
  if (state.last?.type === 'pronoun') tally.add(name.LAST_WAS_PRONOUN + capped(sentences, name.FAR));
  if (lastName) tally.add(name.NAMED + capped(mention.paragraph - lastName.paragraph, name.MANY));
  if (lastFacts & OWNER) tally.add(name.LAST_WAS_POSSESSOR);
  if (lastFacts & BEHIND_PREPOSITION) tally.add(name.LAST_BEHIND_PREPOSITION);
  if (site.chain === entity.index) {
    tally.add(name.CHAIN);
    tally.add(name.CHAIN_SINCE + capped(mention.sentence - site.chainSentence, name.FAR));
  } else if (site.chain >= 0) tally.add(name.CHAIN_ELSEWHERE);
  if (site.speaker === entity.index) {
    const since = capped(mention.sentence - site.speakerSentence, name.FAR);
    tally.add(name.SPEAKER + since);
    if (site.carriesOn >= 0)
      tally.add(name.SPEAKER_CARRIES_ON + since * name.CARRYING_ON_COUNT + site.carriesOn);
  }
  if (site.namedInside.includes(entity.index)) tally.add(name.NAMED_IN_OWN_QUOTATION);
  if (site.coArguments.includes(entity.index)) tally.add(name.CO_ARGUMENT);
  if (agreement === SAME && site.rivals === 1) {
    const known = site.unknown === 0 ? 0 : 1;
    tally.add(name.ONLY_OF_GENDER + known);
    tally.add(name.ONLY_NEAR + 3 * known + (sentences <= 1 ? 0 : sentences <= 4 ? 1 : 2));
  }
  // Another has been the subject meanwhile, close by.
  const passed = site.subject?.lastSubject;
  if (passed && site.subject !== state && last.sentence < passed.sentence)
    tally.add(name.PASSED_OVER + site.subjectAgrees);
  const share = state.count / Math.max(1, site.mostMentioned);
  tally.add(name.FREQUENCY + (state.count <= 1 ? 0 : share >= 1 ? 1 : share > 0.5 ? 2 : 3));
}

/** The place of a distance in the values of `SENTENCES`. */
function bucket(distance: number): number {
  if (distance < 0) return 7;
  if (distance <= 2) return distance;
  if (distance <= 4) return 3;
  if (distance <= 8) return 4;
  return distance <= 15 ? 5 : 6;
}
