import type {
  Mention,
  Reported,
  ReportedSpeech,
  ScannedParagraph,
  SourceChoice,
  Token,
  Turned,
} from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { findSetOff } from './find-set-off.ts';
import { firstFrom } from './first-from.ts';
import { startOf } from './token-place.ts';

/** Fewer of a kind may be a list ("Cause: unknown") rather than a conversation. */
const MIN_TURNS = 3;
const MIN_TURN_TOKENS = 2;
const TURN_CONFIDENCE = 0.93;
const TITLE_WEIGHT = 4;
/** A colon among the first few words: another turn, of whoever it is. */
const LABEL_TOKENS = 4;

/** What opens a turn. */
interface Opener {
  /** The speaker; null for the one who is interviewed, undefined for the one who asks. */
  readonly speaker: Mention | null | undefined;
  /** The token where the words begin: the paragraph's end where they stand in the next one. */
  readonly first: number;
}

/**
 * Adds the turns of a conversation that is printed without marks:
 *
 * - behind a name and a colon, as in a transcript: VALE: How deep is it? / ORR: Nine feet. → `Nine feet.`, Orr;
 *   or below names on lines of their own, where one comes back;
 * - behind the letters Q and A: an A is whoever the story introduces;
 * - below questions that stand out like headings, where the answers speak of themselves.
 *
 * What is quoted within a turn belongs to it; what follows in the first person carries it on. Words that the page sets off
 * are turns as well.
 */
export function findTurns(doc: Reported): Turned {
  const turns = findSetOff(doc);
  for (const opens of [opensByName, opensByLetter, opensByQuestion]) {
    const openers = doc.scannedParagraphs.map((paragraph) =>
      /^(?:text|heading)$/.test(paragraph.kind) && paragraph.endToken > paragraph.firstToken
        ? opens(doc, paragraph)
        : null,
    );
    if (isConversation(doc, openers, opens)) {
      turns.push(...turnsOf(doc, openers));
      break;
    }
  }
  return { ...doc, turns };
}

function opensByName(doc: Reported, { firstToken, endToken }: ScannedParagraph): Opener | null {
  const speaker = doc.mentions[firstFrom(doc.mentions, firstToken)];
  if (speaker?.firstToken !== firstToken || speaker.type === 'pronoun' || speaker.kind === 'document')
    return null;
  const { endToken: first } = speaker;
  if (first === endToken) return { speaker, first };
  return doc.tokens[first]?.text === ':' ? { speaker, first: first + 1 } : null;
}

/** Q: How deep is it? · A. Nine feet. */
function opensByLetter({ tokens }: Reported, { firstToken }: ScannedParagraph): Opener | null {
  const { text } = tokens[firstToken] as Token;
  const first = tokens[firstToken + 1]?.text === ':' ? firstToken + 2 : firstToken + text.length - 1;
  return /^[QA]\.?$/.test(text) && first > firstToken
    ? { speaker: text.startsWith('A') ? null : undefined, first }
    : null;
}

function opensByQuestion({ tokens }: Reported, { kind, endToken }: ScannedParagraph): Opener | null {
  return kind === 'heading' && tokens[endToken - 1]?.text === '?' ? { speaker: null, first: endToken } : null;
}

/** Whether there are turns enough, and nothing else is as likely: a gallery of people, an explainer. */
function isConversation(
  doc: Reported,
  openers: readonly (Opener | null)[],
  opens: typeof opensByName,
): boolean {
  const found = doc.scannedParagraphs.filter(({ index }) => openers[index]);
  if (found.length < MIN_TURNS) return false;
  const speakers = found.map(({ index }) => openers[index]?.speaker);
  if (opens === opensByLetter) return speakers.includes(null) && speakers.includes(undefined);
  if (opens === opensByName)
    return (
      found.filter((paragraph) => holdsWords(doc, paragraph, openers[paragraph.index]?.first)).length >=
        MIN_TURNS || new Set(speakers.map((speaker) => entityOf(doc, speaker))).size < found.length
    );
  const answers = doc.scannedParagraphs.filter(
    (answer) => openers[answer.index - 1] && speaks(doc, answer, SELF),
  );
  const questions = found.filter((question) => speaks(doc, question, YOU));
  // “Why did I leave?”: who asks so answers as well.
  const own = found.filter((question) => speaks(doc, question, ME) && !speaks(doc, question, YOU));
  const asked = questions.length;
  return answers.length * 2 >= found.length && asked * 3 >= found.length && asked > own.length;
}

