import type { Cue, Cued, Mention, Named, Sentence, Token } from '../../model/document.ts';
import type { Lexicon, ReportingVerb } from '../../model/lexicon.ts';
import { FINITE_VERB, isA, OPENS_PHRASE } from '../../model/word-classes.ts';
import { CUE } from '../../model/word-traits.ts';
import { endOf, startOf } from '../token-place.ts';
import { WordSet } from '../word-set.ts';
import { actsAsNoun } from './acts-as-noun.ts';
import { DETERMINERS, leftSubject, rightSubject, type Subject } from './find-subject.ts';
import { type MentionIndex, mentionIndex } from './mention-index.ts';
import { nounCue } from './noun-cue.ts';
import { QUESTIONED } from './questioned.ts';

const CARRYING_ON = new WordSet(['and', 'but', 'then', 'also']);
const BE = new WordSet('is are was were be been being am'.split(' '));
const OBJECT_VERBS = new WordSet(
  'told tell tells telling asked ask asks reminded assured informed accused urged blamed'.split(' '),
);
/**
 * Adds the reporting expressions outside quotations, each with its grammatical subject.
 *
 * “No,” said Mara Vale, adding that … → `said` (inverted, subject Mara Vale), `adding` (subject Mara Vale).
 * According to the port, … → `According to` (subject the port).
 *
 * Nouns that look like verbs ("the state", "two remarks") and passives ("was told") are left out.
 */
export function findCues(doc: Named, lexicon: Lexicon): Cued {
  const index = mentionIndex(doc);
  const cues: Cue[] = [];
  for (const sentence of doc.sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if (((doc.traits[at] as number) & CUE) === 0 || doc.quotationOf[at] !== -1) continue;
      const cue =
        accordingTo(doc, index, sentence, at, cues) ??
        verbCue(doc, index, sentence, at, lexicon, cues) ??
        nounCue(doc, index, sentence, at, cues);
      if (cue) cues.push(cue);
    }
  }
  const cuesOf: Cue[][] = doc.sentences.map(() => []);
  for (const cue of cues) cuesOf[cue.sentence]?.push(cue);
  return { ...doc, cues, cuesOf };
}

function accordingTo(
  doc: Named,
  index: MentionIndex,
  sentence: Sentence,
  at: number,
  earlier: readonly Cue[],
): Cue | null {
  const token = doc.tokens[at] as Token;
  const next = doc.tokens[at + 1];
  if (token.lower !== 'according' || next?.lower !== 'to') return null;
  let first = at + 2;
  let mention = index.startingAt(first);
  if (!mention && DETERMINERS.has(doc.tokens[first])) mention = index.startingAt(++first);
  for (let skip = 0; !mention && skip < 4 && first + 1 < sentence.endToken; skip++)
    mention = index.startingAt(++first);
  return {
    index: earlier.length,
    start: startOf(doc, at),
    end: endOf(doc, at + 1),
    kind: 'according-to',
    strength: 3,
    form: 'ing',
    needsThat: false,
    takesObject: false,
    firstToken: at,
    endToken: at + 2,
    sentence: sentence.index,
    subject: mention && mention.endToken <= sentence.endToken ? mention.index : -1,
    inverted: true,
    link: mention ? 'adjacent' : 'none',
  };
}

function verbCue(
  doc: Named,
  index: MentionIndex,
  sentence: Sentence,
  at: number,
  lexicon: Lexicon,
  earlier: readonly Cue[],
): Cue | null {
  const token = doc.tokens[at] as Token;
  const opens = at === sentence.firstToken && token.shape === 'title';
  // "Vale Says Ferry Will Stay": no name is written so.
  const headline = token.shape === 'title' && token.verb?.form === 'present' && token.verb.strength >= 3;
  if (token.shape !== 'lower' && !opens && !headline) return null;
  const endToken = phraseEnd(doc, sentence, at, lexicon);
  const verb = endToken > at + 1 ? lexicon.reportingVerbs.get(phrase(doc, at, endToken)) : token.verb;
  if (!verb || (opens && QUESTIONED.has(token))) return null;
  const previous = at > sentence.firstToken ? doc.tokens[at - 1] : undefined;
  const inQuotes = previous !== undefined && doc.quotationOf[at - 1] !== -1;
  if (previous && !inQuotes && actsAsNoun(doc, at, verb)) return null;
  if (passive(doc, sentence, at, verb)) return agentCue(doc, index, sentence, at, verb, earlier.length);
  const right = mayInvert(doc, sentence, at, verb) ? rightSubject(doc, index, sentence, endToken) : null;
  const left =
    opens && verb.form !== 'ing'
      ? null
      : (inherited(doc, sentence, at, verb, earlier) ??
        leftSubject(doc, index, sentence, at, verb.form === 'ing'));
  const subject = choose(left, right, doc, at);
  return {
    index: earlier.length,
    start: startOf(doc, at),
    end: endOf(doc, endToken - 1),
    kind: 'verb',
    strength: verb.strength,
    form: verb.form,
    needsThat: verb.needsThat,
    takesObject: verb.takesObject,
    firstToken: at,
    endToken,
    sentence: sentence.index,
    subject: subject?.mention.index ?? -1,
    inverted: subject !== null && subject.mention === right && subject.link === 'inverted',
    link: subject?.link ?? 'none',
  };
}

