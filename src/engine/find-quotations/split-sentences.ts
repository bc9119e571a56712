import type { Scanned, Sentence, Token } from '../../model/document.ts';
import { ADDRESS_FORM, FUNCTION_WORD, isA, SENTENCE_END } from '../../model/word-classes.ts';
import { SMALL_WORD } from '../../model/word-traits.ts';
import { endOf, isSpaced, startOf } from '../token-place.ts';

/** Text without full stops is cut here, lest all that is read by sentence take quadratic time. */
const MAX_SENTENCE_TOKENS = 250;

/**
 * The reporter's sentences: a quotation with all that is quoted belongs to one, so `“No. Never,” she said.` is one
 * sentence. `quotationOf` and `closes` tell for each token which quotation it stands in and whether it is a closing mark.
 */
export function splitSentences(doc: Scanned, quotationOf: Int32Array, closes: Uint8Array): Sentence[] {
  const sentences: Sentence[] = [];
  for (const paragraph of doc.scannedParagraphs) {
    let first = paragraph.firstToken;
    for (let at = first; at < paragraph.endToken; at++) {
      const last = at + 1 === paragraph.endToken;
      if (!last && !endsAfter(doc, first, at, quotationOf, closes)) continue;
      sentences.push({
        index: sentences.length,
        start: startOf(doc, first),
        end: endOf(doc, at),
        paragraph: paragraph.index,
        firstToken: first,
        endToken: at + 1,
      });
      first = at + 1;
    }
  }
  return sentences;
}

function endsAfter(
  doc: Scanned,
  first: number,
  at: number,
  quotationOf: Int32Array,
  closes: Uint8Array,
): boolean {
  const token = doc.tokens[at] as Token;
  const next = doc.tokens[at + 1] as Token;
  if (
    at - first >= MAX_SENTENCE_TOKENS &&
    (quotationOf[at] === -1 || quotationOf[at] !== quotationOf[at + 1])
  )
    return true;
  if (!mayBegin(doc, at + 1) || !isSpaced(doc, at + 1)) return false;
  if (quotationOf[at] !== -1 && quotationOf[at] === quotationOf[at + 1]) return false;
  if (closes[at]) {
    // ‘He would say: “No.”’ ends with the innermost stop.
    const inner = doc.tokens[doc.tokens[at - 1]?.kind === 'quote' ? at - 2 : at - 1];
    if (!inner || !isTerminator(inner)) return false;
    return next.kind === 'quote' || !briefClauseOfSaying(doc, at + 1, inner.text === '.');
  }
  if (token.kind === 'punctuation')
    return (
      isTerminator(token) || ((token.text === ')' || token.text === ']') && isTerminator(doc.tokens[at - 1]))
    );
  if (token.kind === 'quote') return isTerminator(doc.tokens[at - 1]);
  // "Inc.", "U.S." or "a.m." may end a sentence: only if the next word is one that is not capitalised elsewhere.
  return (
    token.text.endsWith('.') &&
    next.shape === 'title' &&
    isA(next, FUNCTION_WORD) &&
    !isA(token, ADDRESS_FORM)
  );
}

function isTerminator(token: Token | undefined): boolean {
  return isA(token, SENTENCE_END);
}

function mayBegin(doc: Scanned, at: number): boolean {
  if (((doc.traits[at] as number) & SMALL_WORD) !== 0) return false;
  const token = doc.tokens[at] as Token;
  return token.kind !== 'punctuation' || '[(—–-•'.includes(token.text.charAt(0));
}

/**
 * After closing marks: `“Why?” Mr Vale asked.` goes on. After a full stop inside the marks the clause must also be
 * short (`“No.” Vale said.`), for `“No.” Vale said he would …` is two sentences.
 */
function briefClauseOfSaying(doc: Scanned, from: number, afterStop: boolean): boolean {
  for (let at = from; at < from + 6; at++) {
    const token = doc.tokens[at];
    if (!token || token.kind === 'quote' || isTerminator(token)) return false;
    const verb = token.shape === 'lower' ? token.verb : undefined;
    if (verb && verb.strength >= (afterStop ? 2 : 1) && verb.form !== 'base') {
      const after = doc.tokens[at + 1];
      return at > from && (!afterStop || after === undefined || isTerminator(after));
    }
  }
  return false;
}
