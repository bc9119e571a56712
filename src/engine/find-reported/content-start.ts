import type { Cue, Token } from '../../model/document.ts';
import {
  ACCUSATIVES,
  ARTICLES,
  NO_CLAUSE,
  NOMINATIVES,
  OPENERS,
  PLAIN_SAYING,
  PREPOSITIONS,
  QUESTION_WORDS,
  TELLING,
  TIME_DETERMINERS,
  TIME_NOUNS,
  TIMES,
  VOWING,
} from './report-words.ts';
import { quotationAt, type Site, step, tokenAt } from './site.ts';

const MAX_ADJUNCT_TOKENS = 30;
const MAX_FINITE_SEARCH = 24;

export interface ContentStart {
  readonly token: number;
  readonly opener: 'that' | 'question' | 'to' | 'clause' | 'marks';
}

/**
 * Where the content behind a verb of saying begins, or null where none follows it.
 *
 * told members on Monday that … → `that`; said the port … → `the`; vowed to stay → `to`; asked about the port → null.
 */
export function contentStart(site: Site, cue: Cue): ContentStart | null {
  const verb = tokenAt(site, cue.firstToken).lower;
  const behindSubject = cue.inverted
    ? (site.doc.mentions[cue.subject]?.endToken ?? cue.endToken)
    : cue.endToken;
  if (cue.inverted) return inverted(site, behindSubject);
  let at = cue.endToken;
  if (TELLING.has(verb)) at = skipAddressee(site, at);
  const behindAddressee = at;
  at = skipAdjuncts(site, at);
  if (at >= site.end) return null;
  const token = tokenAt(site, at);
  if (OPENERS.has(token.lower)) return { token: at, opener: 'that' };
  if (QUESTION_WORDS.has(token.lower) && (cue.strength >= 2 || TELLING.has(verb)) && cue.kind === 'verb')
    return { token: at, opener: 'question' };
  if (token.lower === 'to' && VOWING.has(verb)) return { token: at, opener: 'to' };
  if (
    token.text === ':' &&
    cue.strength >= 2 &&
    cue.subject !== -1 &&
    at + 1 < site.end &&
    !quotationAt(site, at + 1)
  )
    return { token: at + 1, opener: 'clause' };
  if (cue.needsThat || cue.strength < 2 || cue.kind !== 'verb' || cue.link === 'none') return null;
  if (behindMarks(site, cue) || (cue.form === 'base' && tokenAt(site, cue.firstToken - 1).lower === 'to'))
    return null;
  const plain = PLAIN_SAYING.has(verb);
  // "Responded to the port's remarks": behind a phrase only a plain "said" surely goes on with a clause.
  if (!plain && at > behindAddressee && PREPOSITIONS.has(tokenAt(site, behindAddressee).lower)) return null;
  if (token.kind === 'punctuation' || NO_CLAUSE.has(token.lower)) return null;
  const quotation = quotationAt(site, at);
  if (quotation) return { token: at, opener: 'marks' };
  return opensClause(site, at, plain) ? { token: at, opener: 'clause' } : null;
}

/** Index behind the verb, whom it was told, times and places: …, Vale told the Gull *on Monday*. */
export function behindAdjuncts(site: Site, cue: Cue): number {
  const verb = tokenAt(site, cue.firstToken).lower;
  const at = TELLING.has(verb) ? skipAddressee(site, cue.endToken) : cue.endToken;
  return skipAdjuncts(site, at);
}

/** “…,” Vale said: what was said stands before, and no clause without "that" follows. */
function behindMarks(site: Site, cue: Cue): boolean {
  const subject = site.doc.mentions[cue.subject];
  let at = Math.min(cue.firstToken, subject?.firstToken ?? cue.firstToken) - 1;
  if (ARTICLES.has(tokenAt(site, at).lower)) at--;
  return tokenAt(site, at).kind === 'quote' && (site.doc.quotationOf[at - 1] ?? -1) !== -1;
}

/** Said Mara Vale that …: only a clause with "that" follows an inverted subject. */
function inverted(site: Site, at: number): ContentStart | null {
  return tokenAt(site, at).lower === 'that' ? { token: at, opener: 'that' } : null;
}

