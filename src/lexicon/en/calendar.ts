import { wordSet, words } from './word-list.ts';

/**
 * Months, days, seasons and feasts, with the usual shortenings.
 *
 * Left out: "sun" and "sat" (a paper, a verb), "mar" and "dec" stay since they stand before figures.
 */
export const calendar = wordSet(
  words(`
    advent apr april ascension ashura aug august autumn boxing christmas dec december diwali easter eid
    epiphany feb february fri friday fridays halloween hanukkah hogmanay holi jan january jul july jun june
    juneteenth kwanzaa lent mar march may midsummer mon monday mondays nov november nowruz oct october
    passover pentecost purim ramadan saturday saturdays sep sept september shavuot spring sukkot summer sunday
    sundays thanksgiving thu thur thurs thursday thursdays today tomorrow tonight tue tues tuesday tuesdays
    wed wednesday wednesdays weekday weekend winter xmas yesterday yuletide
  `),
);
