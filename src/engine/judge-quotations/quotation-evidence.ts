import type { Cue, Cued, Quotation, Token } from '../../model/document.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { FINITE_VERB, isA, NAMING_WORD, SIGN_WORD, TITLE_WORD } from '../../model/word-classes.ts';
import { type Evidence, named } from '../named.ts';
import { letterCase } from './letter-case.ts';
import { wordClass } from './word-class.ts';

/** A word for a sign may stand so many tokens before the marks, a noun beside a title so many. */
const SIGN_REACH = 9;
const TITLE_REACH = 4;
const NAMING_REACH = 8;
/** Tokens between a cue and the marks. */
const BESIDE = 1;
const NEAR = 4;

/**
 * Evidence that a stretch in marks was said by somebody, against scare quotes, titles of works, nicknames and signs:
 * its letter case, where in its sentence it stands, the words beside it and the cues around it. Named, all of it yes or
 * no.
 */
export function quotationEvidence(doc: Cued, quotation: Quotation, lexicon: Lexicon): Evidence[] {
  const site = readSite(doc, quotation);
  const evidence: Evidence[] = [];
  form(evidence, site, lexicon);
  evidence.push(named`case=${site.letters},${site.size}`);
  beside(evidence, site);
  names(evidence, doc, site);
  cues(evidence, doc, site);
  const { index, sentence, paragraph } = quotation;
  for (const other of [doc.quotations[index - 1], doc.quotations[index + 1]]) {
    if (other?.sentence === sentence) evidence.push('another-in-sentence');
    if (other?.paragraph === paragraph) evidence.push('another-in-paragraph');
  }
  if (quotation.unclosed && doc.quotations[index + 1]?.continues !== index) evidence.push('unclosed');
  return evidence;
}

/** What most of the evidence looks at. */
interface Site {
  readonly quotation: Quotation;
  readonly words: readonly Token[];
  readonly size: 'few' | 'some' | 'many';
  readonly letters: string;
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
  /** The strongest cue of the sentence: `say` whatever stands around it, `frame` in some frames. */
  readonly saying: 'say' | 'frame' | 'no';
}

function readSite(doc: Cued, quotation: Quotation): Site {
  const words = doc.tokens
    .slice(quotation.firstToken, quotation.endToken)
    .filter((token) => token.kind === 'word' || token.kind === 'number');
  const open = quotation.firstToken - (quotation.outer.start < quotation.start ? 1 : 0);
  const close = quotation.endToken + (quotation.outer.end > quotation.end ? 1 : 0);
  const at = (index: number) => {
    const token = doc.tokens[index];
    return token?.paragraph === quotation.paragraph ? token : undefined;
  };
  const before = at(open - 1);
  const last = doc.tokens[quotation.endToken - 1];
  const cues = doc.cuesOf[quotation.sentence] ?? [];
  const strength = cues.reduce((top, cue) => Math.max(top, cue.strength), 0);
  return {
    quotation,
    words,
    size: words.length <= 3 ? 'few' : words.length <= 6 ? 'some' : 'many',
    letters: letterCase(doc, quotation, words),
    open,
    close,
    before,
    beforeThat: at(open - 2),
    after: at(close),
    opens:
      before === undefined ||
      (before.kind === 'punctuation' && '.?!'.includes(before.text.charAt(0))) ||
      (doc.sentences[quotation.sentence]?.firstToken ?? -1) >= open,
    stop: last?.kind === 'punctuation' ? last.text.charAt(0) : '',
    cues,
    saying: strength >= 2 ? 'say' : strength >= 1 ? 'frame' : 'no',
  };
}

