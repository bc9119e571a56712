import { FINITE_VERB, isA } from '../../model/word-classes.ts';
import type { CueReading } from './read-cue.ts';
import {
  ACCUSING,
  DENYING,
  INSTRUCTING,
  NO_CLAUSE,
  NOMINATIVES,
  OPENERS,
  PLAIN_SAYING,
  PREPOSITIONS,
  QUESTION_WORDS,
  TELLING,
  URGING,
  VOWING,
} from './report-words.ts';
import { quotationAt, type Site, step, tokenAt } from './site.ts';
import { behindAddressee, insideRelative, skipAdjuncts } from './skip-phrases.ts';

const MAX_FINITE_SEARCH = 24;
const MAX_ACCUSED = 14;

export interface ContentStart {
  readonly token: number;
  readonly opener: 'that' | 'question' | 'to' | 'clause' | 'marks';
}

/**
 * Where the content behind a verb of saying begins, or null where none follows it.
 *
 * told members on Monday that … → `that`; said the port … → `the`; vowed to stay → `to`; asked about the port → null.
 */
export function contentStart(site: Site, reading: CueReading): ContentStart | null {
  const { cue, after } = reading;
  const verb = tokenAt(site, cue.firstToken);
  if (reading.inverted || cue.kind === 'noun')
    return OPENERS.has(tokenAt(site, after)) ? { token: after, opener: 'that' } : null;
  const told = behindAddressee(site, cue, cue.endToken);
  let at = skipAdjuncts(site, told, VOWING.has(verb) || INSTRUCTING.has(verb));
  if (tokenAt(site, at).lower === 'only' && OPENERS.has(tokenAt(site, at + 1))) at++;
  if (at >= site.end) return null;
  const token = tokenAt(site, at);
  const infinitive = cue.form === 'base' && tokenAt(site, cue.firstToken - 1).lower === 'to';
  // "Refused to say that the port would close"
  if (infinitive && /^(refus|declin)/.test(tokenAt(site, cue.firstToken - 2).lower)) return null;
  if (token.lower === 'that' || (OPENERS.has(token) && !infinitive))
    return insideRelative(site, cue.endToken, at) ? null : { token: at, opener: 'that' };
  // "Asked not to be named because she feared for her job" reports no clause.
  if (tokenAt(site, token.lower === 'not' ? at + 1 : at).lower === 'to')
    return VOWING.has(verb) || (INSTRUCTING.has(verb) && at > cue.endToken)
      ? { token: URGING.has(verb) ? cue.endToken : at, opener: 'to' }
      : null;
  // "Declined to say whether", "wanted to tell her what": not said yet.
  if (infinitive && token.text !== ':') return null;
  // "laughed when", "said when asked" tell the time; "explained when", "told them when" ask it.
  const asks = token.lower !== 'when' && reading.strength >= 2;
  if (QUESTION_WORDS.has(token) && (asks || TELLING.has(verb))) return { token: at, opener: 'question' };
  if (token.lower === 'when') return null;
  if (token.text === ':') return behindColon(site, reading, at + 1);
  if (behindMarks(site, reading)) return null;
  if (opensPronounClause(site, at) && reading.link === 'adjacent' && reading.strength >= 1)
    return { token: at, opener: 'clause' };
  if (ACCUSING.has(verb) && ofAhead(site, cue.endToken)) return { token: cue.endToken, opener: 'to' };
  if (DENYING.has(verb) && (token.lower === 'ever' || token.lower.endsWith('ing')))
    return { token: at, opener: 'to' };
  const plain = PLAIN_SAYING.has(verb);
  if (reading.strength < 1 || (reading.strength < 2 && reading.link !== 'adjacent')) return null;
  if (reading.link === 'none' && !(plain && followsNoun(site, cue.firstToken))) return null;
  // "Responded to the port's remarks": behind a phrase only a plain "said" surely goes on with a clause.
  if (!plain && at > told && PREPOSITIONS.has(tokenAt(site, told))) return null;
  if (token.kind === 'punctuation' || NO_CLAUSE.has(token) || isBareNo(site, at)) return null;
  if (quotationAt(site, at)) return reading.strength < 2 ? null : { token: at, opener: 'marks' };
  return opensClause(site, at, plain) ? { token: at, opener: 'clause' } : null;
}

/** Vale put it plainly: the port must close. */
function behindColon(site: Site, reading: CueReading, at: number): ContentStart | null {
  const tells = reading.strength >= 2 && reading.subject !== -1 && at < site.end && !quotationAt(site, at);
  return tells ? { token: at, opener: 'clause' } : null;
}

/** "Said no", "said no to the port"; not "said no boats were lost". */
function isBareNo(site: Site, at: number): boolean {
  const next = tokenAt(site, at + 1);
  if (tokenAt(site, at).lower === 'as') return !['many', 'much', 'few'].includes(next.lower);
  return (
    tokenAt(site, at).lower === 'no' && (next.kind !== 'word' || next.lower === 'to' || next.lower === 'and')
  );
}

/** "Announced it would", "claimed he had": no object, for its verb follows. */
function opensPronounClause(site: Site, at: number): boolean {
  const verb = tokenAt(site, at + 1);
  return NOMINATIVES.has(tokenAt(site, at)) && isA(verb, FINITE_VERB);
}

/** "accused *the port's new owners of* …": the charge stands within reach. */
function ofAhead(site: Site, from: number): boolean {
  for (let at = from + 1; at < Math.min(site.end, from + MAX_ACCUSED); at++) {
    const token = tokenAt(site, at);
    if (token.lower === 'of') return true;
    if (token.kind === 'quote' || token.text === ';') return false;
  }
  return false;
}

/** "Two in three said", "47 percent said": a subject that is no mention. */
function followsNoun(site: Site, at: number): boolean {
  const before = tokenAt(site, at - 1);
  return (
    before.kind === 'number' || (before.kind === 'word' && before.lower !== 'to' && before.lower !== 'and')
  );
}

/** “…,” Vale said: what was said stands before, and no clause without "that" follows. */
function behindMarks(site: Site, { from }: CueReading): boolean {
  return tokenAt(site, from - 1).kind === 'quote' && (site.doc.quotationOf[from - 2] ?? -1) !== -1;
}

/** A clause with a subject and a finite verb begins at `at`. A plain "said" needs less proof than "noted" or "mentioned". */
function opensClause(site: Site, from: number, plain: boolean): boolean {
  const first = tokenAt(site, from);
  // "Called it …": an object; "noted it was" is found below.
  if (NOMINATIVES.has(first) && (plain || first.lower !== 'it')) return true;
  if (first.kind === 'word' && first.lower.endsWith('ing') && !plain) return false;
  for (let at = from, steps = 0; at < site.end && steps < MAX_FINITE_SEARCH; at = step(site, at), steps++) {
    const token = tokenAt(site, at);
    if (token.text === ';' || token.text === ':') return false;
    if (!plain && (QUESTION_WORDS.has(token) || token.lower === 'that' || token.text === ',')) return false;
    if (!plain && quotationAt(site, at)) return false;
    if (token.kind !== 'word') continue;
    if (isA(token, FINITE_VERB)) return true;
    if (NOMINATIVES.has(token) && plain) return true;
    if (
      plain &&
      at > from &&
      token.shape === 'lower' &&
      (token.lower.endsWith('ed') || token.lower.endsWith('s'))
    )
      return true;
  }
  return false;
}
