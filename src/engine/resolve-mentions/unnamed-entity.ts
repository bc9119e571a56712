import type { Judged, Mention, NamedEntity } from '../../model/document.ts';
import { FINITE_VERB, isA, PREPOSITION } from '../../model/word-classes.ts';
import { ARTICLES } from '../articles.ts';
import { isPossessive } from '../is-possessive.ts';
import { endOf } from '../token-place.ts';
import { WordSet } from '../word-set.ts';

const NARROWING = new WordSet('of for at from in with close familiar near on behind'.split(' '));
const DETERMINERS = new WordSet('a an the one some several many two three four five'.split(' '));
const MAX_NARROWING_TOKENS = 8;

/**
 * A source without a name, called what the text calls it, with the words that narrow it down: "a person close to the
 * operator", "a spokesman for the port".
 */
export function unnamedEntity(doc: Judged, mention: Mention, index: number): NamedEntity {
  const words = inOneLine(doc.text.slice(mention.start, endOf(doc, narrowedEnd(doc, mention) - 1)));
  return {
    index,
    name: DETERMINERS.has(doc.tokens[mention.firstToken])
      ? words.charAt(0).toLowerCase() + words.slice(1)
      : words,
    kind: mention.type === 'nominal' && mention.plural ? 'group' : 'unnamed',
    gender: mention.gender,
    plural: mention.plural,
    role: null,
    mentions: [mention.index],
  };
}

/** Any blanks as a single one; most words have no others. */
function inOneLine(words: string): string {
  return /\s\s|[^\S ]/.test(words) ? words.replace(/\s+/g, ' ') : words;
}

/** Index behind the phrase and what narrows it down, where a verb or a mark ends that within a few words. */
function narrowedEnd(doc: Judged, mention: Mention): number {
  const first = doc.tokens[mention.endToken];
  if (!first || !NARROWING.has(first)) return mention.endToken;
  for (let at = mention.endToken + 1; at <= mention.endToken + MAX_NARROWING_TOKENS; at++) {
    const token = doc.tokens[at];
    if (
      !token ||
      doc.paragraphOf[at] !== doc.paragraphOf[mention.endToken] ||
      token.kind !== 'word' ||
      doc.quotationOf[at] !== -1
    )
      return at;
    // "Close to the talks": what looks like a verb is none behind an article or an owner.
    const before = doc.tokens[at - 1];
    const noun = ARTICLES.has(before) || isA(before, PREPOSITION) || isPossessive(before);
    const acts =
      token.lower.endsWith('ed') ||
      isA(token, FINITE_VERB) ||
      doc.cuesOf[mention.sentence]?.some((cue) => cue.firstToken === at && cue.form !== 'ing');
    if (!noun && acts && token.shape === 'lower') return at;
  }
  return mention.endToken;
}
