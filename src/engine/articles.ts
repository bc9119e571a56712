import { WordSet } from './word-set.ts';

export const ARTICLES = new WordSet(['a', 'an', 'the']);
