import { wordSet, words } from './word-list.ts';

/** Of the honorifics for either sex the ones that are a form of address and no office. */
export const neutralAddresses = wordSet(words(`dr hon mx`));

/** Offices and ranks in the short form that stands right before a name. */
export const shortTitles = wordSet(
  words(`
    acp adm adv ald asst barr brig capt cdr cllr cmdr col cpl cr dc dci dcp det di ds dsp engr gen gov igp
    insp lcol lt ltc maj pc prof rep rev sen sgt ssp supt
  `),
);

/** Letters for honours, degrees and offices behind a name. */
export const postNominals = wordSet(
  words(`
    am ao cbe cmg dbe esq frs jp kbe kc mbe md mep mla mp ms msp obe om phd qc rn sc td tds
  `),
);