/** Past whom the words were said to: told *members of the council* that …. */
function skipAddressee(site: Site, from: number): number {
  const { doc } = site;
  const first = tokenAt(site, from);
  if (OPENERS.has(first.lower)) return from;
  if (ACCUSATIVES.has(first.lower) && !ARTICLES.has(tokenAt(site, from).lower)) return from + 1;
  if (ACCUSATIVES.has(first.lower) && tokenAt(site, from + 1).shape !== 'lower') return from + 1;
  let at = from;
  const opener = openerAhead(site, from);
  if (opener !== -1) return opener;
  // Without "that" the one told ends where a mention ends or a new noun phrase begins.
  const index = mentionEnds(site, at);
  if (index > at) at = index;
  else {
    if (ARTICLES.has(tokenAt(site, at).lower)) at++;
    while (at < site.end && isNounLike(tokenAt(site, at), site)) at++;
  }
  return at > from && doc.tokens[at] ? skipPhrases(site, at) : from;
}

/** "that" or "whether" within reach, with no other clause between. */
function openerAhead(site: Site, from: number): number {
  for (let at = from; at < Math.min(site.end, from + MAX_ADJUNCT_TOKENS); at++) {
    const token = tokenAt(site, at);
    if (OPENERS.has(token.lower)) return at;
    if (token.kind === 'quote' || token.text === ';' || token.text === ':') return -1;
    if (site.lexicon.finiteVerbs.has(token.lower) || NOMINATIVES.has(token.lower)) return -1;
  }
  return -1;
}

function mentionEnds(site: Site, from: number): number {
  const { doc } = site;
  let end = from;
  for (let k = firstMentionFrom(site, from); k < doc.mentions.length; k++) {
    const mention = doc.mentions[k];
    if (!mention || mention.firstToken > from + 1) break;
    const article = mention.firstToken === from + 1 && ARTICLES.has(tokenAt(site, from).lower);
    if (mention.firstToken === from || article) end = Math.max(end, mention.endToken);
  }
  return end;
}

