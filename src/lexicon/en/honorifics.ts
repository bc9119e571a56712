import { genderMap, words } from './word-list.ts';

/**
 * Forms of address and titles that stand right before a name, with the gender they give away. Titles of several
 * words are listed by their parts ("prime", "minister"), as a name may follow a whole run of them.
 *
 * Left out: "general" and "attorney" ("General Motors", "the Attorney General said"), "head" and "chair", which
 * stand among the roles; "st", far more often a place or a club than a saint; "master" and "private" in full.
 */
export const honorifics = genderMap({
  m: words(`
    abbot alderman alhaji archduke assemblyman ayatollah baron baronet bhai brother cardinal chairman
    congressman councilman count dom don duke earl emir emperor father fr friar haji hajji herr imam kaiser
    king lama lord maharaja maharajah marquess marquis maulana mgr mister monsieur monsignor mr msgr mufti
    mullah padre pandit pope prince rav sayyid señor shaikh sheik sheikh shri signor sir sri sultan swami
    tsar viscount
  `),
  f: words(`
    abbess alderwoman alhaja assemblywoman baroness begum chairwoman congresswoman councilwoman countess
    dame datin duchess empress frau fräulein hajia hajiya kumari lady madam madame mademoiselle maharani
    marchioness miss mlle mme mother mrs ms princess queen señora señorita sheikha shrimati signora
    signorina sister smt sultana tsarina viscountess
  `),
  u: words(`
    acharya acp adjutant adm admiral adv ald allamah amb ambassador archbishop archdeacon assemblymember
    asst atty barr bishop brig brigadier canon cantor capt captain cdr chancellor chief cllr cmdr coach col
    colonel commander commissioner commodore comrade congressmember congressperson const constable consul
    corporal councillor councilmember councilor cpl cr dato datuk dc dci dcp deacon del dep deputy det
    detective di doctor dr dra ds dsp elder engr ens ensign envoy first flt gen gov governor hon honorable
    honourable igp insp inspector judge justice khun kyai lcol lcpl lieutenant lt ltc mahant maj major malam
    marshal maulvi mayor minister mp msgt mx mzee nurse oba ofc officer pastor patriarch pc pcso pfc pharm
    premier pres president prime prof professor provost pte pvt rabbi ranger rdml rector rep representative
    rev revd reverend right rt sardar sec secretary sen senator sergeant serjeant sgt sheriff spc speaker
    ssgt ssp superintendent supt surgeon taoiseach treasurer trooper tun tánaiste ustaz vadm venerable vicar
    vice warden
  `),
});
