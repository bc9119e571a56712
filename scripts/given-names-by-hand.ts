import { words } from '../src/lexicon/en/word-list.ts';
export const FEMALE = words(`mary sarah`);
export const MALE = words(`john james`);
export const UNISEX = words(`alex sam chris pat`);
export const EXCLUDED = words(``);
