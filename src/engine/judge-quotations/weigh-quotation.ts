import type { Cue, Cued, Quotation, Token } from '../../model/document.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { FINITE_VERB, isA, NAMING_WORD, SIGN_WORD, TITLE_WORD } from '../../model/word-classes.ts';
import { isPossessive } from '../is-possessive.ts';
import type { Tally } from '../tally.ts';
import { letterCase, SENTENCE_CASE } from './letter-case.ts';
import * as name from './quotation-names.ts';
import { wordClass } from './word-class.ts';

/** A word for a sign may stand so many tokens before the marks, a noun beside a title so many. */
const SIGN_REACH = 9;
const TITLE_REACH = 4;
const NAMING_REACH = 8;
/** Tokens between a cue and the marks. */
const BESIDE = 1;
const NEAR = 4;

/**
 * Adds the evidence that a stretch in marks was said by somebody, against scare quotes, titles of works, nicknames and
 * signs: its letter case, where in its sentence it stands, the words beside it and the cues around it.
 */
export function weighQuotation(tally: Tally, doc: Cued, quotation: Quotation, lexicon: Lexicon): void {
  const site = readSite(doc, quotation);
  form(tally, site, lexicon);
  tally.add(name.CASE_SIZE + 3 * site.letters + site.size);
  beside(tally, site);
  names(tally, doc, site);
  cues(tally, doc, site);
  const { index, sentence, paragraph } = quotation;
  for (const other of [doc.quotations[index - 1], doc.quotations[index + 1]]) {
    if (other?.sentence === sentence) tally.add(name.ANOTHER_IN_SENTENCE);
    if (other?.paragraph === paragraph) tally.add(name.ANOTHER_IN_PARAGRAPH);
  }
  if (quotation.unclosed && doc.quotations[index + 1]?.continues !== index) tally.add(name.UNCLOSED);
}

/** What most of the evidence looks at. */
interface Site {
  readonly quotation: Quotation;
  readonly words: readonly Token[];
  /** 0 few, 1 some, 2 many. */
  readonly size: number;
  /** As `letterCase` tells it. */
  readonly letters: number;
  /** Index of the first token of marks and words, and after the last. */
  readonly open: number;
  readonly close: number;
  /** The two tokens before and the one after, of the same paragraph. */
  readonly before: Token | undefined;
  readonly beforeThat: Token | undefined;
  readonly after: Token | undefined;
  readonly opens: boolean;
  /** The mark of punctuation that ends the stretch, or ''. */
  readonly stop: string;
  readonly cues: readonly Cue[];
  /** The strongest cue of the sentence: 0 one that says whatever stands around it, 1 in some frames, 2 none. */
  readonly saying: number;
}

function readSite(doc: Cued, quotation: Quotation): Site {
  const { paragraph } = quotation;
  const words: Token[] = [];
  for (let at = quotation.firstToken; at < quotation.endToken; at++) {
    const token = doc.tokens[at] as Token;
    if (token.kind === 'word' || token.kind === 'number') words.push(token);
  }
  const open = quotation.firstToken - (quotation.outer.start < quotation.start ? 1 : 0);
  const close = quotation.endToken + (quotation.outer.end > quotation.end ? 1 : 0);
  const before = within(doc, open - 1, paragraph);
  const last = doc.tokens[quotation.endToken - 1];
  const cues = doc.cuesOf[quotation.sentence] ?? [];
  let strength = 0;
  for (const cue of cues) strength = Math.max(strength, cue.strength);
  return {
    quotation,
    words,
    size: words.length <= 3 ? 0 : words.length <= 6 ? 1 : 2,
    letters: letterCase(doc, quotation, words),
    open,
    close,
    before,
    beforeThat: within(doc, open - 2, paragraph),
    after: within(doc, close, paragraph),
    opens:
      before === undefined ||
      (before.kind === 'punctuation' && '.?!'.includes(before.text.charAt(0))) ||
      (doc.sentences[quotation.sentence]?.firstToken ?? -1) >= open,
    stop: last?.kind === 'punctuation' ? last.text.charAt(0) : '',
    cues,
    saying: strength >= 2 ? 0 : strength >= 1 ? 1 : 2,
  };
}

/** The token, if it stands in the paragraph. */
function within(doc: Cued, at: number, paragraph: number): Token | undefined {
  return doc.paragraphOf[at] === paragraph ? doc.tokens[at] : undefined;
}

function form(tally: Tally, site: Site, lexicon: Lexicon): void {
  const { words, letters, opens, before, saying } = site;
  const place = opens
    ? 0
    : before?.text === ':'
      ? 1
      : before?.kind === 'punctuation'
        ? 2
        : before?.kind === 'quote'
          ? 3
          : 4;
  tally.add(name.CASE_PLACE + 5 * letters + place);
  tally.add(name.PLACE + place);
  if (!opens) tally.add(name.CASE_SAYING + 3 * letters + saying);
  if (hasFiniteVerb(words, lexicon)) tally.add(name.FINITE_VERB);
}

function hasFiniteVerb(words: readonly Token[], lexicon: Lexicon): boolean {
  for (let k = 0; k < words.length; k++) {
    const word = words[k] as Token;
    if (isA(word, FINITE_VERB)) return true;
    // "that's", in two tokens
    const contracted = isPossessive(word);
    if (contracted && lexicon.finiteVerbs.has(`${words[k - 1]?.lower}'s`)) return true;
  }
  return false;
}

