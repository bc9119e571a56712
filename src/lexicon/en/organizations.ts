import { lines, wordSet, words } from './word-list.ts';

/**
 * Well-known organizations across the world: parties, agencies, parliaments, broadcasters, papers, companies, clubs,
 * and the houses that stand for a government ("the Kremlin said").
 *
 * Left out: initials, which their capitals tell, but for those that some papers write in small letters ("Nato"); names
 * that end like one ("Supreme Court", "Green Party"), which organization-words tells; names that are ordinary words or
 * persons first ("target", "gap", "ford", "time", "sky", "who").
 */
const SINGLE = words(`
  abc aljazeera amnesty anthropic ap arsenal asean at&t barclays bbc bloomberg boeing brics bundestag
  buzzfeed chelsea coca-cola congress cps disney exxonmobil faa facebook fatah fifa fox ftc g20 gazprom
  google greenpeace hamas hezbollah iaea imf instagram interpol ira isis jpmorgan knesset kremlin mcdonald's
  mi5 mi6 microsoft monsanto nasa nato netflix newsweek nike noaa nvidia oecd ofcom ofsted opec openai oxfam
  pentagon pfizer politico propublica reddit reuters rté senate sony spacex starbucks taliban tesco tiktok
  twitter uber uefa ukip un unicef unilever usaid verizon volkswagen walmart whatsapp wikileaks youtube
`);
const SEVERAL = lines(`
  air force
  air france
  al jazeera
  al shabaab
  al-qaeda
  al-shabaab
  associated press
  aston villa
  bank of america
  bank of england
  bbc news
  black lives matter
  boko haram
  british airways
  buckingham palace
  capitol hill
  citizens advice
  coast guard
  crystal palace
  daily express
  daily mail
  daily mirror
  daily telegraph
  der spiegel
  downing street
  evening standard
  extinction rebellion
  federal reserve
  fianna fáil
  financial times
  fox news
  general electric
  goldman sachs
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
  revolutionary guards
  royal mail
  save the children
  scotland yard
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
