import type { Analysis, Entity, EntityKind, Rule, Statement } from '../model/analysis.ts';
import { before, contains, type Span } from '../model/span.ts';
import { type Confidence, howSure } from './how-sure.ts';
import { isRelative } from './is-relative.ts';
import type { TextKey, Wording } from './wording.ts';

/** Why a statement stands under its speaker; `why` is one or two sentences, without the word for `confidence`. */
export interface Explanation {
  readonly confidence: Confidence;
  readonly why: string;
}

/**
 * Says in plain words how sure the attribution of `statement` is and what it rests on: where the name and the cue
 * stand, whom "she" means, or what is missing. Reads only what the analysis itself records, and quotes the article's
 * words as they stand there.
 */
export function explain(analysis: Analysis, statement: Statement, { say }: Wording): Explanation {
  const { source, rule } = statement;
  const speaker = analysis.entities.find(({ id }) => id === statement.speaker) ?? null;
  const confidence = howSure(statement);
  if (rule === 'corrected' || confidence === 'yours') {
    return { confidence, why: say(speaker ? 'yourSpeaker' : 'yourNobody') };
  }
  if (speaker === null) return { confidence, why: say(...whyNobody(analysis, statement)) };
  if (source && leadsElsewhere(analysis, source, speaker)) {
    return { confidence, why: say(...whoIsMeant(analysis, source, speaker, confidence)) };
  }
  const place = say(...PLACES[rule](clueOf(analysis, statement, speaker)));
  return { confidence, why: isNameless(speaker) ? `${place} ${say(NOT_SAID[speaker.kind])}` : place };
}

/** A text and what is set into it. */
type Told = readonly [key: TextKey, ...inserted: string[]];

const NOT_SAID = { group: 'whyGroup', unnamed: 'whyUnnamed' } as const;

function isNameless(entity: Entity): entity is Entity & { readonly kind: keyof typeof NOT_SAID } {
  return entity.kind === 'group' || entity.kind === 'unnamed';
}

/** What a sentence about an attribution can point at. */
interface Clue {
  /** Of a speaker without a name, what the article calls them; null where it is a form of the name. */
  readonly source: string | null;
  /** The same with the cue where only blanks divide them: "officials said". */
  readonly together: string | null;
  readonly cue: string | null;
  /** Whether the words have no quotation marks. */
  readonly retold: boolean;
  readonly name: string;
}

function clueOf({ text }: Analysis, { kind, source, cue }: Statement, speaker: Entity): Clue {
  const nameless = isNameless(speaker) ? source : null;
  return {
    source: nameless && wordsAt(text, nameless),
    together: nameless && wordsAt(text, cue ? joined(text, nameless, cue) : nameless),
    cue: cue && wordsAt(text, cue),
    retold: kind === 'indirect',
    name: speaker.name,
  };
}

/** One sentence for each rule: where the words that decided stand. */
const PLACES: Readonly<Record<Exclude<Rule, 'corrected'>, (clue: Clue) => Told>> = {
  after: (clue) => {
    const { together, cue, retold } = clue;
    if (together) return [retold ? 'whyAfterSourceRetold' : 'whyAfterSource', together];
    return cue ? [retold ? 'whyAfterNameRetold' : 'whyAfterName', cue] : inSentence(clue);
  },
  inverted: (clue) => {
    const { source, cue, retold } = clue;
    if (!cue) return inSentence(clue);
    if (source) return [retold ? 'whyInvertedSourceRetold' : 'whyInvertedSource', cue, source];
    return [retold ? 'whyInvertedNameRetold' : 'whyInvertedName', cue];
  },
  before: (clue) => {
    const { together, cue } = clue;
    if (together) return ['whyBeforeSource', together];
    return cue ? ['whyBeforeName', cue] : inSentence(clue);
  },
  around: (clue) => {
    const { together, cue, retold } = clue;
    if (together) return [retold ? 'whyAroundSourceRetold' : 'whyAroundSource', together];
    return cue ? [retold ? 'whyAroundNameRetold' : 'whyAroundName', cue] : inSentence(clue);
  },
  'according-to': (clue) => {
    const { source, cue } = clue;
    if (!cue) return inSentence(clue);
    return source ? ['whyAccordingSource', cue, source] : ['whyAccordingName', cue];
  },
  colon: ({ together, cue }) => {
    if (together) return ['whyColonSource', together];
    return cue ? ['whyColonName', cue] : ['whyColonNameOnly'];
  },
  'own-line': ({ source }) => (source ? ['whySignatureSource', source] : ['whySignatureName']),
  turn: ({ source }) => (source ? ['whyTurnSource', source] : ['whyTurnName']),
  interview: ({ name }) => ['whyInterview', name],
  continuation: () => ['whyContinuation'],
  'same-sentence': inSentence,
  nearby: ({ cue, name }) => (cue ? ['whyNearbyCue', cue, name] : ['whyNearby', name]),
  post: ({ name }) => ['whyPost', name],
  none: ({ name }) => ['whyGuess', name],
};