/** Index behind the verb at `at` or behind the phrase that it opens: "pointed out", "made it clear". */
function phraseEnd(doc: Named, sentence: Sentence, at: number, lexicon: Lexicon): number {
  if (!isA(doc.tokens[at], OPENS_PHRASE)) return at + 1;
  for (let end = Math.min(at + 3, sentence.endToken); end > at + 1; end--)
    if (lexicon.reportingVerbs.has(phrase(doc, at, end))) return end;
  return at + 1;
}

function phrase(doc: Named, first: number, end: number): string {
  const words: string[] = [];
  for (let at = first; at < end; at++) words.push((doc.tokens[at] as Token).lower);
  return words.join(' ');
}

/**
 * The subject of the verb before, which a conjunction or a participle carries on: "He added that it was late and
 * insisted …", "The port warned of delays, saying …". Null where the verb has words of its own before it.
 */
function inherited(
  doc: Named,
  sentence: Sentence,
  at: number,
  verb: ReportingVerb,
  earlier: readonly Cue[],
): Subject | null {
  if (at === sentence.firstToken) return null;
  let j = at - 1;
  while (j > sentence.firstToken && (doc.tokens[j] as Token).lower.endsWith('ly')) j--;
  const before = doc.tokens[j] as Token;
  const conjoined = CARRYING_ON.has(before);
  const participle = verb.form === 'ing' && before.text === ',';
  if (!participle && (!conjoined || verb.form === 'ing' || isA(before, FINITE_VERB))) return null;
  for (let k = earlier.length - 1; k >= 0; k--) {
    const cue = earlier[k] as Cue;
    if (cue.sentence !== sentence.index) return null;
    const finite = cue.kind === 'verb' && cue.form !== 'base' && (cue.form !== 'ing' || participle);
    const mention = doc.mentions[cue.subject];
    if (finite && cue.strength >= 1 && mention) return { mention, link: 'conjoined' };
  }
  return null;
}

function choose(left: Subject | null, right: Mention | null, doc: Named, at: number): Subject | null {
  if (!right) return left;
  // “…,” she said Monday: a subject right before the verb settles it, and so does one before an apposition.
  const settled =
    left?.link === 'adjacent' ||
    (left?.link === 'apposition' && doc.tokens[at - 1]?.text === ',' && doc.tokens[at - 2]?.kind !== 'quote');
  if (left && settled) return left;
  return { mention: right, link: 'inverted' };
}

/**
 * Whether the subject may follow the verb: behind a closing mark (“…”, said X), at the sentence's start, or behind a
 * comma for the plainest verbs (the boat was late, said X).
 */
function mayInvert(doc: Named, sentence: Sentence, at: number, verb: ReportingVerb): boolean {
  if (verb.form === 'base' || verb.form === 'ing' || OBJECT_VERBS.has(doc.tokens[at])) return false;
  if (at === sentence.firstToken) return true;
  const before = doc.tokens[at - 1] as Token;
  if (before.kind === 'quote') return true;
  if (!',—–?!'.includes(before.text)) return false;
  return doc.tokens[at - 2]?.kind === 'quote' || verb.strength >= 3;
}

/** Who says what a passive reports: "described by the mayor as “unsafe”". Null where nobody is told. */
function agentCue(
  doc: Named,
  index: MentionIndex,
  sentence: Sentence,
  at: number,
  verb: ReportingVerb,
  number: number,
): Cue | null {
  if (doc.tokens[at + 1]?.lower !== 'by') return null;
  const agent = rightSubject(doc, index, sentence, at + 2);
  return (
    agent && {
      index: number,
      start: startOf(doc, at),
      end: endOf(doc, at),
      kind: 'verb',
      strength: verb.strength,
      form: verb.form,
      needsThat: verb.needsThat,
      takesObject: verb.takesObject,
      firstToken: at,
      endToken: at + 1,
      sentence: sentence.index,
      subject: agent.index,
      inverted: true,
      link: 'adjacent',
    }
  );
}

function passive(doc: Named, sentence: Sentence, at: number, verb: ReportingVerb): boolean {
  if (verb.form !== 'past') return false;
  for (let j = at - 1; j >= Math.max(sentence.firstToken, at - 3); j--) {
    const token = doc.tokens[j] as Token;
    if (BE.has(token)) return true;
    if (!/^(also|not|.*ly)$/.test(token.lower)) return false;
  }
  return false;
}
