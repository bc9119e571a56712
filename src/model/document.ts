import type { EntityKind, Rule } from './analysis.ts';
import type { Article, Paragraph } from './article.ts';
import type { Gender, ReportingVerb } from './lexicon.ts';
import type { Span } from './span.ts';

export type Shape = 'lower' | 'title' | 'upper' | 'mixed' | 'none';

/**
 * A word, a number or one mark of punctuation, and what its characters tell wherever it stands; the possessive "'s" is one of
 * its own. Equal ones are the same object: where a token stands is told by its index (`Scanned`).
 */
export interface Token {
  readonly text: string;
  /** Lower case, straight apostrophe, without full stops: "Mr." is "mr", "U.S." is "us". */
  readonly lower: string;
  /** `quote`: a character that may open or close a quotation. */
  readonly kind: 'word' | 'number' | 'punctuation' | 'quote';
  readonly shape: Shape;
  /** The word lists it stands in, as bits of `word-classes.ts`. */
  readonly classes: number;
  /** How the word reports speech, if it may. */
  readonly verb: ReportingVerb | undefined;
  /** The number of the word among those that stages ask for by name (see `WordSet` of the engine); 0 for all others. */
  readonly listed: number;
  /** Bits of `word-traits.ts`. */
  readonly traits: number;
  /** The number that all words with this `lower` have for as long as a text is read. */
  readonly word: number;
}

/** Tokens by index, end excluded. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

export interface ScannedParagraph extends Paragraph {
  readonly index: number;
  /** Index of its first token and the index after its last. */
  readonly firstToken: number;
  readonly endToken: number;
}

export interface Scanned extends Article {
  readonly tokens: readonly Token[];
  /** For each token where it begins in the text; its own characters are all that it takes up. */
  readonly starts: readonly number[];
  /** For each token the index of its paragraph. */
  readonly paragraphOf: Int32Array;
  /** For each token its classes and traits, for what goes through all of them. */
  readonly classes: Int32Array;
  readonly traits: readonly number[];
  /** More than the highest of the word numbers. */
  readonly wordCount: number;
  readonly scannedParagraphs: readonly ScannedParagraph[];
}

/** A stretch between quotation marks within one paragraph. */
export interface Quotation extends Span {
  readonly index: number;
  /** The stretch with its marks. */
  readonly outer: Span;
  readonly paragraph: number;
  /** Tokens between the marks. */
  readonly firstToken: number;
  readonly endToken: number;
  /** The mark that opens it: double or single. */
  readonly marks: 'double' | 'single';
  readonly unclosed: boolean;
  /** Index of the quotation of the paragraph before that this one carries on, or null. */
  readonly continues: number | null;
  readonly sentence: number;
}

/** A sentence of the reporter's; it never breaks within quotation marks. */
export interface Sentence extends Span {
  readonly index: number;
  readonly paragraph: number;
  readonly firstToken: number;
  readonly endToken: number;
}

export interface Quoted extends Scanned {
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly Sentence[];
  /** For each token: the index of the quotation that it stands in, or -1. */
  readonly quotationOf: Int32Array;
  /** For each token: the index of its sentence. */
  readonly sentenceOf: Int32Array;
}

export type MentionType = 'name' | 'pronoun' | 'nominal';

/** What a mention may be; `place` and `other` are no named figures unless they speak. */
export type MentionKind = 'person' | 'organization' | 'group' | 'document' | 'place' | 'other';

/** Words that name or describe somebody. */
export interface MentionWords extends Span {
  readonly type: MentionType;
  readonly kind: MentionKind;
  readonly gender: Gender;
  readonly plural: boolean;
  readonly firstToken: number;
  readonly endToken: number;
  /** Token of the head word: the surname, the noun. */
  readonly head: number;
  /** For a name: the words without honorific and role. */
  readonly name: string;
  readonly honorific: string | null;
  /** What stands beside the name: "US Defence Secretary", "a spokesman for the port". */
  readonly role: Span | null;
}

/** The same at its place in the document. */
export interface Mention extends MentionWords {
  readonly index: number;
  /** Paragraph, sentence and quotation in which the head stands; quotation -1 outside marks. */
  readonly paragraph: number;
  readonly sentence: number;
  readonly quotation: number;
}

export interface Mentioned extends Quoted {
  readonly mentions: readonly Mention[];
}

/** A named figure or a source that stays unnamed, while the document is being read. */
export interface NamedEntity {
  readonly index: number;
  readonly name: string;
  readonly kind: EntityKind | 'place' | 'other';
  readonly gender: Gender;
  readonly plural: boolean;
  readonly role: string | null;
  /** Indices of mentions. */
  readonly mentions: readonly number[];
}

export interface Named extends Mentioned {
  readonly entities: readonly NamedEntity[];
  /** For each mention: the index of its entity, or -1 while it is not known. */
  readonly entityOf: Int32Array;
}

/** How a cue stands to what it reports. */
export type CueKind = 'verb' | 'according-to' | 'noun';

export interface Cue extends Span {
  readonly index: number;
  readonly kind: CueKind;
  readonly strength: number;
  readonly form: 'base' | 'present' | 'past' | 'ing';
  readonly needsThat: boolean;
  readonly takesObject: boolean;
  readonly firstToken: number;
  readonly endToken: number;
  readonly sentence: number;
  /** The mention that does the saying, by grammar alone, or -1. */
  readonly subject: number;
  /** The subject follows the verb: “…”, said X. */
  readonly inverted: boolean;
  /** How the subject was found; `clause` and `conjoined` are less certain. */
  readonly link: 'adjacent' | 'apposition' | 'inverted' | 'clause' | 'conjoined' | 'none';
}

export interface Cued extends Named {
  readonly cues: readonly Cue[];
  /** For each sentence: its cues. */
  readonly cuesOf: readonly (readonly Cue[])[];
}

/** One reading of a mention. */
export interface Referent {
  /** Index of the entity. */
  readonly entity: number;
  readonly probability: number;
}

export interface Judged extends Cued {
  /** For each quotation: how likely it is something that somebody said. */
  readonly likelihood: Float64Array;
}

/** From here on `entities` also holds one for each description that leads to nobody named. */
export interface Resolved extends Judged {
  /** For each mention 1 if it stands as a subject, by the verb behind it. */
  readonly subjects: Uint8Array;
  /** For each mention: whom it may mean, most likely first; empty where nobody is known. */
  readonly referents: readonly (readonly Referent[])[];
}

/** Who said a quotation, and what decided. */
export interface SourceChoice {
  /** Index of the mention that the text gives as the source, or -1. */
  readonly mention: number;
  /** Index of the entity that it leads to, or -1. */
  readonly entity: number;
  /** Index of the cue, or -1. */
  readonly cue: number;
  readonly rule: Rule;
  /** Probability that the entity is the right one. */
  readonly confidence: number;
}

export interface Attributed extends Resolved {
  /** For each quotation: its source, null where the stretch is no statement. */
  readonly choices: readonly (SourceChoice | null)[];
}

/** Reported speech without marks, or the reporter's sentence with a quoted piece in it. */
export interface ReportedSpeech {
  /** What was said, in order. */
  readonly spans: readonly Span[];
  readonly source: SourceChoice;
}

export interface Reported extends Attributed {
  readonly reported: readonly ReportedSpeech[];
}

export interface Turned extends Reported {
  /** The turns of a transcript without marks; whatever they hold belongs to them. */
  readonly turns: readonly ReportedSpeech[];
}
