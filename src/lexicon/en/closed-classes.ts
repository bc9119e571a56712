import { wordSet, words } from './word-list.ts';

/** Words that open a noun phrase. */
export const determiners = wordSet(
  words(`
    a an another any each every her his its my no our some such that the their these this those whose your
  `),
);

/** Prepositions that stand before a noun, "to" among them. */
export const prepositions = wordSet(
  words(`
    about across against among at between by during for from in inside into like near of on outside
    over than through to under upon via with within
  `),
);

/** Forms of be, have and do and the modals. */
export const auxiliaries = wordSet(
  words(`
    am are be been being can could did do does had has have is may might must shall should was were will
    would
  `),
);

/** Each says much of its own about what follows. */
export const linkWords = wordSet(words(`and as of or that to`));
