import { lines, wordSet, words } from './word-list.ts';

/**
 * Well-known organizations across the world: parties, agencies, parliaments, broadcasters, papers, companies, clubs,
 * and the houses that stand for a government ("the Kremlin said").
 *
 * Left out: names that end like one ("Supreme Court", "World Bank"), which organization-words tells; names that are ordinary words or persons first ("target", "gap", "ford", "time", "sky", "who").
 */
const SINGLE = words(`
  abc aclu afd afp aljazeera amnesty anthropic ap arsenal asean at&t barclays bbc bjp bloomberg boeing bp
  brics bundestag buzzfeed cbs cdc cdu chelsea cia cnn coca-cola congress cps csu dhs disney dnc doj dup epa
  exxonmobil faa facebook fatah fbi fcc fda fifa fox ftc g20 gazprom google greenpeace hamas hezbollah hsbc
  iaea ibm icc imf instagram interpol ira irs isis itv jpmorgan knesset kremlin mcdonald's mi5 mi6 microsoft
  monsanto msnbc nasa nato nba nbc netflix newsweek nfl nhs nih nike noaa npr nra nsa nvidia oecd ofcom ofsted
  opec openai oxfam pbs pentagon pfizer politico propublica reddit reuters rté senate snp sony spacex
  starbucks taliban tesco tiktok twitter uber uefa ukip un unhcr unicef unilever unrwa usaid verizon
  volkswagen walmart whatsapp wikileaks wsj youtube
`);
const SEVERAL = lines(`
  african union
  air force
  air france
  al jazeera
  al shabaab
  al-qaeda
  al-shabaab
  amnesty international
  arab league
  associated press
  aston villa
  bank of america
  bank of england
  bbc news
  bharatiya janata party
  black lives matter
  boko haram
  british airways
  buckingham palace
  capitol hill
  citizens advice
  coast guard
  conservative party
  crystal palace
  daily express
  daily mail
  daily mirror
  daily telegraph
  democratic national committee
  democratic party
  der spiegel
  downing street
  european central bank
  european commission
  european council
  european parliament
  european union
  evening standard
  extinction rebellion
  federal reserve
  fianna fáil
  financial times
  fox news
  freedom caucus
  general electric
  goldman sachs
  green party
  home office
  house of commons
  house of lords
  house of representatives
  human rights campaign
  islamic jihad
  islamic state
  jones
  justice department
  ku klux klan
  le monde
  liberal democrats
  liberal party
  lockheed martin
  los angeles times
  manchester city
  marks & spencer
  muslim brotherhood
  médecins sans frontières
  national guard
  national rally
  nbc news
  network rail
  new york post
  new york times
  number 10
  plaid cymru
  planned parenthood
  proud boys
  real madrid
  red crescent
  red cross
  reform uk
  republican national committee
  republican party
  revolutionary guards
  royal mail
  save the children
  scotland yard
  scottish national party
  sinn fein
  sinn féin
  sky news
  sky sports
  sunday times
  the associated press
  the atlantic
  the economist
  the guardian
  the hill
  the independent
  the intercept
  the sun
  the telegraph
  the times
  transport for london
  us steel
  usa today
  wall street
  wall street journal
  washington post
  wells fargo
  white house
`);

export const organizations = wordSet(SINGLE, SEVERAL);
