import { WordSet } from '../word-set.ts';

/** At a sentence's start these are participles of who is asked: "Asked if it would sail, Vale said". */
export const QUESTIONED = new WordSet(
  'asked told pressed questioned quizzed challenged reminded urged'.split(' '),
);
