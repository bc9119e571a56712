import { english } from '../../src/lexicon/en/index.ts';
import type { Cued } from '../../src/model/document.ts';
import type { LearnedWeights, Lexicon, Weights } from '../../src/model/lexicon.ts';
import { quotationChoices, readText, sourceChoices } from './collect-choices.ts';
import type { GoldArticle } from './corpus.ts';
import { learn } from './learn.ts';
import { referentChoices } from './referent-choices.ts';

/** An annotated article, read as far as nothing learned enters. */
export interface Lesson {
  readonly gold: GoldArticle;
  readonly doc: Cued;
  /** The same as if half of all given names were unknown, for some articles. */
  readonly forgetful: Cued | null;
}

const JOIN_EVERY = 3;
const SINGLE_EVERY = 4;
const ROUNDS = 5;
const FORGET_EVERY = 3;
/**
 * Set by hand: the annotators count “known as ‘the Slug’” and the words on a banner as said by somebody; Quoth takes
 * them for what they are called and what is written there.
 */
const NAMING = {
  'between-names': -1.5,
  'named-so': -1,
  'named-so,few': -0.5,
  'sign-near': -1.2,
  'sign-near,few': -0.8,
};

/**
 * Set by hand: a name is not repeated within its sentence, so names that stand in for pronouns cannot teach how the subject
 * of a sentence, above all one that speaks there, draws its pronouns.
 */
const SAME_SENTENCE = {
  'subject=0': 1,
  'speaker=0': 0.6,
  'last-was-subject,sentences=0': 0.2,
  'last-was-pronoun,sentences=0': 0.2,
};

/**
 * Set by hand for the same reason: writers name somebody anew where a pronoun would mean another, so the names that stand in
 * are those of whom a pronoun passes over.
 */
const PASSED_OVER = {
  'passed-over=same': -2.4,
  'passed-over=rather': -2.4,
  'passed-over=likely': -2.4,
  'passed-over=open': -2.4,
  'passed-over=unlikely': -2,
  'passed-over=rather-not': -1,
};

/**
 * Reads what is learned from: the articles, and some of them also as other houses would print them, offsets unchanged, all
 * paragraphs joined into one or single marks for double ones.
 */
export function readLessons(articles: readonly GoldArticle[]): Lesson[] {
  const joined = articles
    .filter((_, k) => k % JOIN_EVERY === 0)
    .map((article) => ({ ...article, text: article.text.replaceAll('\n', ' ') }));
  const single = articles
    .filter((_, k) => k % SINGLE_EVERY === 1)
    .map((article) => ({ ...article, text: singleMarks(article.text) }));
  const fewNames = [0, 1].map((half) => forgetNames(english, half));
  return [...articles, ...joined, ...single].map((gold, k) => {
    const forgets = k < articles.length && k % FORGET_EVERY === 0;
    const lexicon = forgets ? fewNames[k % fewNames.length] : undefined;
    return { gold, doc: readText(gold, english), forgetful: lexicon ? readText(gold, lexicon) : null };
  });
}

/**
 * Learns the engine's weights; the same lessons give the same. Chains of pronouns are evidence and come from the weights:
 * they are learned in rounds, from nothing, so that the outcome does not hang on the weights of the last training.
 */
export function learnWeights(lessons: readonly Lesson[], rounds: number = ROUNDS): LearnedWeights {
  const quotation = learn(
    lessons.flatMap(({ doc, gold }) => quotationChoices(doc, gold, english)),
    300,
    4,
    NAMING,
  );
  let referent: Weights = {};
  const lexicon = (): Lexicon => ({ ...english, weights: { quotation, referent, source: {} } });
  for (let round = 0; round < rounds; round++) {
    const before = lexicon();
    referent = learn(
      lessons.flatMap(({ doc, forgetful }) => [
        ...referentChoices(doc, doc, before),
        ...(forgetful ? referentChoices(forgetful, doc, before) : []),
      ]),
      200,
      2,
      { ...SAME_SENTENCE, ...PASSED_OVER },
    );
  }
  const withReferents = lexicon();
  const source = learn(
    lessons.flatMap(({ doc, gold }) => sourceChoices(doc, gold, withReferents)),
    200,
    2,
  );
  return { quotation, source, referent };
}

/** The lexicon without one half of its given names: texts are full of names that no list knows. */
function forgetNames(lexicon: Lexicon, half: number): Lexicon {
  const givenNames = new Map(
    [...lexicon.givenNames].filter(
      ([name]) =>
        [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65_536, 7) % 2 !== half,
    ),
  );
  return { ...lexicon, givenNames };
}

function singleMarks(text: string): string {
  return text
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/(^|[\s([—–-])"/g, '$1‘')
    .replaceAll('"', '’');
}
