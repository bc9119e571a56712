import { type Part, Vocabulary } from '../vocabulary.ts';

/** Evidence that a stretch in marks was said by somebody, by number. */
export const quotationNames = new Vocabulary();

/** Marks of punctuation that stand beside quotations. */
export const PUNCTUATION = ',:;.?!…-–—()[]/&%$€£#@*+=|•<>~_';
/** Words of which each says much of its own about what follows. */
export const LINKS = ['and', 'as', 'of', 'or', 'that', 'to'];
const CLASSES = [
  'none',
  'quote',
  'determiner',
  'preposition',
  'be',
  'capital',
  'saying',
  'speech',
  'title-word',
  'verb',
  'function',
  'saying-noun',
  'ing',
  'ed',
  'word',
];
/** The classes of words and marks by number; `wordClass` tells them. */
export const NONE = 0;
export const QUOTE = 1;
export const DETERMINER = 2;
export const PREPOSITION = 3;
export const BE = 4;
export const CAPITAL = 5;
export const SAYING = 6;
export const SPEECH = 7;
export const TITLE_WORD = 8;
export const VERB = 9;
export const FUNCTION = 10;
export const SAYING_NOUN = 11;
export const ING = 12;
export const ED = 13;
export const WORD = 14;
export const LINK = 15;
export const AS = LINK + LINKS.indexOf('as');
export const THAT = LINK + LINKS.indexOf('that');
export const MARK = LINK + LINKS.length;
/** Behind the last mark: another. */
const WORD_CLASSES = [...CLASSES, ...LINKS, ...PUNCTUATION, 'mark'];
const LEFT = [...WORD_CLASSES, 'start'];
const RIGHT = [...WORD_CLASSES, 'stop', 'comma'];
/** What stands left of the marks where they open their sentence, and right where the words end in a mark of their own. */
export const START = WORD_CLASSES.length;
export const STOP = WORD_CLASSES.length;
export const COMMA = STOP + 1;
export const RIGHTS = RIGHT.length;

/** `letterCase` by number: of those from `FIRST_CASE` on the second five begin with a small letter. */
const CASES = ['word', 'title', 'mixed', 'sentence', 'small'];
const LETTERS = ['headline', 'none', ...CASES, ...CASES.map((letters) => `low-${letters}`)];
/** How many words: up to 3, up to 6, more. */
const SIZES = ['few', 'some', 'many'];
/** The strongest cue of the sentence: plain whatever stands around it, in some frames, none. */
const SAYINGS = ['say', 'frame', 'no'];
/** What stands before the marks. */
const PLACES = ['opens', 'colon', 'stop', 'quote', 'inside'];
/** A cue's strengths. */
export const STRENGTHS = [0, 0.5, 1, 2, 3];

const number = (...parts: readonly Part[]) => quotationNames.number(...parts);

export const CASE_PLACE = number('case=', LETTERS, ',', PLACES);
export const PLACE = number('place=', PLACES);
export const CASE_SAYING = number('case=', LETTERS, ',', SAYINGS);
export const FINITE_VERB = number('finite-verb');
export const CASE_SIZE = number('case=', LETTERS, ',', SIZES);
export const BESIDE_LEFT = number('left=', LEFT);
export const BESIDE_RIGHT = number('right=', RIGHT);
export const SLOT = number('slot=', LEFT, '/', RIGHT);
export const LEFT_2 = number('left2=', WORD_CLASSES);
export const LEFT_SAYING = number('left=', LEFT, ',', SAYINGS);
export const NAMED_SO = number('named-so');
export const NAMED_SO_SIZE = number('named-so,', SIZES);
export const SIGN_NEAR = number('sign-near');
export const SIGN_NEAR_SIZE = number('sign-near,', SIZES);
export const TITLE_NOUN = number('title-noun=', LETTERS);
export const TITLE_NOUN_SIZE = number('title-noun,', SIZES, ',', SAYINGS);
export const TITLE_NOUN_AFTER = number('title-noun-after');
export const BETWEEN_NAMES = number('between-names');
export const CUE = number('cue=', STRENGTHS);
export const BEHIND_STRONG_CUE = number('behind-strong-cue');
export const NEAR = number(
  'near=',
  ['before', 'after'],
  ',',
  ['beside', 'near', 'far'],
  ',',
  ['say', 'frame'],
  ',',
  ['subject', 'none'],
);
export const NEAR_SIZE = number('near=', ['before', 'after'], ',', ['subject', 'none'], ',', SIZES);
export const THAT_BETWEEN = number('that-between');
export const ANOTHER_IN_SENTENCE = number('another-in-sentence');
export const ANOTHER_IN_PARAGRAPH = number('another-in-paragraph');
export const UNCLOSED = number('unclosed');
