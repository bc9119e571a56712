import type { Analysis, Entity, EntityKind, Rule, Statement } from '../model/analysis.ts';
import { before, contains, type Span } from '../model/span.ts';
import { type Confidence, howSure } from './how-sure.ts';
import { isRelative } from './is-relative.ts';

/** Why a statement stands under its speaker; `why` is one or two sentences, without the word for `confidence`. */
export interface Explanation {
  readonly confidence: Confidence;
  readonly why: string;
}

/**
 * Says in plain words how sure the attribution of `statement` is and what it rests on: where the name and the cue
 * stand, whom "she" means, or what is missing. Reads only what the analysis itself records.
 */
export function explain(analysis: Analysis, statement: Statement): Explanation {
  const { source, rule } = statement;
  const speaker = analysis.entities.find(({ id }) => id === statement.speaker) ?? null;
  const confidence = howSure(statement);
  if (rule === 'corrected' || confidence === 'yours') {
    return { confidence, why: speaker ? YOUR_SPEAKER : YOUR_NOBODY };
  }
  if (speaker === null) return { confidence, why: whyNobody(analysis, statement) };
  if (source && leadsElsewhere(analysis, source, speaker)) {
    return { confidence, why: whoIsMeant(analysis, source, speaker, confidence) };
  }
  const place = PLACES[rule](clueOf(analysis, statement, speaker));
  return { confidence, why: isNameless(speaker) ? `${place} ${NOT_SAID[speaker.kind]}` : place };
}

const YOUR_SPEAKER = 'You chose this speaker.';
const YOUR_NOBODY = 'You chose that the article does not say who.';

const NOT_SAID = {
  group: 'The article does not say who they are.',
  unnamed: 'The article does not give a name.',
} as const;

function isNameless(entity: Entity): entity is Entity & { readonly kind: keyof typeof NOT_SAID } {
  return entity.kind === 'group' || entity.kind === 'unnamed';
}

/** What a sentence about an attribution can point at. */
interface Clue {
  /** Begins a sentence: "The name" or “Officials”. */
  readonly source: string;
  /** “said”, or null where there is none. */
  readonly cue: string | null;
  /** “Officials said”: source and cue together where only blanks divide them and the source is no name. */
  readonly both: string | null;
  /** "the quotation", or "it" for words without marks. */
  readonly words: string;
  readonly name: string;
}

function clueOf({ text }: Analysis, { kind, source, cue }: Statement, speaker: Entity): Clue {
  const quoted = source && quote(capitalized(text.slice(source.start, source.end)));
  return {
    source: isNameless(speaker) && quoted ? quoted : 'The name',
    cue: cue && quote(text.slice(cue.start, cue.end)),
    both: isNameless(speaker) ? together(text, source, cue) : null,
    words: kind === 'indirect' ? 'it' : 'the quotation',
    name: speaker.name,
  };
}

/** One sentence for each rule: where the words that decided stand. */
const PLACES: Readonly<Record<Exclude<Rule, 'corrected'>, (clue: Clue) => string>> = {
  after: ({ source, cue, both, words }) =>
    both
      ? `${both} follows ${words}.`
      : `${withCue(source, cue)} ${verb(cue, 'follow', 'follows')} ${words}.`,
  inverted: ({ source, cue, words }) =>
    cue
      ? `${cue} follows ${words}, and ${lowered(source)} stands right after it.`
      : `${source} follows ${words}.`,
  before: ({ source, cue, both }) =>
    both
      ? `${both} comes just before.`
      : `${withCue(source, cue)} ${verb(cue, 'come', 'comes')} just before.`,
  around: ({ source, cue, both, words }) =>
    `${both ?? withCue(source, cue)} ${verb(both ? null : cue, 'stand', 'stands')} in the middle of ${words}.`,
  'according-to': ({ source, cue }) => `${cue ?? '“according to”'} leads from it to ${lowered(source)}.`,
  colon: ({ source, cue }) =>
    `${withCue(source, cue)} ${verb(cue, 'stand', 'stands')} just before, with a colon.`,
  'own-line': ({ source, words }) => `${source} is set right after ${words}, like a signature.`,
  turn: ({ source }) => `${source} stands at the head of the line, as in a transcript.`,
  interview: ({ name }) => `It answers a question, and the one who answers here is ${name}.`,
  continuation: () => 'The same person speaks just before, and nobody else in between.',
  'same-sentence': ({ cue, name }) =>
    cue
      ? `${cue} stands near it, and the sentence names ${name}.`
      : `No word like “said” leads to it, but the sentence names ${name}.`,
  nearby: ({ cue, name }) =>
    cue
      ? `${cue} stands near it, and a sentence close by names ${name}.`
      : `No word like “said” stands near it, but a sentence close by names ${name}.`,
  post: ({ name }) => `It is a post shown in the article, and ${name} wrote it.`,
  none: ({ name }) => `No word like “said” stands near it; ${name} is the best guess.`,
};

function withCue(source: string, cue: string | null): string {
  return cue ? `${source} and ${cue}` : source;
}

function verb(cue: string | null, plural: string, singular: string): string {
  return cue ? plural : singular;
}

function lowered(source: string): string {
  return source === 'The name' ? 'the name' : source;
}

function whyNobody({ text }: Analysis, { source, cue }: Statement): string {
  if (source && !isRelative(text.slice(source.start, source.end))) {
    return `The article says ${quote(text.slice(source.start, source.end))} here, and Quoth could not tell who that is.`;
  }
  if (cue) return `${quote(text.slice(cue.start, cue.end))} stands near it, but not who spoke.`;
  return 'No word like “said” stands near it, and the sentence names nobody.';
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

const MEANS: Readonly<Record<Doubt, string>> = {
  sure: 'means',
  likely: 'most likely means',
  unsure: 'may mean',
};

function whoIsMeant(analysis: Analysis, source: Span, speaker: Entity, confidence: Doubt): string {
  const said = quote(capitalized(analysis.text.slice(source.start, source.end)));
  const last = lastNamedBefore(analysis, source, speaker.kind) === speaker.id;
  const reason = last ? `, the last ${LAST_OF[speaker.kind]} named before it` : '';
  return `${said} ${MEANS[confidence]} ${speaker.name}${reason}.`;
}

const LAST_OF = {
  person: 'person',
  organization: 'organization',
  group: 'group',
  unnamed: 'person',
} as const;

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

function together(text: string, source: Span | null, cue: Span | null): string | null {
  if (!source || !cue) return null;
  const [first, second] = source.start < cue.start ? [source, cue] : [cue, source];
  if (text.slice(first.end, second.start).trim() !== '') return null;
  return quote(capitalized(text.slice(first.start, second.end)));
}

function quote(words: string): string {
  return `“${words.replace(/\s+/g, ' ')}”`;
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const CORRECTED = 'Corrected. A reader chose this speaker.';
const CORRECTED_NOBODY = 'Corrected. A reader found that the article does not say who.';

const CONFIDENCE_WORD: Readonly<Record<Confidence, string>> = {
  sure: 'Sure',
  likely: 'Likely',
  unsure: 'Unsure',
  yours: 'Yours',
};

/**
 * The whole explanation on one line, for text and tables: "Sure. “said” follows the quotation, and …" Whoever reads
 * these is not the one who has corrected.
 */
export function explainLine(analysis: Analysis, statement: Statement): string {
  if (statement.rule === 'corrected') return statement.speaker === null ? CORRECTED_NOBODY : CORRECTED;
  const { confidence, why } = explain(analysis, statement);
  return `${CONFIDENCE_WORD[confidence]}. ${why}`;
}
