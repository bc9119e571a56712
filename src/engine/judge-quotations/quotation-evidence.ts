import type { Cued, Quotation, Token } from '../../model/document.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { FINITE_VERB, FUNCTION_WORD, isA, TITLE_WORD } from '../../model/word-classes.ts';
import { type Evidence, named } from '../named.ts';

const LINKS_TO_TITLE = new Set([
  'called',
  'titled',
  'entitled',
  'dubbed',
  'named',
  'nicknamed',
  'labeled',
  'labelled',
  'termed',
  'known',
  'so-called',
  'hashtag',
]);
const SIGN_REACH = 9;
const SIGNS = new Set(
  'sign signs placard placards banner banners poster posters graffiti slogan slogans painted daubed scrawled sprayed chalked printed sticker stickers motto shirt shirts t-shirt t-shirts hat hats bearing emblazoned reads'.split(
    ' ',
  ),
);
const MAX_HEADLINE_TOKENS = 40;
const PRONOUNS = new Set('i we you me us my our your he she they it'.split(' '));

/**
 * Evidence that a stretch in marks was said by somebody, against scare quotes, titles of works, nicknames and signs:
 * its length, letter case and grammar, the cues around it, the words before and after it. Named, all of it yes or no.
 */
export function quotationEvidence(doc: Cued, quotation: Quotation, lexicon: Lexicon): Evidence[] {
  const evidence: Evidence[] = ['any'];
  const tokens = doc.tokens.slice(quotation.firstToken, quotation.endToken);
  const words = tokens.filter((token) => token.kind === 'word' || token.kind === 'number');
  const size = sizeName(words.length);
  evidence.push(named`words=${size}`);
  shape(evidence, doc, quotation, tokens, words, size);
  cues(evidence, doc, quotation, size);
  neighbours(evidence, doc, quotation, lexicon, size);
  if (doc.quotations[quotation.index + 1]?.continues === quotation.index) evidence.push('goes-on');
  else if (quotation.unclosed) evidence.push('unclosed');
  if (quotation.continues !== null) evidence.push('continues');
  if (quotation.marks === 'single') evidence.push('single', named`single,words=${size}`);
  const kind = doc.scannedParagraphs[quotation.paragraph]?.kind;
  if (kind && kind !== 'text') evidence.push(named`in=${kind}`);
  return evidence;
}

function sizeName(count: number): string {
  if (count <= 3) return String(count);
  if (count <= 6) return '4-6';
  return count <= 10 ? '7-10' : 'many';
}

function shape(
  evidence: Evidence[],
  doc: Cued,
  q: Quotation,
  tokens: readonly Token[],
  words: readonly Token[],
  size: string,
): void {
  const long = words.filter((word) => !isA(word, FUNCTION_WORD) && word.kind === 'word');
  const capital = long.filter(
    (word) => word.shape === 'title' || word.shape === 'upper' || word.shape === 'mixed',
  ).length;
  const first = words[0]; // In a headline everything is capitalised: capitals say nothing of the quoted words there.
  if (inHeadline(doc, q)) evidence.push('headline', named`headline,words=${size}`);
  else if (words.length > 1 && long.length > 1 && capital === long.length)
    evidence.push('title-case', named`title-case,words=${size}`);
  else if (long.length > 2 && capital >= long.length * 0.6) evidence.push('mostly-capitals');
  if (first) {
    const start = first.shape === 'lower' ? 'lower' : first.shape === 'none' ? 'none' : 'capital';
    evidence.push(
      named`start=${start}`,
      named`start=${start},words=${words.length > 6 ? 'many' : words.length > 2 ? 'some' : 'few'}`,
    );
  }
  if (
    words.some(
      (word, k) =>
        isA(word, FINITE_VERB) || (word.text === "'s" && k > 0 && PRONOUNS.has(words[k - 1]?.lower ?? '')),
    )
  )
    evidence.push('finite-verb');
  if (words.some((word) => PRONOUNS.has(word.lower))) evidence.push('pronoun');
  if (words.length > 0 && long.length === 0) evidence.push('function-words-only');
  const last = tokens.at(-1);
  if (last?.kind === 'punctuation') evidence.push(named`ends=${last.text.charAt(0)}`);
  else {
    const after = doc.tokens[q.endToken + 1];
    evidence.push(
      after && after.paragraph === q.paragraph && after.kind === 'punctuation'
        ? named`then=${after.text.charAt(0)}`
        : 'ends=word',
    );
  }
}

/** Nearly all long words of the paragraph outside the marks are capitalised. */
function inHeadline(doc: Cued, q: Quotation): boolean {
  const paragraph = doc.scannedParagraphs[q.paragraph];
  if (!paragraph || paragraph.endToken - paragraph.firstToken > MAX_HEADLINE_TOKENS) return false;
  let long = 0;
  let capital = 0;
  for (let at = paragraph.firstToken; at < paragraph.endToken; at++) {
    const token = doc.tokens[at] as Token;
    if (
      token.kind !== 'word' ||
      token.text.length < 4 ||
      doc.quotationOf[at] !== -1 ||
      isA(token, FUNCTION_WORD)
    )
      continue;
    long++;
    if (token.shape !== 'lower') capital++;
  }
  return long >= 2 && capital >= long * 0.8;
}

