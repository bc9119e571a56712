import { genderMap, wordSet, words } from './word-list.ts';

/** Stems that take -man, -woman and -person alike: the ending tells the gender. */
const COMPOUND_STEMS = words(`
  alder anchor assembly business camera chair church congress council craft crafts crew door fire fore front
  frontier gun horse journey law lay line mail news noble oars ombuds outdoors palace patrol point police post
  sales service show spokes sports states stunt trades tribes under watch weather yachts
`);

/**
 * Nouns for an office or a trade, singular, with the gender they give away. Plurals are found by rule.
 *
 * Left out: what the engine knows by its ending ("geologist", "physician"); trades that hardly ever are a source in
 * news, and words that are more often a thing or a verb: "page", "guide", "model", "monitor", "patron", "star" as a verb.
 * "Chair", "cook" and "pilot" are kept.
 */
export const roles = genderMap({
  m: [
    ...COMPOUND_STEMS.map((stem) => `${stem}man`),
    ...words(`
      alderman ayatollah baron cameraman cardinal clergyman duke earl emir
      imam king landlord lord monk mufti mullah patriarch pope priest
      prince seaman serviceman shaikh sheik sheikh sultan workman
    `),
  ],
  f: [
    ...COMPOUND_STEMS.map((stem) => `${stem}woman`),
    ...words(`
      actress baroness camerawoman countess duchess midwife nun princess queen
    `),
  ],
  u: [
    ...COMPOUND_STEMS.map((stem) => `${stem}person`),
    ...words(`
      academic accountant activist actor administrator admiral adviser advisor advocate agent aide
      ambassador analyst anchor archbishop architect artist assistant associate astronaut astronomer athlete
      attendant attorney attorney-general auditor author backbencher backer baker banker barber barrister
      bartender bishop blogger boss boxer brigadier broadcaster bureaucrat caller campaigner candidate canon
      captain caregiver carer caretaker cartoonist ceo cfo chair chairperson chancellor chaplain chef
      chemist chief claimant cleric clerk climber co-chair co-defendant co-director co-founder co-host
      co-ordinator coach cofounder collector colonel columnist comedian comic commandant commander
      commentator commissioner communist composer conductor conservationist conservative constable consul
      consultant contractor contributor controller coo cook coordinator coroner corporal correspondent
      councillor councilmember councilor counsel counsellor counselor courier creator cricketer critic
      curator customer cyclist dancer deacon dealer dean defector defendant defender delegate democrat
      demonstrator dentist deputy designer detainee detective developer diplomat director dispatcher
      dissident dj doctor donor driver editor editor-in-chief employee employer engineer entrepreneur envoy
      executive extremist farmer farmworker filmmaker firefighter footballer forecaster forward founder
      gardener general goalkeeper golfer governor governor-general guard guerrilla head headteacher
      historian host incumbent industrialist influencer inspector instructor intern inventor investigator
      investor journalist judge junior jurist juror justice knight lawmaker lawyer leader lecturer
      legislator liaison liberal librarian lieutenant lobbyist magistrate manager marine marshal master
      mayor mayoress mc mechanic mediator mentor mep midfielder miner minister missionary mla monarch mp msp
      nanny negotiator nominee novelist nurse officer official operative operator organiser organizer owner
      painter panelist panellist paramedic parliamentarian partner pastor pensioner performer pharmacist
      philosopher physiotherapist pilot planner player playwright plumber poet policymaker pollster preacher
      premier presenter president president-elect principal producer professor promoter proprietor
      prosecutor provost publisher pundit pupil quarterback rabbi ranger rapper rebel receiver recruit
      rector referee refugee regulator reporter representative republican rescuer researcher reverend
      reviewer rival scholar scientist scout screenwriter secretary secretary-general senator sergeant
      shareholder sheriff shopkeeper shopper singer skipper socialist soldier solicitor solicitor-general
      speaker spy staffer star strategist striker student successor superintendent supervisor surgeon
      survivor taoiseach teacher terrorist therapist trader trainee trainer treasurer trustee tutor tycoon
      tánaiste umpire vet veteran vicar vice-chair vice-chancellor vice-president volunteer warden
      whistle-blower whistleblower worker wrestler writer
    `),
  ],
});

/** What a hyphen joins to a role: "then-President", "co-owner". */
export const rolePrefixes = wordSet(words(`acting co ex former now sub then vice`));
