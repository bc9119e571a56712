import { lines, wordSet, words } from './word-list.ts';

/**
 * Well-known organizations across the world: parties, agencies, parliaments, broadcasters, papers, companies, clubs,
 * and the houses that stand for a government ("the Kremlin said").
 *
 * Left out: names that are ordinary words or persons first ("target", "gap", "ford", "time", "sky", "who").
 */
const SINGLE = words(`
  aarp abc acas aclu adidas afd afl-cio afp aib aipac airbnb airbus aldi alibaba aljazeera amnesty amtrak anc
  anthropic ap aramco ard arsenal asda asean aslef astrazeneca at&t atf atp audi axios bae baidu barcelona
  barclays bayer bbc bellingcat benfica bjp bloomberg bma bmw boeing bp breitbart brics broncos bundesbank
  bundestag bundeswehr buzzfeed bytedance capitol carrefour cbc cbs cdc cdu celtic celtics chelsea chevron
  chrysler cia cisco citibank citigroup citroen cnbc cnn coca-cola comcast congress costco cowboys cps csu ctv
  daesh daimler darpa dccc dea defra deloitte dhl dhs disney dnc dodgers doj duma dup dvla dwp easyjet ecb
  efta enron epa equinor espn europol eurostat exxon exxonmobil ey faa facebook farc fatah fbi fcc fda fdp
  fedex fema ferrari fia fiat fifa fox freemasons fsb ftc ftse fulham g20 g7 g8 gazprom gchq gestapo gizmodo
  glaxosmithkline google gop greenpeace gru gsk h&m halliburton hamas hbo hezbollah hitachi hmrc hp hsbc
  huawei huffpost hyundai iaea ibm icc icj ico icrc ikea imf instagram intel interpol ioc ira irs isil isis
  itv jetblue jpmorgan juventus kfc kgb kia knesset knicks kpmg kremlin lakers lego lg lidl likud linkedin
  lloyds lockheed lpga lufthansa lyft mazda mcdonald's mckinsey mercedes merck mercosur mets mhra mi5 mi6
  microsoft millwall mitsubishi mlb mls moderna monsanto moody's morrisons mossad msnbc mtv naacp nasa nasdaq
  nasuwt nato natwest nba nbc nca ncaa nestle nestlé netflix newsweek nfl nhk nhl nhs nih nike nintendo nissan
  nlrb noaa northrop novartis npr nra nrcc nsa nspcc ntsb nvidia obr oecd ofcom ofgem ofqual ofsted ofwat ons
  opec openai osce osha oxfam packers panasonic patriots pbs pentagon pepsi pepsico peta petrobras peugeot
  pfizer pga pixar pkk plo politburo politico politifact porsche potus primark propublica psni pwc qantas
  qualcomm raf rai rangers raytheon rcn reddit renault reuters rmt rnc roche rolls-royce rosneft rspb rspca rt
  rte rtl rté ryanair sainsbury's salesforce samsung sanofi santander scientology scotus seahawks senate slate
  snapchat snopes snp sony spacex spd splc spotify starbucks stasi steelers stellantis t-mobile taliban tass
  techcrunch telemundo tencent tesco tiktok tmz toshiba totalenergies tottenham toyota tsa tuc twitter uber
  ubs uefa ufc ukip un undp unesco unhcr unicef unilever unison univision unrwa upi ups usada usaid usda
  verizon viacom vodafone volkswagen volvo vox wada waitrose walmart wfp whatsapp wikileaks wimbledon wsj wta
  wto wwe wwf xiaomi xinhua yankees youtube zanu-pf zara zdf
`);
const SEVERAL = lines(`
  10 downing street
  african national congress
  african union
  air force
  air france
  al jazeera
  al qaeda
  al shabaab
  al-qaeda
  al-qaida
  al-shabaab
  american airlines
  american express
  american red cross
  amnesty international
  arab league
  associated press
  aston villa
  atlético madrid
  bank of america
  bank of england
  bbc news
  bharatiya janata party
  black lives matter
  boko haram
  boy scouts
  british airways
  british army
  british medical association
  british red cross
  buckingham palace
  bureau of labor statistics
  cabinet office
  capitol hill
  capitol police
  catholic church
  central intelligence agency
  church of england
  citizens advice
  coast guard
  conservative party
  crown prosecution service
  crystal palace
  daily beast
  daily express
  daily mail
  daily mirror
  daily star
  daily telegraph
  democratic national committee
  democratic party
  democratic unionist party
  department for education
  department for transport
  department of defense
  department of education
  department of energy
  department of health
  department of homeland security
  department of justice
  department of state
  der spiegel
  deutsche bank
  deutsche welle
  downing street
  drug enforcement administration
  election commission
  electoral commission
  environment agency
  environmental protection agency
  european central bank
  european commission
  european council
  european court of human rights
  european parliament
  european union
  evening standard
  extinction rebellion
  federal bureau of investigation
  federal reserve
  fianna fáil
  financial times
  fine gael
  food and drug administration
  foreign office
  fox news
  free democrats
  freedom caucus
  general electric
  general motors
  goldman sachs
  green party
  harvard university
  hells angels
  home office
  house of commons
  house of lords
  house of representatives
  human rights campaign
  human rights watch
  institute for fiscal studies
  inter milan
  internal revenue service
  international atomic energy agency
  international court of justice
  international criminal court
  international monetary fund
  islamic jihad
  islamic state
  johnson & johnson
  jones
  jpmorgan chase
  judicial watch
  justice department
  ku klux klan
  labor party
  labour party
  law society
  le monde
  league of women voters
  liberal democrats
  liberal party
  lockheed martin
  los angeles times
  manchester city
  manchester united
  marine corps
  marks & spencer
  met office
  metropolitan police
  morgan stanley
  muslim brotherhood
  médecins sans frontières
  national audit office
  national crime agency
  national front
  national grid
  national guard
  national health service
  national hurricane center
  national rally
  national rifle association
  national security agency
  national security council
  national trust
  national weather service
  nbc news
  network rail
  new york post
  new york times
  new york yankees
  number 10
  open society
  oval office
  oxford university
  paris saint-germain
  parliament hill
  people's daily
  pew research center
  plaid cymru
  planned parenthood
  police federation
  polisario front
  port authority
  proud boys
  public health england
  quinnipiac university
  rassemblement national
  real madrid
  red crescent
  red cross
  reform uk
  republican national committee
  republican party
  resolution foundation
  revolutionary guards
  rolls royce
  royal air force
  royal bank of scotland
  royal british legion
  royal college of nursing
  royal mail
  royal navy
  salvation army
  save the children
  scotland yard
  scottish national party
  secret service
  securities and exchange commission
  sierra club
  sinn fein
  sinn féin
  sky news
  sky sports
  social democrats
  south china morning post
  southern poverty law center
  standard chartered
  stanford university
  state department
  state duma
  sunday times
  supreme court
  tea party
  teamsters union
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
  thomson reuters
  tottenham hotspur
  trades union congress
  transparency international
  transport for london
  treasury department
  ulster unionist party
  un security council
  united airlines
  united auto workers
  united nations
  us army
  us steel
  usa today
  virgin atlantic
  voice of america
  wagner group
  wall street
  wall street journal
  warner bros
  washington post
  wells fargo
  west ham
  western union
  white house
  world bank
  world economic forum
  world food programme
  world health organisation
  world health organization
  world trade organization
  yale university
`);

export const organizations = wordSet(SINGLE, SEVERAL);