function firstMentionFrom(site: Site, token: number): number {
  const { mentions } = site.doc;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.firstToken ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Past times, places and manners between the verb and the clause: said *on Monday in an interview with the Gull* that.
 * Stops where the clause may begin; a "that" within reach settles it.
 */
function skipAdjuncts(site: Site, from: number): number {
  const first = tokenAt(site, from);
  if (OPENERS.has(first.lower) || from >= site.end) return from;
  if (startsAdjunct(site, from)) {
    const opener = openerAhead(site, from);
    if (opener !== -1 && !insideRelative(site, from, opener)) return opener;
  }
  return skipPhrases(site, from);
}

/** "said in a statement that was sent out": that "that" opens no content. */
function insideRelative(site: Site, from: number, opener: number): boolean {
  const next = tokenAt(site, opener + 1);
  return opener > from && site.lexicon.finiteVerbs.has(next.lower) && !NOMINATIVES.has(next.lower);
}

function startsAdjunct(site: Site, at: number): boolean {
  const token = tokenAt(site, at);
  return (
    isTime(site, at) > at ||
    PREPOSITIONS.has(token.lower) ||
    (token.text === ',' && PREPOSITIONS.has(tokenAt(site, at + 1).lower)) ||
    isAdverb(token)
  );
}

function skipPhrases(site: Site, from: number): number {
  let at = from;
  for (let phrases = 0; phrases < 6 && at < site.end; phrases++) {
    const token = tokenAt(site, at);
    const time = isTime(site, at);
    if (time > at) at = time;
    else if (isAdverb(token)) at++;
    else if (PREPOSITIONS.has(token.lower)) at = afterPhrase(site, at + 1);
    else break;
  }
  return at;
}

/** End of a time that stands at `at`: Monday, last week, March 3, in 2012; `at` itself where none does. */
function isTime(site: Site, at: number): number {
  const token = tokenAt(site, at);
  const next = tokenAt(site, at + 1);
  const { calendar } = site.lexicon;
  if (calendar.has(token.lower) && token.shape !== 'lower') {
    if (TIME_NOUNS.has(next.lower)) return at + 2;
    if (next.kind !== 'number') return at + 1;
    return tokenAt(site, at + 2).text === ',' && tokenAt(site, at + 3).kind === 'number' ? at + 4 : at + 2;
  }
  if (TIME_DETERMINERS.has(token.lower)) {
    if (TIME_NOUNS.has(next.lower)) return tokenAt(site, at + 2).lower === 'ago' ? at + 3 : at + 2;
    if (calendar.has(next.lower)) return at + 2;
    if (
      (next.lower === 'this' || next.lower === 'that' || next.lower === 'in' || next.lower === 'on') &&
      token.lower === 'earlier'
    ) {
      const rest = isTime(site, at + 1);
      return Math.max(rest, at + 1);
    }
  }
  return TIMES.has(token.lower) ? at + 1 : at;
}

/** Past the noun phrase of a preposition: in *a statement to the Gull*; stops at a subject that may follow it. */
function afterPhrase(site: Site, from: number): number {
  const end = mentionEnds(site, from);
  if (end > from) {
    let behind = end;
    while (behind < site.end && behind - end < 4 && isSmallNoun(site, behind)) behind++;
    return behind;
  }
  let at = isTime(site, from);
  if (at > from) return at;
  if (ARTICLES.has(tokenAt(site, at).lower)) at++;
  const start = at;
  while (at < site.end && at - start < 8 && isNounLike(tokenAt(site, at), site)) {
    // "in an interview Vale": a capital behind a small noun begins the clause.
    if (at > start && tokenAt(site, at).shape !== 'lower' && tokenAt(site, at - 1).shape === 'lower') {
      const time = isTime(site, at);
      if (time === at) break;
      return time;
    }
    at++;
  }
  return Math.max(at, from + 1);
}

function isNounLike(token: Token, site: Site): boolean {
  if (token.kind === 'number') return true;
  if (token.kind !== 'word') return false;
  if (token.text === "'s" || token.text === '’s') return true;
  if (OPENERS.has(token.lower) || NOMINATIVES.has(token.lower) || ARTICLES.has(token.lower)) return false;
  if (PREPOSITIONS.has(token.lower) || QUESTION_WORDS.has(token.lower)) return false;
  if (site.lexicon.finiteVerbs.has(token.lower)) return false;
  return token.shape !== 'lower' || !site.lexicon.functionWords.has(token.lower);
}

function isSmallNoun(site: Site, at: number): boolean {
  const token = tokenAt(site, at);
  if (token.text === "'s" || token.text === '’s') return true;
  return token.shape === 'lower' && isNounLike(token, site) && !isAdverb(token) && isTime(site, at) === at;
}

function isAdverb(token: Token): boolean {
  return (
    token.shape === 'lower' &&
    token.lower.length > 4 &&
    token.lower.endsWith('ly') &&
    token.lower !== 'family' &&
    token.lower !== 'only' &&
    token.lower !== 'early'
  );
}

/** A clause with a subject and a finite verb begins at `at`. A plain "said" needs less proof than "noted" or "mentioned". */
function opensClause(site: Site, from: number, plain: boolean): boolean {
  const first = tokenAt(site, from);
  if (NOMINATIVES.has(first.lower)) return true;
  if (first.kind === 'word' && first.lower.endsWith('ing') && !plain) return false;
  for (let at = from, steps = 0; at < site.end && steps < MAX_FINITE_SEARCH; at = step(site, at), steps++) {
    const token = tokenAt(site, at);
    if (token.text === ';' || token.text === ':') return false;
    if (token.kind !== 'word') continue;
    if (!plain && (QUESTION_WORDS.has(token.lower) || token.lower === 'that' || token.text === ','))
      return false;
    if (site.lexicon.finiteVerbs.has(token.lower) || token.lower === 'will' || token.lower === 'may')
      return true;
    if (NOMINATIVES.has(token.lower) && plain) return true;
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