function inSentence({ cue, name }: Clue): Told {
  return cue ? ['whySentenceCue', cue, name] : ['whySentence', name];
}

function whyNobody({ text }: Analysis, { source, cue }: Statement): Told {
  const called = source && wordsAt(text, source);
  if (called && !isRelative(called)) return ['whyUnknownSource', called];
  return cue ? ['whyUnknownCue', wordsAt(text, cue)] : ['whyUnknown'];
}

const PRONOUNS = new Set('he she it they him her them i we me us who himself herself themselves'.split(' '));

/** Whether the source is no form of the speaker's name, so that the step from one to the other needs a word. */
function leadsElsewhere({ text }: Analysis, source: Span, speaker: Entity): boolean {
  if (isNameless(speaker)) return false;
  const words = text.slice(source.start, source.end).split(/[\s.’']+/);
  if (words.length === 1 && PRONOUNS.has((words[0] ?? '').toLowerCase())) return true;
  // A transcript may have LINDQVIST where the story has Lindqvist.
  const name = new Set(speaker.name.toLowerCase().split(/[\s.’']+/));
  return !words.some((word) => /^[\p{Lu}\p{N}]/u.test(word) && name.has(word.toLowerCase()));
}

/** How sure the engine can be of its own answer. */
type Doubt = Exclude<Confidence, 'yours'>;

const MEANS = { sure: 'whyMeans', likely: 'whyLikelyMeans', unsure: 'whyMayMean' } as const;

function whoIsMeant(analysis: Analysis, source: Span, speaker: Entity, confidence: Doubt): Told {
  const { kind, id, name } = speaker;
  const isLast = lastNamedBefore(analysis, source, kind) === id;
  const last = isLast && (kind === 'organization' ? 'Organization' : 'Person');
  return [`${MEANS[confidence]}${last || ''}`, wordsAt(analysis.text, source), name];
}

/** The id of the person (or organization, for "it") whose name stands last before `source`; null where none does. */
function lastNamedBefore({ text, entities }: Analysis, source: Span, kind: EntityKind): string | null {
  let latest: { id: string; start: number } | null = null;
  for (const entity of entities) {
    if (entity.kind !== kind) continue;
    for (const mention of entity.mentions) {
      if (!before(mention, source) || contains(source, mention)) continue;
      if (PRONOUNS.has(text.slice(mention.start, mention.end).toLowerCase())) continue;
      if (!latest || mention.start > latest.start) latest = { id: entity.id, start: mention.start };
    }
  }
  return latest?.id ?? null;
}

/** The source and the cue as one where only blanks divide them; otherwise the source alone. */
function joined(text: string, source: Span, cue: Span): Span {
  const [first, second] = source.start < cue.start ? [source, cue] : [cue, source];
  const divided = text.slice(first.end, second.start).trim() !== '';
  return divided ? source : { start: first.start, end: second.end };
}

function wordsAt(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}
