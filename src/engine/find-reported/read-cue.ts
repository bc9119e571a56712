import type { Cue, Mention } from '../../model/document.ts';
import { DEMONYM, FINITE_VERB, GROUP, isA, PERSON_NOUN, ROLE } from '../../model/word-classes.ts';
import { firstFrom } from '../first-from.ts';
import type { Frame } from './frames.ts';
import { ARTICLES, NOMINATIVES, PREPOSITIONS, QUANTITIES, SHOWING, TELLING } from './report-words.ts';
import { isOneOf, MAX_STEPS, type Site, tokenAt } from './site.ts';
import { isTime } from './skip-phrases.ts';

/** How a cue stands in its sentence. */
export interface CueReading {
  readonly cue: Cue;
  /** Index of the mention that does the saying, or -1. */
  readonly subject: number;
  readonly link: Cue['link'];
  /** The subject stands behind the verb. */
  readonly inverted: boolean;
  /** First token of the reporter's words: of the subject with its article, or of the verb. */
  readonly from: number;
  /** Index behind the verb and a subject that follows it. */
  readonly after: number;
  /** 3 and 2: a plain verb of saying; 1: one that reports speech in some frames only. */
  readonly strength: number;
  /** What it reports behind itself; undefined before that is asked. */
  behind: Frame | null | undefined;
  /** Whether it has reported something. */
  used: boolean;
}

const DOCUMENTED = 2;
const MAX_SUBJECT_TOKENS = 16;

/**
 * Reads a cue beyond the subject that grammar next to it gives: "…, said port official and engineer Mara Vale." has
 * its subject behind the verb though no single mention begins there, and "experts say" is as plain as "experts said".
 */
export function readCue(site: Site, cue: Cue): CueReading {
  const verb = tokenAt(site, cue.firstToken);
  const subject = site.doc.mentions[cue.subject];
  let { strength } = cue;
  if (verb.lower === 'say' && (cue.link === 'adjacent' || tokenAt(site, cue.firstToken - 1).lower !== 'to'))
    strength = 3;
  // What a poll finds it says.
  else if (SHOWING.test(verb.lower) && subject?.kind === 'document') strength = DOCUMENTED;
  if (cue.inverted && subject && cue.kind === 'verb' && clauseBefore(site, cue.firstToken)) {
    // "said port official and former captain Tom Orr": the name, where the phrase holds one.
    const whole = subject.type === 'nominal' ? subjectBehind(site, cue.endToken) : null;
    const named = whole?.mention?.type === 'name' ? whole.mention : subject;
    const after = Math.max(named.endToken, subject.endToken);
    return reading(cue, named.index, cue.link, true, cue.firstToken, after, strength);
  }
  const behind =
    cue.kind === 'verb' && mayInvert(site, cue) && clauseBefore(site, cue.firstToken)
      ? subjectBehind(site, cue.endToken)
      : null;
  if (behind) {
    const mention = behind.mention;
    const link = mention ? 'inverted' : 'none';
    return reading(cue, mention?.index ?? -1, link, true, cue.firstToken, behind.end, strength);
  }
  let from = cue.firstToken;
  if (subject && subject.firstToken < from) {
    from = subject.firstToken;
    if (ARTICLES.has(tokenAt(site, from - 1)) || tokenAt(site, from - 1).lower === 'one') from--;
  }
  return reading(cue, cue.subject, cue.link, false, from, cue.endToken, strength);
}

function reading(
  cue: Cue,
  subject: number,
  link: Cue['link'],
  inverted: boolean,
  from: number,
  after: number,
  strength: number,
): CueReading {
  return { cue, subject, link, inverted, from, after, strength, behind: undefined, used: false };
}

/** Something said stands before an inverted verb: quoted words or a clause, not only "Vale, the port's engineer,". */
function clauseBefore(site: Site, verb: number): boolean {
  const quotation = site.doc.quotations[site.doc.quotationOf[verb - 2] ?? -1];
  if (
    verb === site.sentence.firstToken ||
    (quotation &&
      tokenAt(site, verb - 1).kind === 'quote' &&
      site.doc.choices[quotation.index] &&
      isOneOf(',?!.', tokenAt(site, verb - 2)))
  )
    return true;
  // "Vale, a nurse who reviewed the plan, said": the verb of a relative clause makes no clause of the whole.
  let verbs = 0;
  let main = 0;
  for (let at = verb - 1, steps = 0; at >= site.sentence.firstToken && steps < MAX_STEPS; at--, steps++) {
    if (site.doc.quotationOf[at] !== -1) continue;
    const token = tokenAt(site, at);
    const { lower, shape } = token;
    if (/^wh(o|ich|ose)$/.test(lower)) {
      main += verbs;
      verbs = 0;
    } else if (token.text === ',') {
      if (verbs > 0) return true;
      main = 0;
    }
    if (
      isA(token, FINITE_VERB) ||
      (shape === 'lower' &&
        lower.endsWith('ed') &&
        !['identified', 'named', 'called', 'based', 'retired', 'nicknamed', 'aged'].includes(lower))
    )
      verbs++;
  }
  return verbs + main > 0;
}

function mayInvert(site: Site, cue: Cue): boolean {
  if (cue.form === 'base' || cue.form === 'ing' || cue.strength < 2) return false;
  if (TELLING.has(tokenAt(site, cue.firstToken))) return false;
  const before = tokenAt(site, cue.firstToken - 1);
  return before.kind === 'quote' || isOneOf(',—–?!', before);
}

/** A noun phrase without a verb up to the next comma or the sentence's end: said *the port's chief engineer*. */
function subjectBehind(site: Site, from: number): { mention: Mention | undefined; end: number } | null {
  const first = tokenAt(site, from);
  if (first.kind !== 'word' && first.kind !== 'number') return null;
  if (isTime(site, from) > from || PREPOSITIONS.has(first)) return null;
  if (NOMINATIVES.has(first) || first.lower === 'that') return null;

  const nounLike =
    first.shape !== 'lower' ||
    ARTICLES.has(first) ||
    QUANTITIES.has(first) ||
    isA(first, ROLE | PERSON_NOUN | GROUP | DEMONYM);
  if (
    !nounLike &&
    !['former', 'senior', 'longtime', 'top', 'fellow', 'veteran', 'local'].includes(first.lower)
  )
    return null;
  let at = from;
  let phraseEnd = -1;
  for (; at < site.end && at - from < MAX_SUBJECT_TOKENS; at++) {
    const token = tokenAt(site, at);
    if (token.kind === 'quote' || NOMINATIVES.has(token)) return null;
    if (token.kind === 'punctuation' && token.text !== '-' && token.text !== '/') break;
    if (
      phraseEnd < 0 &&
      ['who', 'which', 'whose', 'when', 'as', 'after', 'while', 'during', 'referring', 'adding'].includes(
        token.lower,
      )
    )
      phraseEnd = at;
    if (phraseEnd < 0 && isA(token, FINITE_VERB)) return null;
    if (
      phraseEnd < 0 &&
      PREPOSITIONS.has(token) &&
      token.lower !== 'of' &&
      token.lower !== 'for' &&
      token.lower !== 'from'
    )
      phraseEnd = at;
  }
  const end = phraseEnd < 0 ? at : phraseEnd;
  let best: Mention | undefined;
  const { mentions } = site.doc;
  for (let k = firstFrom(mentions, from); k < mentions.length; k++) {
    const mention = mentions[k] as Mention;
    if (mention.firstToken >= end) break;
    if (!best || (best.type !== 'name' && mention.type === 'name' && mention.kind === 'person'))
      best = mention;
  }
  return { mention: best, end };
}
