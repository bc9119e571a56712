import type { Cue, Mention, Named, Sentence, Token } from '../../model/document.ts';
import { isA, SAYING_NOUN } from '../../model/word-classes.ts';
import { isPossessive } from '../is-possessive.ts';
import { endOf, startOf } from '../token-place.ts';
import type { MentionIndex } from './mention-index.ts';

const NOUN_STRENGTH = 1;

/** "Vale's claim that", "in a statement from the port", "her warning": the possessor does the saying. */
export function nounCue(
  doc: Named,
  index: MentionIndex,
  sentence: Sentence,
  at: number,
  earlier: readonly Cue[],
): Cue | null {
  const token = doc.tokens[at] as Token;
  if (token.shape !== 'lower' || !isA(token, SAYING_NOUN)) return null;
  const mention = possessor(doc, index, sentence, at) ?? sender(doc, index, sentence, at);
  if (!mention) return null;
  return {
    index: earlier.length,
    start: startOf(doc, at),
    end: endOf(doc, at),
    kind: 'noun',
    strength: NOUN_STRENGTH,
    form: 'base',
    needsThat: true,
    takesObject: false,
    firstToken: at,
    endToken: at + 1,
    sentence: sentence.index,
    subject: mention.index,
    inverted: mention.firstToken > at,
    link: 'adjacent',
  };
}

function possessor(doc: Named, index: MentionIndex, sentence: Sentence, at: number): Mention | null {
  for (let j = at - 1; j >= Math.max(sentence.firstToken, at - 4); j--) {
    const token = doc.tokens[j] as Token;
    if (token.kind !== 'word') return null;
    if (isPossessive(token)) return index.endingBefore(j) ?? null;
    if (token.lower === 'his' || token.lower === 'her') return index.startingAt(j) ?? null;
  }
  return null;
}

function sender(doc: Named, index: MentionIndex, sentence: Sentence, at: number): Mention | null {
  const preposition = doc.tokens[at + 1];
  if (
    !preposition ||
    at + 2 >= sentence.endToken ||
    (preposition.lower !== 'by' && preposition.lower !== 'from')
  )
    return null;
  let first = at + 2;
  if (doc.tokens[first]?.lower === 'the') first++;
  return index.startingAt(first) ?? index.startingAt(at + 2) ?? null;
}
