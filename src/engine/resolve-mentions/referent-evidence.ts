import type { Judged, Mention, Token } from '../../model/document.ts';
import { type Evidence, named } from '../named.ts';
import { agreementOf } from './agreement.ts';
import type { EntityState } from './entity-states.ts';
import type { PronounSite } from './pronoun-site.ts';

const POSSESSIVE = new Set(['his', 'her', 'hers']);
const PREPOSITIONS = new Set('of for with to by from against about on at in'.split(' '));

/** Evidence that a pronoun (he, she, his …) means the entity; `leaning` is the candidate's as far as it may be used. */
export function referentEvidence(
  doc: Judged,
  site: PronounSite,
  state: EntityState,
  leaning: number,
): Evidence[] {
  const { mention } = site;
  const evidence: Evidence[] = [];
  const last = state.last ?? state.lastAnywhere;
  if (!last) return evidence;
  const known = state.entity.kind === 'person';
  const agreement = agreementOf(leaning, site.gender);
  const open = agreement === 'open';
  evidence.push(named`gender=${open && !known ? 'unknown-kind' : agreement}`);
  if (state.entity.kind === 'unnamed') evidence.push('unnamed');
  const sentences = mention.sentence - last.sentence;
  evidence.push(named`sentences=${bucket(sentences)}`);
  const paragraphs = site.paragraph - (doc.tokens[last.head] as Token).paragraph;
  evidence.push(named`paragraphs=${paragraphs > 3 ? 'many' : paragraphs}`);
  if (!state.last) evidence.push('only-quoted');
  if (state.lastSubject) {
    const since = mention.sentence - state.lastSubject.sentence;
    evidence.push(named`subject=${since > 3 ? 'far' : since}`);
    if (open) evidence.push(named`unknown,subject=${since > 1 ? 'more' : since}`);
    if (state.last === state.lastSubject)
      evidence.push(named`last-was-subject,sentences=${sentences > 1 ? 'more' : sentences}`);
  } else evidence.push('never-subject');
  if (state.last?.type === 'pronoun' && POSSESSIVE.has(state.last.name.toLowerCase()))
    evidence.push('last-was-possessive-pronoun');
  if (state.last && opensSentence(doc, state.last))
    evidence.push(named`last-opened-sentence,sentences=${sentences > 1 ? 'more' : sentences}`);
  if (state.last?.type === 'pronoun')
    evidence.push(named`last-was-pronoun,sentences=${sentences > 2 ? 'more' : sentences}`);
  if (state.lastName) {
    const since = site.paragraph - (doc.tokens[state.lastName.head] as Token).paragraph;
    evidence.push(named`named=${since > 3 ? 'far' : since}`);
  }
  if (state.last && owned(doc, state.last)) evidence.push('last-was-possessor');
  if (state.last && behindPreposition(doc, state.last)) evidence.push('last-behind-preposition');
  if (site.chain === state.entity.index) {
    const since = mention.sentence - site.chainSentence;
    evidence.push('chain', named`chain=${since > 2 ? 'far' : since}`);
  } else if (site.chain >= 0) evidence.push('chain-elsewhere');
  if (site.speaker === state.entity.index) {
    const since = mention.sentence - site.speakerSentence;
    const near = since > 2 ? 'far' : since;
    evidence.push(
      named`speaker=${near}`,
      ...(site.carriesOn ? [named`speaker=${near},${site.carriesOn}`] : []),
    );
  }
  if (site.namedInside.has(state.entity.index)) evidence.push('named-in-own-quotation');
  if (site.coArguments.has(state.entity.index)) evidence.push('co-argument');
  if (agreement === 'same' && site.rivals === 1) {
    const only = site.unknown === 0 ? 'only-one-of-gender' : 'only-one-known-of-gender';
    evidence.push(
      only,
      named`${only},sentences=${sentences <= 1 ? 'near' : sentences <= 4 ? 'some' : 'far'}`,
    );
  }
  const share = state.count / Math.max(1, site.mostMentioned);
  evidence.push(
    named`frequency=${state.count <= 1 ? 'once' : share >= 1 ? 'top' : share > 0.5 ? 'high' : 'low'}`,
  );
  return evidence;
}

function opensSentence(doc: Judged, mention: Mention): boolean {
  return doc.sentences[mention.sentence]?.firstToken === mention.firstToken;
}

function bucket(distance: number): string {
  if (distance <= 2) return String(distance);
  if (distance <= 4) return '3-4';
  if (distance <= 8) return '5-8';
  return distance <= 15 ? '9-15' : 'far';
}

function owned(doc: Judged, mention: Mention): boolean {
  const next = doc.tokens[mention.endToken];
  return next?.text === "'s" || next?.text === '’s';
}

function behindPreposition(doc: Judged, mention: Mention): boolean {
  return PREPOSITIONS.has(doc.tokens[mention.firstToken - 1]?.lower ?? '');
}
