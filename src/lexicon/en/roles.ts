import { genderMap, words } from './word-list.ts';

/** Stems that take -man, -woman and -person alike: the ending tells the gender. */
const COMPOUND_STEMS = words(`
  alder anchor assembly business camera chair church congress council craft crafts crew door fire fisher fore
  front frontier gun horse journey law lay line mail news noble oars ombuds outdoors palace patrol point
  police post sales service show spokes sports states stunt trades tribes under watch weather yachts
`);

/**
 * Nouns for an office or a trade, singular, with the gender they give away. Plurals are found by rule.
 *
 * Left out: "chair" is kept although also a thing, since "the chair said" is common; "cook", "pilot", "model" and
 * "guide" are kept for the same reason; "page", "ace", "star" as a verb and "temp" would hurt more than help.
 */
export const roles = genderMap({
  m: [
    ...COMPOUND_STEMS.map((stem) => `${stem}man`),
    ...words(`
      abbot adman airman alderman ambulanceman archduke ayatollah barman baron batsman bellboy boatman
      bogeyman bowman busboy cabman cameraman cardinal clergyman coachman conman count cowboy doorman duke
      earl emir emperor ferryman footman friar frogman groundsman guardsman handyman headmaster heir henchman
      hitman houseman huntsman imam infantryman kaiser king kinsman landlord lord madman maharaja marksman
      merman middleman midshipman milkman monk mufti mullah oilman patriarch pitman pope priest prince
      repairman rifleman schoolmaster seaman serviceman shaikh sheik sheikh signalman stableboy steward
      stockman strongman sultan swordsman taxman tsar viscount waiter warlord woodsman workman
    `),
  ],
  f: [
    ...COMPOUND_STEMS.map((stem) => `${stem}woman`),
    ...words(`
      abbess actress ballerina barmaid baroness camerawoman chambermaid clergywoman comedienne countess
      cowgirl dinnerlady doula duchess empress headmistress heiress hostess housekeeper housewife landlady
      maharani maid masseuse midwife nun princess proprietress queen schoolmistress seamstress servicewoman
      showgirl stewardess sultana tsarina viscountess waitress
    `),
  ],
  u: [
    ...COMPOUND_STEMS.map((stem) => `${stem}person`),
    ...words(`
      academic academician accountant activist actor actuary acupuncturist adjudicator adjutant administrator
      admiral advertiser adviser advisor advocate aesthetician agent agriculturalist aide allergist ambassador
      amputee anaesthetist analyst anarchist anatomist anchor animator announcer anthropologist antiquarian
      apiarist apologist apothecary appointee apprentice arbiter arbitrator archaeologist archbishop
      archdeacon archeologist archer architect archivist arranger artisan artist assassin assessor assistant
      associate astrologer astronaut astronomer astrophysicist athlete attaché attendant attorney
      attorney-general auctioneer auditor author autocrat aviator babysitter backbencher backer bailiff baker
      banker barber barista barrister bartender bassist beautician beekeeper beneficiary biochemist biographer
      biologist bishop blacksmith blogger bodybuilder bodyguard boss botanist bowler boxer brewer bricklayer
      brigadier broadcaster broker builder bureaucrat burglar bursar butcher butler buyer cabdriver caddie
      caller campaigner candidate canon cantor captain cardiologist caregiver carer caretaker caricaturist
      carpenter cartographer cartoonist caseworker cashier caterer cellist censor ceo cfo chair chairperson
      chancellor chaplain chauffeur checker cheerleader chef chemist chief chieftain chiropractor choirmaster
      choreographer chronicler cinematographer cio claimant cleaner cleric clerk climatologist climber
      clinician clown co-chair co-creator co-defendant co-director co-founder co-host co-ordinator co-owner
      co-pilot co-star co-worker coach coauthor cobbler cofounder collaborator collector colonel columnist
      comedian comic commandant commander commentator commissioner commodore communist composer comptroller
      concierge conductor confectioner confidant conservationist conservative conservator constable
      constituent consul consultant contestant contractor contributor controller convener convict coo cook
      coordinator copilot copywriter coroner corporal correspondent cosmetologist cosmonaut councillor
      councilmember councilor counsel counsellor counselor courier courtier creator creditor cricketer
      criminologist critic crooner cryptographer cto curate curator custodian customer cyclist dancer deacon
      dealer dean debater debutant decorator defector defendant defender delegate demographer demonstrator
      dentist deputy dermatologist designer despot detainee detective developer diagnostician dictator
      dietician dietitian diplomat director dispatcher dissident distributor diver dj doctor donor dramatist
      driver drummer ecologist economist editor editor-in-chief educator electrician emissary employee
      employer endocrinologist engineer engraver entertainer entomologist entrepreneur envoy epidemiologist
      essayist ethicist ethnographer evangelist examiner executioner executive executor explorer exporter
      extremist facilitator falconer farmer farmworker farrier fashionista federalist fighter filmmaker
      financier firebrand firefighter fisher florist folklorist footballer forecaster forester forger forward
      founder freelancer freshman fugitive fundraiser gambler gamekeeper gardener gatekeeper genealogist
      general geneticist geochemist geographer geologist geophysicist gerontologist glazier goalie goalkeeper
      goaltender goldsmith golfer governess governor governor-general grocer grower guard guardian guerrilla
      guide guitarist gunner gymnast gynaecologist gynecologist hacker hairdresser hairstylist halfback
      handballer handler harpist harvester head headteacher healer hematologist herbalist herder hiker
      historian homemaker host hotelier humorist hunter hydrologist hypnotist illusionist illustrator
      immunologist importer impresario incumbent industrialist infielder influencer informant inmate innkeeper
      innovator inspector installer instructor insurer intern internist interpreter interrogator interviewer
      inventor investigator investor ironworker islamist jailer janitor jeweler jeweller jihadist jockey
      joiner journalist judge juggler junior jurist juror justice keyworker kickboxer kingpin knight laborer
      labourer landowner landscaper lawmaker lawyer leader lecturer legislator liaison liberal librarian
      librettist lieutenant lifeguard linebacker linguist lobbyist locksmith loyalist lyricist machinist
      magician magistrate magnate maker manager manufacturer marathoner marine mariner marketer marshal mascot
      mason masseur mathematician mayor mayoress mc mechanic mediator medic mentor mep mercenary merchant
      messenger metallurgist meteorologist microbiologist midfielder migrant militant miner minister
      ministrant missionary mla mobster model moderator mogul monarch monitor mortician motorist mountaineer
      mp msp musher musician musicologist nanny narrator naturalist naturopath navigator negotiator
      neonatologist nephrologist neurologist neuroscientist neurosurgeon newscaster newsreader nominee notary
      novelist nurse nurseryman nutritionist oarsman obstetrician oceanographer officer official officiant
      oligarch ombudsperson oncologist operative operator ophthalmologist optician optometrist orator
      organiser organist organizer ornithologist orthodontist orthopedist osteopath outfielder overseer owner
      paediatrician painter palaeontologist paleontologist panelist panellist paralegal paramedic paratrooper
      parliamentarian partner pastor pathologist patron paymaster pediatrician pensioner performer perfumer
      pharmacist pharmacologist philanthropist philosopher photographer photojournalist physician physicist
      physiologist physiotherapist pianist pilot pioneer pitcher planner plasterer player playwright plumber
      podcaster podiatrist poet policymaker politician pollster porter postmaster potter practitioner preacher
      premier presenter president president-elect principal printer prisoner privateer producer professor
      programmer promoter proprietor prosecutor protege protégé provost psychiatrist psychoanalyst
      psychologist psychotherapist publicist publisher pundit punter pupil puppeteer purser quarterback
      quartermaster rabbi racer radiographer radiologist radiotherapist rancher ranger rapper realtor rebel
      receiver receptionist recipient recorder recruit recruiter rector referee reformer refugee registrar
      regulator reporter representative republican rescuer researcher restaurateur retailer retiree reverend
      reviewer rider rigger ringleader rival roofer ropemaker rower ruler runner saddler sailor salesclerk
      saxophonist scholar schoolteacher scientist scorer scout screenwriter scriptwriter sculptor secretary
      secretary-general seller senator sergeant servant setter settler sexologist shareholder sheriff
      shipbuilder shoemaker shopkeeper shopper sidekick silversmith singer singer-songwriter sitter skater
      skeptic skier skipper smuggler sniper socialist socialite sociologist soldier solicitor
      solicitor-general soloist songwriter soprano spammer speaker speechwriter sprinter spy squatter
      stablehand staffer star stargazer statistician steelworker stenographer stockbroker storyteller
      strategist streamer striker stripper student stylist sub-editor subcontractor subeditor successor
      superintendant superintendent superstar supervisor supplier supremo surfer surgeon surveyor survivor
      swimmer tactician tailor tanner taoiseach taxidermist teacher technician technologist teller tenor
      terrorist theologian theorist therapist tiler toolmaker trader traditionalist trainee trainer translator
      traveler traveller treasurer trombonist trooper trucker trumpeter trustee tutor tycoon typist tyrant
      tánaiste umpire undersecretary undertaker upholsterer urologist usher valet vendor ventriloquist vet
      veteran veterinarian vicar vice-chair vice-chancellor vice-president viceroy vintner violinist violist
      virologist vlogger vocalist volcanologist volunteer warden webmaster weightlifter welder whip
      whistle-blower whistleblower wholesaler wicketkeeper winemaker winger wizard woodworker worker wrestler
      writer yeoman youtuber zookeeper zoologist
    `),
  ],
});
