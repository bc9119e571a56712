import type { Cue, Mention, Token } from '../../model/document.ts';
import { CALENDAR, FINITE_VERB, FUNCTION_WORD, isA } from '../../model/word-classes.ts';
import { firstFrom } from '../first-from.ts';
import { isPossessive } from '../is-possessive.ts';
import { WordSet } from '../word-set.ts';
import {
  ACCUSATIVES,
  ARTICLES,
  NOMINATIVES,
  OPENERS,
  PREPOSITIONS,
  QUESTION_WORDS,
  TELLING,
  TIME_DETERMINERS,
  TIME_NOUNS,
  TIMES,
} from './report-words.ts';
import { type Site, tokenAt } from './site.ts';

const MAX_ADJUNCT_TOKENS = 30;
const MAX_PHRASES = 6;
/** End like the adverbs that tell how it was said, but belong to what follows: nearly every boat. */
const NO_ADVERBS = new WordSet(
  'family only early nearly roughly approximately particularly especially'.split(' '),
);

/** Index behind a verb of telling and whom it was told: told *members of the council*; of other verbs `from` itself. */
export function behindAddressee(site: Site, cue: Cue, from: number): number {
  return TELLING.has(tokenAt(site, cue.firstToken)) && tokenAt(site, from).lower !== 'to'
    ? skipAddressee(site, from)
    : from;
}

/** Past whom the words were said to: told *members of the council* that …. */
function skipAddressee(site: Site, from: number): number {
  const { doc } = site;
  const first = tokenAt(site, from);
  if (OPENERS.has(first)) return from;
  if (ACCUSATIVES.has(first) && (first.lower !== 'her' || !isSmallNoun(site, from + 1))) return from + 1;
  let at = from;
  const opener = openerAhead(site, from);
  if (opener !== -1) return opener;
  // Without "that" the one told ends where a mention ends or a new noun phrase begins.
  const index = mentionEnds(site, at);
  if (index > at) at = index;
  else {
    if (ARTICLES.has(tokenAt(site, at))) at++;
    while (at < site.end && isNounLike(tokenAt(site, at))) at++;
  }
  return at > from && doc.tokens[at] ? skipPhrases(site, at, true) : from;
}

/** "that" or "whether" within reach, with no other clause between. */
function openerAhead(site: Site, from: number): number {
  for (let at = from; at < Math.min(site.end, from + MAX_ADJUNCT_TOKENS); at++) {
    const token = tokenAt(site, at);
    if (OPENERS.has(token)) return at;
    if (token.lower === 'to' && at > from && !startsPhrase(site, at + 1)) return -1;
    if (token.kind === 'quote' || token.text === ';' || token.text === ':') return -1;
    if (isA(token, FINITE_VERB) || NOMINATIVES.has(token)) return -1;
  }
  return -1;
}

/** A noun phrase, not an infinitive: to *the press*, to *reporters*, to *Vale*. */
function startsPhrase(site: Site, at: number): boolean {
  const token = tokenAt(site, at);
  return (
    token.shape !== 'lower' ||
    ARTICLES.has(token) ||
    ['a', 'members', 'people'].includes(token.lower) ||
    mentionEnds(site, at) > at ||
    token.lower.endsWith('s')
  );
}

function mentionEnds(site: Site, from: number): number {
  const { mentions } = site.doc;
  let end = from;
  for (let k = firstFrom(mentions, from); k < mentions.length; k++) {
    const mention = mentions[k] as Mention;
    if (mention.firstToken > from + 1) break;
    const article = mention.firstToken === from + 1 && ARTICLES.has(tokenAt(site, from));
    if (mention.firstToken === from || article) end = Math.max(end, mention.endToken);
  }
  return end;
}

/**
 * Past times, places and manners between the verb and the clause: said *on Monday in an interview with the Gull* that.
 * `keepTo` stops at a "to", for verbs that take one: vowed on Monday *to* stay. Stops where the clause may begin; a "that" within reach settles it.
 */
