import { withPlurals, wordSet, words } from './word-list.ts';

/**
 * Nouns for things that say something: "the report said". Plurals are made by rule.
 *
 * Left out: "book", "film" and "song" announce a title more often than they speak (see title-words).
 */
export const documentNouns = wordSet(
  withPlurals(
    words(`
      account ad advert advertisement affidavit agreement alert analysis announcement appeal application
      article assessment audit ballot banner bill blog briefing bulletin certificate column commentary
      communiqué complaint constitution contract data decision declaration decree defence description diary
      directive disclosure dispatch document documentary dossier draft e-mail editorial email essay estimate
      evidence figures filing findings forecast guidance guideline headline indictment instructions interview
      investigation journal judgement judgment law lawsuit leaflet legislation letter listing magazine
      manifesto memo memoir memorandum menu message motion newsletter newspaper note notice obituary opinion
      order ordinance pamphlet paper petition pledge podcast policy poll post poster proclamation projection
      proposal publication question rebuttal recommendation recording release report research resolution
      results review rule ruling script sign slogan speech statement statistics statute story study subpoena
      summary survey tabloid tape testimony text transcript translation treaty tribute tweet update verdict
      video voicemail warning warrant website writ
    `),
  ),
);