function turnsOf(doc: Reported, openers: readonly (Opener | null)[]): ReportedSpeech[] {
  const turns: ReportedSpeech[] = [];
  const main = interviewee(doc, openers.findIndex(Boolean));
  let source: SourceChoice | null = null;
  let spans: Span[] = [];
  for (const paragraph of doc.scannedParagraphs) {
    const opener = openers[paragraph.index];
    const { firstToken, endToken, kind, end } = paragraph;
    if (opener) {
      spans = [];
      source = opener.speaker === undefined ? null : sourceOf(doc, opener.speaker, main, firstToken);
      if (opener.first === endToken) continue;
    } else if (kind === 'heading' || isLabelled(doc, firstToken)) source = null;
    if (!source || (kind !== 'text' && !opener)) continue;
    const first = opener?.first ?? firstToken;
    if (!holdsWords(doc, paragraph, first)) {
      if (opener) source = null;
    } else if (opener || goesOn(doc, paragraph, source.entity, spans.length > 0)) {
      if (spans.length === 0) turns.push({ spans, source });
      spans.push({ start: startOf(doc, first), end });
    }
  }
  return turns;
}

/** More than a word, and no mark of quotation first: what stands in marks is left to the other stages. */
function holdsWords({ tokens }: Reported, { endToken }: ScannedParagraph, first = endToken): boolean {
  return endToken - first >= MIN_TURN_TOKENS && tokens[first]?.kind !== 'quote';
}

function isLabelled({ tokens }: Reported, firstToken: number): boolean {
  return tokens.slice(firstToken, firstToken + LABEL_TOKENS).some(({ text }) => text === ':');
}

function sourceOf(doc: Reported, speaker: Mention | null, main: number, before: number): SourceChoice {
  const mention =
    speaker?.index ??
    doc.entities[main]?.mentions.findLast((index) => (doc.mentions[index] as Mention).firstToken < before);
  const rule = mention === undefined ? 'none' : speaker ? 'turn' : 'interview';
  const entity = speaker ? entityOf(doc, speaker) : main;
  return { mention: mention ?? -1, entity, cue: -1, rule, confidence: TURN_CONFIDENCE };
}

/** Whether a paragraph without a name carries on what a speaker says: the reporter's own speaks of the speaker. */
function goesOn(doc: Reported, paragraph: ScannedParagraph, speaker: number, isLater: boolean): boolean {
  const isSelf = speaks(doc, paragraph, SELF);
  if (isLater && !isSelf) return false;
  const { firstToken, endToken } = paragraph;
  return !doc.entities[speaker]?.mentions.some((index) => {
    const { firstToken: at, type, quotation } = doc.mentions[index] as Mention;
    const isWithin = at >= firstToken && at < endToken && quotation === -1;
    return isWithin && (type === 'name' || (at === firstToken && (isLater || !isSelf)));
  });
}

const SELF = /^(?:i|me|my|we|us|our)$/;
const ME = /^(?:i|my)$/;
const YOU = /^you/;

/** Whether the paragraph holds such a word outside of marks. */
function speaks(doc: Reported, { firstToken, endToken }: ScannedParagraph, words: RegExp): boolean {
  for (let at = firstToken; at < endToken; at++)
    if (doc.quotationOf[at] === -1 && words.test((doc.tokens[at] as Token).lower.replace(/'.*/, '')))
      return true;
  return false;
}

/** The one person whom the title and the paragraphs before the first turn are about, or -1. */
function interviewee({ entities, mentions, title, byline }: Reported, start: number): number {
  const counts = entities.map(({ kind, name, mentions: own }) =>
    kind !== 'person' || byline?.includes(name)
      ? 0
      : own.filter((index) => (mentions[index] as Mention).paragraph < start).length *
        (title?.includes(name.split(' ').at(-1) as string) ? TITLE_WEIGHT : 1),
  );
  const most = Math.max(0, ...counts);
  return counts.filter((count) => count * 2 > most).length === 1 ? counts.indexOf(most) : -1;
}

function entityOf(doc: Reported, mention: Mention | null | undefined): number {
  return (mention && doc.referents[mention.index]?.[0]?.entity) ?? -1;
}