/** The classes of the words beside the marks, alone, together and with the cue. */
function beside(tally: Tally, site: Site): void {
  const { before, beforeThat, after, opens, stop, saying } = site;
  const left = opens ? name.START : wordClass(before);
  const right =
    stop !== '' && '.?!'.includes(stop) ? name.STOP : stop === ',' ? name.COMMA : wordClass(after);
  tally.add(name.BESIDE_LEFT + left);
  tally.add(name.BESIDE_RIGHT + right);
  tally.add(name.SLOT + left * name.RIGHTS + right);
  if (!opens) tally.add(name.LEFT_2 + wordClass(beforeThat));
  if (site.words.length <= 6) tally.add(name.LEFT_SAYING + 3 * left + saying);
}

function names(tally: Tally, doc: Cued, site: Site): void {
  const { quotation, before, after, open, size, stop, letters } = site;
  if (isNamed(doc, site)) {
    tally.add(name.NAMED_SO);
    tally.add(name.NAMED_SO_SIZE + size);
  }
  for (let at = open - 1; at >= open - SIGN_REACH; at--) {
    const token = within(doc, at, quotation.paragraph);
    // "He held a banner and said “…”": what is said is not what the banner shows.
    if (!token || token.text === '.' || (token.verb?.strength ?? 0) >= 2) break;
    if (isA(token, SIGN_WORD)) {
      tally.add(name.SIGN_NEAR);
      tally.add(name.SIGN_NEAR_SIZE + size);
      break;
    }
  }
  for (let at = open - 1; at >= open - TITLE_REACH; at--) {
    const token = within(doc, at, quotation.paragraph);
    if (!token || token.text === '.') break;
    if (token.shape === 'lower' && isA(token, TITLE_WORD)) {
      tally.add(name.TITLE_NOUN + letters);
      tally.add(name.TITLE_NOUN_SIZE + 3 * size + site.saying);
      break;
    }
  }
  if (stop === '' && after?.shape === 'lower' && isA(after, TITLE_WORD | SIGN_WORD))
    tally.add(name.TITLE_NOUN_AFTER);
  if (size === 0 && stop === '' && before && after && isName(before) && isName(after))
    tally.add(name.BETWEEN_NAMES);
}

/** 'dubbed “Operation Tide”', 'known to all as “the Slug”'. */
function isNamed(doc: Cued, site: Site): boolean {
  const { quotation, before, beforeThat, open, letters } = site;
  const as = wordClass(before) === name.DETERMINER ? open - 2 : open - 1;
  if (wordClass(doc.tokens[as]) === name.AS) {
    for (let at = as - 1; at >= open - NAMING_REACH; at--) {
      const token = within(doc, at, quotation.paragraph);
      if (!token || token.kind === 'punctuation') break;
      if (isA(token, NAMING_WORD)) return true;
    }
  }
  const naming = isA(before, NAMING_WORD) ? open - 1 : isA(beforeThat, NAMING_WORD) ? open - 2 : -1;
  if (naming < 0) return false;
  // "Vale called it “a joke”", where the verb has a subject, says; "a boat called “Drift”" names whatever the subject.
  if (before && naming === open - 1 && isName(site.words[0] ?? before) && letters !== SENTENCE_CASE)
    return true;
  return !site.cues.some((cue) => cue.firstToken === naming && cue.subject >= 0);
}

function isName(token: Token): boolean {
  return token.kind === 'word' && token.shape !== 'lower';
}

function cues(tally: Tally, doc: Cued, site: Site): void {
  const { quotation, size, open } = site;
  let nearest: Cue | null = null;
  let gap = Number.POSITIVE_INFINITY;
  let strongest = 0;
  let behindStrong = false;
  for (const cue of site.cues) {
    strongest = Math.max(strongest, cue.strength);
    behindStrong ||= cue.strength >= 2 && cue.subject >= 0 && isBefore(cue, quotation);
    if (cue.strength < 1) continue;
    const distance = isBefore(cue, quotation)
      ? quotation.firstToken - 1 - cue.endToken
      : cue.firstToken - quotation.endToken - 1;
    if (distance >= 0 && distance < gap) {
      gap = distance;
      nearest = cue;
    }
  }
  tally.add(name.CUE + name.STRENGTHS.indexOf(strongest));
  if (behindStrong) tally.add(name.BEHIND_STRONG_CUE);
  if (!nearest) return;
  const side = isBefore(nearest, quotation) ? 0 : 1;
  const where = 3 * side + (gap <= BESIDE ? 0 : gap <= NEAR ? 1 : 2);
  const subject = nearest.subject >= 0 ? 0 : 1;
  const how = 2 * (nearest.strength >= 2 ? 0 : 1) + subject;
  tally.add(name.NEAR + 4 * where + how);
  tally.add(name.NEAR_SIZE + 3 * (2 * side + subject) + size);
  if (side === 1) return;
  for (let at = nearest.endToken; at < open; at++) {
    if (wordClass(doc.tokens[at]) !== name.THAT) continue;
    tally.add(name.THAT_BETWEEN);
    return;
  }
}

function isBefore(cue: Cue, quotation: Quotation): boolean {
  return cue.endToken <= quotation.firstToken;
}