export function skipAdjuncts(site: Site, from: number, keepTo = false): number {
  const first = tokenAt(site, from);
  if (OPENERS.has(first) || from >= site.end) return from;
  if (startsAdjunct(site, from)) {
    const opener = openerAhead(site, from);
    if (opener !== -1 && !insideRelative(site, from, opener)) return opener;
  }
  return skipPhrases(site, from, keepTo);
}

/** "said in a statement that was sent out": that "that" opens no content. */
export function insideRelative(site: Site, from: number, opener: number): boolean {
  const next = tokenAt(site, opener + 1);
  return opener > from && isA(next, FINITE_VERB) && !NOMINATIVES.has(next);
}

function startsAdjunct(site: Site, at: number): boolean {
  const token = tokenAt(site, at);
  return (
    isTime(site, at) > at ||
    PREPOSITIONS.has(token) ||
    (token.text === ',' && PREPOSITIONS.has(tokenAt(site, at + 1))) ||
    isAdverb(token)
  );
}

function skipPhrases(site: Site, from: number, keepTo = false): number {
  let at = from;
  for (let phrases = 0; phrases < MAX_PHRASES && at < site.end; phrases++) {
    const token = tokenAt(site, at);
    if (keepTo && token.lower === 'to') break;
    const time = isTime(site, at);
    if (time > at) at = time;
    else if (isAdverb(token)) at++;
    else if (PREPOSITIONS.has(token)) at = afterPhrase(site, at + 1);
    else break;
  }
  return at;
}

/** End of a time that stands at `at`: Monday, last week, March 3, in 2012; `at` itself where none does. */
export function isTime(site: Site, at: number): number {
  const token = tokenAt(site, at);
  const next = tokenAt(site, at + 1);
  if (isA(token, CALENDAR) && token.shape !== 'lower') {
    if (TIME_NOUNS.has(next)) return at + 2;
    if (next.kind !== 'number') return at + 1;
    return tokenAt(site, at + 2).text === ',' && tokenAt(site, at + 3).kind === 'number' ? at + 4 : at + 2;
  }
  if (TIME_DETERMINERS.has(token)) {
    if (TIME_NOUNS.has(next)) return tokenAt(site, at + 2).lower === 'ago' ? at + 3 : at + 2;
    if (isA(next, CALENDAR)) return at + 2;
    if (token.lower === 'earlier' && /^(this|that|in|on)$/.test(next.lower)) return isTime(site, at + 1);
  }
  // "Said there were": a subject, no place.
  if (token.lower === 'there' && isA(next, FINITE_VERB)) return at;
  return TIMES.has(token) ? at + 1 : at;
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
  if (ARTICLES.has(tokenAt(site, at))) at++;
  const start = at;
  while (at < site.end && at - start < 8 && isNounLike(tokenAt(site, at))) {
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

function isNounLike(token: Token): boolean {
  if (token.kind === 'number') return true;
  if (token.kind !== 'word') return false;
  if (isPossessive(token)) return true;
  if (OPENERS.has(token) || NOMINATIVES.has(token) || ARTICLES.has(token)) return false;
  if (PREPOSITIONS.has(token) || QUESTION_WORDS.has(token)) return false;
  if (isA(token, FINITE_VERB)) return false;
  return token.shape !== 'lower' || !isA(token, FUNCTION_WORD);
}

function isSmallNoun(site: Site, at: number): boolean {
  const token = tokenAt(site, at);
  if (isPossessive(token)) return true;
  return token.shape === 'lower' && isNounLike(token) && !isAdverb(token) && isTime(site, at) === at;
}

function isAdverb(token: Token): boolean {
  return (
    token.shape === 'lower' && token.lower.length > 4 && token.lower.endsWith('ly') && !NO_ADVERBS.has(token)
  );
}
