import { type Part, Vocabulary } from '../vocabulary.ts';

/** Evidence that a mention is a quotation's source, by number. */
export const sourceNames = new Vocabulary();

/** Where the mention stands, seen from the quotation; `placeOf` numbers them. */
const PLACES = [
  'same,before',
  'same,after',
  'next',
  'next-paragraph',
  'back1',
  'back2',
  'back3',
  'paragraph-1,back1',
  'paragraph-1,back2',
  'paragraph-2,back1',
  'paragraph-2,back2',
  'elsewhere',
];
/** `Mention.type`, `Mention.kind`, `Cue.kind` and `Cue.link` by number. */
export const TYPES = ['name', 'nominal', 'pronoun'];
export const KINDS = ['person', 'organization', 'group', 'document', 'place', 'other'];
export const CUE_KINDS = ['verb', 'according-to', 'noun'];
export const LINKS = ['adjacent', 'apposition', 'inverted', 'clause', 'conjoined', 'none'];
/** Pronouns that may be sources, the forms of "he" and "she" under one name each. */
export const PRONOUNS = ['he', 'his', 'they', 'we', 'it', 'i', 'who'];
/** Types with kinds, and the pronouns. */
const FINE_TYPES = [
  ...['name', 'nominal'].flatMap((type) => KINDS.map((kind) => `${type}-${kind}`)),
  ...PRONOUNS,
];
const SIDES = ['before', 'after'];
const GAPS = ['0-1', '2-3', '4-6', '7-12', 'far'];
/** How far back the quotation before stands, `QuotationSite.previousDistance` by number. */
const DISTANCES = ['sentence', 'paragraph', 'next-paragraph', 'far'];
/** What there is besides the marks, `QuotationSite.state` by number. */
const STATES = ['bare', 'direct-cue', 'cue', 'words'];
/** What a mention may stand behind. */
export const PREPOSITIONS = 'of in at on with about against for from to by over near between'.split(' ');

/** How many numbers to go on for the next value of the part before the last. */
export const FINE_TYPE_COUNT = FINE_TYPES.length;
export const TYPE_COUNT = TYPES.length;
export const SIDE_COUNT = SIDES.length;
export const GAP_COUNT = GAPS.length;
export const STATE_COUNT = STATES.length;

const number = (...parts: readonly Part[]) => sourceNames.number(...parts);

export const TYPE = number('type=', FINE_TYPES);
export const AT = number('at=', PLACES);
export const AT_TYPE = number('at=', PLACES, ',type=', TYPES);
export const BARE_AT = number('bare,at=', PLACES);
export const BARE_TYPE = number('bare,type=', TYPES);

/** None in its sentence: another mention's stands right beside the quotation, in the sentence, or none does. */
export const NO_CUE = number(['no-cue,another-direct', 'no-cue,another-in-sentence', 'no-cue']);
export const CUE_ELSEWHERE = number('cue-elsewhere=', ['strong', 'weak']);
export const CUE_ELSEWHERE_AT = number('cue-elsewhere,at=', PLACES);
export const CUE = number('cue');
export const CUE_STRENGTH = number('cue-strength=', ['weak', '1', '2', '3']);
export const CUE_GAP = number('cue-', SIDES, '=', GAPS);
export const CUE_LINK = number('cue-link=', LINKS);
export const CUE_KIND = number('cue-kind=', CUE_KINDS);
export const CUE_KIND_SIDE = number('cue-kind=', CUE_KINDS, ',', SIDES);
export const CUE_NOUN_THAT = number('cue-noun-that,', SIDES);
export const INVERTED = number('inverted,', GAPS);
export const NEAREST_CUE = number('nearest-cue');
export const NEAREST_CUE_LINK = number('nearest-cue,link=', LINKS);
export const CUE_RANK = number('cue-rank=', [0, 1, 2, 3]);
export const DIRECT_CUE = number('direct-cue,', SIDES);
export const QUOTATION_BETWEEN = number('quotation-between');
export const QUOTATION_BETWEEN_SIDE = number('quotation-between,', SIDES);
export const CLAUSE_BREAK = number('clause-break=', ['but', 'subordinate', 'semicolon']);

export const POSSESSOR = number('possessor');
export const MODIFIER = number('modifier');
export const OBJECT_OF_CUE = number('object-of-cue');
export const BEHIND_PREPOSITION = number('behind-preposition');
export const BEHIND = number('behind=', PREPOSITIONS);
export const THEN_COLON = number(['then-colon', 'then-colon,elsewhere']);
export const BEHIND_DASH = number(['behind-dash', 'behind-dash,after']);
export const SUBJECT = number('subject');
export const SUBJECT_SAME = number('subject,same');
export const BEHIND_VERB = number('behind-verb');
export const FIRST_FREE = number('first-free');
export const FIRST_FREE_TYPE = number('first-free,', TYPES);
export const OPENS_SENTENCE = number(['opens-sentence', 'opens-its-sentence']);
export const DETERMINER = number(['definite', 'indefinite', 'other-determiner']);

export const PREVIOUS_SOURCE = number('previous-source,', DISTANCES);
export const PREVIOUS_SOURCE_STATE = number('previous-source,', STATES);
export const PREVIOUS_SOURCE_BOTH = number('previous-source,', DISTANCES, ',', STATES);
export const PREVIOUS_SPEAKER = number('previous-speaker,', DISTANCES);
export const PREVIOUS_SPEAKER_STATE = number('previous-speaker,', STATES);

export const GOVERNS = number('governs');
export const GOVERNS_STRENGTH = number('governs,strength=', [2, 3]);
export const GOVERNED = number(['reported', 'before-governor'], ',cue=', [false, true]);
export const TOUCHING = number('touching');
export const SAID_BY = number('said-by=', ['i', 'we'], ',type=', FINE_TYPES);
export const SAID_BY_TOUCHING = number('said-by=', ['i', 'we'], ',touching');
export const INSIDE_OWN = number('inside-own');
export const INSIDE_OTHER = number('inside-other');
export const TOKENS = number('tokens=', ['in', '0-2', '3-5', '6-10', '11-20', 'far']);
export const COLON_BEFORE = number(['colon-before', 'colon-before,far']);
export const COLON_BEFORE_CUE = number('colon-before,cue');
export const IN_HEADING = number('in-heading');