function form(evidence: Evidence[], site: Site, lexicon: Lexicon): void {
  const { words, letters, opens, before, saying } = site;
  const place = opens
    ? 'opens'
    : before?.text === ':'
      ? 'colon'
      : before?.kind === 'punctuation'
        ? 'stop'
        : before?.kind === 'quote'
          ? 'quote'
          : 'inside';
  evidence.push(named`case=${letters},${place}`, named`place=${place}`);
  if (!opens) evidence.push(named`case=${letters},${saying}`);
  const finite = words.some(
    (word, k) =>
      isA(word, FINITE_VERB) ||
      // "that's", in two tokens
      (/^['’]s$/.test(word.text) && lexicon.finiteVerbs.has(`${words[k - 1]?.lower}'s`)),
  );
  if (finite) evidence.push('finite-verb');
}

/** The classes of the words beside the marks, alone, together and with the cue. */
function beside(evidence: Evidence[], site: Site): void {
  const { before, beforeThat, after, opens, stop, saying } = site;
  const left = opens ? 'start' : wordClass(before);
  const right = stop !== '' && '.?!'.includes(stop) ? 'stop' : stop === ',' ? 'comma' : wordClass(after);
  evidence.push(named`left=${left}`, named`right=${right}`, named`slot=${left}/${right}`);
  if (!opens) evidence.push(named`left2=${wordClass(beforeThat)}`);
  if (site.words.length <= 6) evidence.push(named`left=${left},${saying}`);
}

function names(evidence: Evidence[], doc: Cued, site: Site): void {
  const { quotation, before, after, open, size, stop, letters } = site;
  if (isNamed(doc, site)) evidence.push('named-so', named`named-so,${size}`);
  for (let at = open - 1; at >= open - SIGN_REACH; at--) {
    const token = doc.tokens[at];
    // "He held a banner and said “…”": what is said is not what the banner shows.
    if (token?.paragraph !== quotation.paragraph || token.text === '.' || (token.verb?.strength ?? 0) >= 2)
      break;
    if (isA(token, SIGN_WORD)) {
      evidence.push('sign-near', named`sign-near,${size}`);
      break;
    }
  }
  for (let at = open - 1; at >= open - TITLE_REACH; at--) {
    const token = doc.tokens[at];
    if (token?.paragraph !== quotation.paragraph || token.text === '.') break;
    if (token.shape === 'lower' && isA(token, TITLE_WORD)) {
      evidence.push(named`title-noun=${letters}`, named`title-noun,${size},${site.saying}`);
      break;
    }
  }
  if (stop === '' && after?.shape === 'lower' && isA(after, TITLE_WORD | SIGN_WORD))
    evidence.push('title-noun-after');
  if (size === 'few' && stop === '' && before && after && isName(before) && isName(after))
    evidence.push('between-names');
}

/** 'dubbed “Operation Tide”', 'known to all as “the Slug”'. */
function isNamed(doc: Cued, site: Site): boolean {
  const { quotation, before, beforeThat, open, letters } = site;
  if (before && wordClass(before) === 'as') {
    for (let at = open - 2; at >= open - NAMING_REACH; at--) {
      const token = doc.tokens[at];
      if (token?.paragraph !== quotation.paragraph || token.kind === 'punctuation') break;
      if (isA(token, NAMING_WORD)) return true;
    }
  }
  const naming = [before, beforeThat].find((token) => isA(token, NAMING_WORD));
  if (!naming) return false;
  // "Vale called it “a joke”", where the verb has a subject, says; "a boat called “Drift”" names whatever the subject.
  if (naming === before && isName(site.words[0] ?? before) && letters !== 'sentence') return true;
  return !site.cues.some((cue) => cue.firstToken === naming.index && cue.subject >= 0);
}

function isName(token: Token): boolean {
  return token.kind === 'word' && token.shape !== 'lower';
}

function cues(evidence: Evidence[], doc: Cued, site: Site): void {
  const { quotation, size, open } = site;
  let nearest: Cue | null = null;
  let gap = Number.POSITIVE_INFINITY;
  let strongest = 0;
  for (const cue of site.cues) {
    strongest = Math.max(strongest, cue.strength);
    if (cue.strength < 1) continue;
    const distance = isBefore(cue, quotation)
      ? quotation.firstToken - 1 - cue.endToken
      : cue.firstToken - quotation.endToken - 1;
    if (distance >= 0 && distance < gap) {
      gap = distance;
      nearest = cue;
    }
  }
  evidence.push(named`cue=${strongest}`);
  if (site.cues.some((cue) => cue.strength >= 2 && cue.subject >= 0 && isBefore(cue, quotation)))
    evidence.push('behind-strong-cue');
  if (!nearest) return;
  const side = isBefore(nearest, quotation) ? 'before' : 'after';
  const where = `${side},${gap <= BESIDE ? 'beside' : gap <= NEAR ? 'near' : 'far'}`;
  const subject = nearest.subject >= 0 ? 'subject' : 'none';
  const who = `${side},${subject}`;
  const how = `${nearest.strength >= 2 ? 'say' : 'frame'},${subject}`;
  evidence.push(named`near=${where},${how}`, named`near=${who},${size}`);
  if (side === 'before') {
    for (let at = nearest.endToken; at < open; at++) {
      if (wordClass(doc.tokens[at]) !== 'that') continue;
      evidence.push('that-between');
      break;
    }
  }
}

function isBefore(cue: Cue, quotation: Quotation): boolean {
  return cue.endToken <= quotation.firstToken;
}