function cues(evidence: Evidence[], doc: Cued, q: Quotation, size: string): void {
  const sentence = doc.sentences[q.sentence];
  let strongest = 0;
  let gap = Number.POSITIVE_INFINITY;
  let side = '';
  for (const cue of doc.cuesOf[q.sentence] ?? []) {
    strongest = Math.max(strongest, cue.strength);
    const distance =
      cue.endToken <= q.firstToken ? q.firstToken - 1 - cue.endToken : cue.firstToken - q.endToken - 1;
    if (distance >= 0 && distance < gap && cue.strength >= 1) {
      gap = distance;
      side = cue.endToken <= q.firstToken ? 'before' : 'after';
    }
  }
  evidence.push(named`cue=${strongest}`, named`cue=${strongest > 0.5},words=${size}`);
  const reported = (doc.cuesOf[q.sentence] ?? []).some(
    (cue) => cue.strength >= 2 && cue.subject >= 0 && cue.endToken <= q.firstToken,
  );
  if (reported) evidence.push('behind-strong-cue', named`behind-strong-cue,words=${size}`);
  if (gap <= 8) evidence.push(named`cue-${side}=${gap <= 1 ? 'next' : gap <= 3 ? 'near' : 'far'}`);
  const bare =
    sentence !== undefined && q.endToken - q.firstToken >= sentence.endToken - sentence.firstToken - 3;
  if (bare) evidence.push('bare-sentence', named`bare-sentence,words=${size}`);
  else
    evidence.push(
      named`share=${sentence && (q.endToken - q.firstToken) * 2 > sentence.endToken - sentence.firstToken ? 'most' : 'part'}`,
    );
  const previous = doc.quotations[q.index - 1];
  const next = doc.quotations[q.index + 1];
  if (previous?.sentence === q.sentence || next?.sentence === q.sentence)
    evidence.push('another-in-sentence');
  if (previous?.paragraph === q.paragraph || next?.paragraph === q.paragraph)
    evidence.push('another-in-paragraph');
}

function neighbours(evidence: Evidence[], doc: Cued, q: Quotation, lexicon: Lexicon, size: string): void {
  const open = q.outer.start < q.start ? q.firstToken - 1 : q.firstToken;
  const before = doc.tokens[open - 1];
  const after = doc.tokens[q.endToken + (q.outer.end > q.end ? 1 : 0)];
  const short = size.length === 1 ? 'short' : 'long';
  const left = before?.paragraph === q.paragraph ? wordClass(before, lexicon) : 'start';
  evidence.push(named`before=${left}`, named`before=${left},${short}`);
  const beforeThat = doc.tokens[open - 2];
  if (before?.paragraph === q.paragraph && beforeThat?.paragraph === q.paragraph)
    evidence.push(named`before2=${wordClass(beforeThat, lexicon)}`);
  // "dubbed “Operation Tide”" names; "Vale called it “a joke”", where the verb has a subject, says.
  const naming = [before, beforeThat].find((token) => token !== undefined && LINKS_TO_TITLE.has(token.lower));
  const speaks =
    naming && doc.cuesOf[q.sentence]?.some((cue) => cue.firstToken === naming.index && cue.subject >= 0);
  if (naming && naming.paragraph === q.paragraph && !speaks)
    evidence.push('named-so', named`named-so,${short}`);
  if (signNear(doc, open, q.paragraph)) evidence.push('sign-near', named`sign-near,${short}`);
  const right = after?.paragraph === q.paragraph ? wordClass(after, lexicon) : 'end';
  evidence.push(named`after=${right}`, named`after=${right},${short}`);
}

/** A word for a sign, a title or a slogan stands within the few tokens before the marks. */
function signNear(doc: Cued, open: number, paragraph: number): boolean {
  for (let at = open - 1; at >= open - SIGN_REACH; at--) {
    const token = doc.tokens[at];
    if (!token || token.paragraph !== paragraph || token.text === '.') return false;
    if (
      SIGNS.has(token.lower) ||
      (token.kind === 'word' && token.shape === 'lower' && isA(token, TITLE_WORD) && at >= open - 3)
    )
      return true;
  }
  return false;
}

function wordClass(token: Token, lexicon: Lexicon): string {
  if (token.kind === 'quote') return 'quote';
  if (token.kind === 'punctuation') return token.text.charAt(0);
  if (token.text === "'s" || token.text === '’s') return 'possessive';
  const { lower } = token;
  if (token.shape !== 'lower') return token.kind === 'number' ? 'number' : 'capital';
  if (['a', 'an', 'the'].includes(lower)) return 'article';
  if (['this', 'that', 'these', 'those'].includes(lower)) return lower === 'that' ? 'that' : 'this';
  if (['is', 'was', 'are', 'were', 'be', 'been'].includes(lower)) return 'be';
  if (['his', 'her', 'their', 'its', 'our', 'my'].includes(lower)) return 'his';
  if (['as', 'of', 'in', 'to', 'by', 'for', 'with', 'from', 'on', 'at', 'and', 'or', 'but'].includes(lower))
    return lower;
  const verb = lexicon.reportingVerbs.get(lower);
  if (verb) return verb.strength >= 2 ? 'saying' : 'speech';
  if (lexicon.titleWords.has(lower)) return 'title-word';
  if (lexicon.finiteVerbs.has(lower)) return 'verb';
  if (lexicon.functionWords.has(lower)) return 'function';
  if (lexicon.reportingNouns.has(lower)) return 'saying-noun';
  return lower.endsWith('ing') ? 'ing' : lower.endsWith('ed') ? 'ed' : 'word';
}
