import { wordSet, words } from './word-list.ts';

/**
 * Words that are written with a full stop which ends no sentence.
 *
 * Left out: those that are also whole words at a sentence's end: "no", "fig", "art", "ill", "miss", "mar", "may",
 * "sun", "sat", "am", "ed"; and "etc", which does end sentences.
 */
export const abbreviations = wordSet(
  words(`
    adj adm adv al ald amb approx apr apt ariz ark assn asst attn atty aug ave barr bldg blvd brig bros ca calif capt
    cdr cf cllr cmdr co col colo conn corp cpl cpt cres ct dec del dep dept det dist div dr dra drs eg engr ens esq feb
    fla fr fri ft fwy ga gen gov gov't govt hon hosp hr hrs hwy ibid ie inc incl insp inst intl jan jr jul jun
    kan ky la lbs lt ltd maj mass md mfg mgr mich minn mlle mme mo mon mont mr mrs ms msgr mt mts natl nev nos
    nov oct okla ore pa penn pfc phd pl pp pres prof pty pvt rd rep reps repub ret rev rt sec sen sens sep
    sept sgt sgts spc sq sr ssgt st ste supt tel tenn tex thu thur thurs tue tues twp univ va vol vols vs vt
    wash wis wyo yr yrs
  `),
);
