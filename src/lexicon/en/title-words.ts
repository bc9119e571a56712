import { wordSet, words } from './word-list.ts';

/** Words that announce a name, a title or a term in marks: 'the book "…"', 'a man dubbed "…"', 'so-called "…"'. */
export const titleWords = wordSet(
  words(`
    album albums alias article artwork autobiography ballad blog book books brand branded called campaign
    code-named codenamed column comedy cover debut documentary drama dubbed ep episode essay exhibition
    expression feature film films franchise game games hashtag headline headlined hit known labeled labelled
    lyrics memoir memoirs movie movies musical name named names nickname nicknamed novel novella novels
    painting phrase phrases play playlist podcast poem poster production pseudonym renamed section self-titled
    sequel serial series show shows sign single slogan so-called song songs soundtrack story subtitle tagged
    tagline term termed terms title titled titles trilogy video website word worded words
  `),
);
