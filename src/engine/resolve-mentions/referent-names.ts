import { cappedValues, Vocabulary } from '../vocabulary.ts';
import { AGREEMENTS, OPPOSITE } from './agreement.ts';

/** Evidence that a pronoun means somebody, by number. */
export const referentNames = new Vocabulary();

/** How a pronoun's own verb may carry on, by the number in `PronounSite.carriesOn`. */
const CARRYING_ON = ['cue', 'also', 'added'] as const;
export const CARRYING_ON_COUNT = CARRYING_ON.length;
export const BY_CUE = CARRYING_ON.indexOf('cue');
export const BY_ALSO = CARRYING_ON.indexOf('also');
export const BY_ADDING = CARRYING_ON.indexOf('added');
/** Of the lists below that tell distances: the last number that is told by itself. */
export const FAR = 2;
export const MANY = 3;
export const MORE = 1;

export const GENDER = referentNames.number('gender=', [...AGREEMENTS, 'unknown-kind']);
export const UNKNOWN_KIND = GENDER + AGREEMENTS.length;
export const UNNAMED = referentNames.number('unnamed');
export const SENTENCES = referentNames.number('sentences=', [0, 1, 2, '3-4', '5-8', '9-15', 'far', 'less']);
export const PARAGRAPHS = referentNames.number('paragraphs=', cappedValues(MANY, 'many'));
export const ONLY_QUOTED = referentNames.number('only-quoted');
export const SUBJECT = referentNames.number('subject=', cappedValues(MANY, 'far'));
export const UNKNOWN_SUBJECT = referentNames.number('unknown,subject=', cappedValues(MORE, 'more'));
export const LAST_WAS_SUBJECT = referentNames.number(
  'last-was-subject,sentences=',
  cappedValues(MORE, 'more'),
);
export const NEVER_SUBJECT = referentNames.number('never-subject');
export const LAST_WAS_POSSESSIVE = referentNames.number('last-was-possessive-pronoun');
export const LAST_OPENED_SENTENCE = referentNames.number(
  'last-opened-sentence,sentences=',
  cappedValues(MORE, 'more'),
);
export const LAST_WAS_PRONOUN = referentNames.number(
  'last-was-pronoun,sentences=',
  cappedValues(FAR, 'more'),
);
export const NAMED = referentNames.number('named=', cappedValues(MANY, 'far'));
export const LAST_WAS_POSSESSOR = referentNames.number('last-was-possessor');
export const LAST_BEHIND_PREPOSITION = referentNames.number('last-behind-preposition');
export const CHAIN = referentNames.number('chain');
export const CHAIN_SINCE = referentNames.number('chain=', cappedValues(FAR, 'far'));
export const CHAIN_ELSEWHERE = referentNames.number('chain-elsewhere');
export const SPEAKER = referentNames.number('speaker=', cappedValues(FAR, 'far'));
export const SPEAKER_CARRIES_ON = referentNames.number(
  'speaker=',
  cappedValues(FAR, 'far'),
  ',',
  CARRYING_ON,
);
export const NAMED_IN_OWN_QUOTATION = referentNames.number('named-in-own-quotation');
export const CO_ARGUMENT = referentNames.number('co-argument');
const ONLY = ['only-one-of-gender', 'only-one-known-of-gender'];
export const ONLY_OF_GENDER = referentNames.number(ONLY);
export const ONLY_NEAR = referentNames.number(ONLY, ',sentences=', ['near', 'some', 'far']);
export const FREQUENCY = referentNames.number('frequency=', ['once', 'top', 'high', 'low']);
/** By how the gender of who is passed over agrees. */
export const PASSED_OVER = referentNames.number('passed-over=', AGREEMENTS.slice(0, OPPOSITE));
