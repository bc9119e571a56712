import { wordSet, words } from './word-list.ts';

/**
 * Endings of three to five letters that tell an ordinary noun or adjective from a name: "constitutional", "investment".
 *
 * Left out: "ance", "ence" and "man" ("Torrance", "Spence", "Norman"); and "ing", with which surnames end too.
 */
export const ordinaryEndings = wordSet(
  words(`
    able ation ction ible ical ional ious ism ition ity ivity ization lysis ment ments ness ntial ology
    ship sion ssion tics tion tions tive
  `),
);
