import { lines, wordSet, words } from './word-list.ts';

/**
 * Countries, states, provinces, counties, continents, regions, capitals and large cities, and the postal and
 * newspaper shortenings of states.
 *
 * Left out: the shires, and shortenings that are words or honorifics ("in", "or", "me", "hi", "ok", "oh", "ms"), and towns better
 * known as names ("Lincoln", "Jackson", "Madison"). "Charlotte", "Sydney", "Florence", "Georgia", "Virginia", "Jordan"
 * and "Chad" are here and among the given names: what stands beside them has to tell. "us" is also a pronoun.
 */
const SINGLE = words(`
    aberdeen abidjan abuja accra addis adelaide afghanistan africa ak al ala alabama alaska albania alberta
    aleppo alexandria algeria algiers alps amazon america amman amsterdam andes angola ankara antarctic
    antarctica arctic argentina arizona arkansas armenia asia astana asunción athens atlanta atlantic auckland
    australia austria az azerbaijan baghdad bahamas bahrain baku bali balkans baltics baltimore bamako
    bangalore bangkok bangladesh barbados barcelona basel basra bath bavaria beijing beirut belarus belfast
    belgium belgrade belize bengaluru benghazi benin berlin bermuda bern bethlehem bhutan birmingham bogotá
    bolivia bombay bordeaux bosnia boston botswana bradford brasília bratislava brazil brighton brisbane
    bristol britain brittany bronx brooklyn brunei brussels bucharest budapest buffalo bulgaria burkina burma
    burundi busan ca cairo calcutta calgary california cambodia cambridge cameroon canada canberra caracas
    cardiff caribbean carolina casablanca catalonia caucasus chad charlotte chechnya chennai chernobyl chester
    chicago chile china chisinau chongqing cincinnati cleveland cologne colombia colombo colorado columbus
    congo connecticut copenhagen cornwall corsica coventry crimea croatia ct cuba cumbria cyprus czechia dakar
    dallas damascus darfur darwin dc delaware delhi denmark denver derby derry detroit devon dhaka djibouti
    doha dominica donbas donbass donetsk dorset drc dubai dublin dundee durban durham düsseldorf ecuador
    edinburgh edmonton egypt england erbil eritrea essex estonia eswatini ethiopia eu eurasia europe fiji
    finland fl flanders florence florida france frankfurt freetown fukushima ga gabon gaborone galway gambia
    gaza gdansk geneva georgetown georgia germany ghana gibraltar glasgow gloucester greece greenland grenada
    guam guangzhou guatemala guinea guyana hague haifa haiti hamburg hanoi harare harlem havana hawaii hebron
    helsinki highlands himalayas hiroshima holland hollywood holyrood honduras honolulu houston hull hungary
    hyderabad ia iceland idaho il ill illinois india indiana indianapolis indonesia iowa iran iraq ireland
    islamabad israel istanbul italy jacksonville jakarta jamaica japan jeddah jersey jerusalem johannesburg
    jordan juba judea kabul kampala kandahar kansas karachi kashmir kathmandu kazakhstan kent kentucky kenya
    kerala kharkiv khartoum kherson kiev kigali kinshasa kolkata korea kosovo krakow ks kurdistan kursk kuwait
    ky kyiv kyoto kyrgyzstan lagos lahore laos latvia lebanon leeds leicester lesotho liberia libya
    liechtenstein lille lima lisbon lithuania liverpool ljubljana london londonderry louisiana louisville
    luanda lucknow luhansk lusaka luxembourg lviv lyon macau macedonia madagascar madras madrid maharashtra
    maine malawi malaysia maldives mali mallorca malta managua manchester manhattan manila manitoba maputo
    mariupol marseille maryland massachusetts mauritania mauritius md mecca medellín medina mediterranean
    melbourne memphis mexico miami michigan middlesbrough milan milwaukee minneapolis minnesota minsk
    mississippi missouri mn mogadishu moldova monaco mongolia monrovia montana montenegro montevideo
    montgomery montreal morocco moscow mosul mozambique mumbai munich myanmar nablus nairobi namibia naples
    nashville nc nd ne nebraska nepal netherlands nevada newark newcastle newfoundland newport nh nicaragua
    nicosia niger nigeria nj nm norfolk normandy northumberland norway norwich nottingham nv ny oakland
    oceania odesa odessa ohio oklahoma oman ontario ore oregon orlando osaka oslo ottawa oxford pacific
    pakistan palermo palestine panama paraguay paris parkland peking pennsylvania perth peru peshawar
    philadelphia philippines phoenix pittsburgh plymouth poland portland porto portsmouth portugal prague
    pretoria pristina providence punjab pyongyang pyrenees qatar quebec queens queensland quito rabat rafah
    raleigh ramallah rangoon raqqa reykjavik ri richmond riga riyadh romania rome rotterdam russia rwanda
    sacramento sahara saigon samoa sanaa santiago sarajevo sardinia saskatchewan savannah saxony sc
    scandinavia scotland sd seattle senegal seoul serbia seville seychelles shanghai sheffield shenzhen
    siberia sicily sinai sinaloa singapore skopje slovakia slovenia sofia somalia somaliland somerset
    southampton spain srebrenica stockholm strasbourg stuttgart sudan suffolk sunderland suriname surrey
    sussex swansea sweden switzerland sydney syria taipei taiwan tajikistan tallinn tampa tanzania tashkent
    tasmania tbilisi tehran tennessee texas thailand tianjin tibet tigray tijuana tirana tn togo tokyo tonga
    toronto toulouse tripoli tunis tunisia turin turkey turkmenistan tuscany tx uae uganda uk ukraine ulster
    uruguay us usa ussr ut utah uzbekistan va valencia valletta vancouver venezuela venice vermont victoria
    vienna vientiane vietnam vilnius virginia vt wales warsaw wash washington wellington westminster wi
    windsor winnipeg wisconsin wuhan wv wy wyo wyoming xinjiang yangon yemen yerevan yokohama york zagreb
    zambia zimbabwe zurich zürich
  `);
const SEVERAL = lines(`
  abu dhabi
  addis ababa
  bosnia and herzegovina
  british columbia
  british isles
  buenos aires
  burkina faso
  cabo verde
  cape town
  cape verde
  central african republic
  central america
  costa rica
  czech republic
  democratic republic of the congo
  des moines
  district of columbia
  dominican republic
  east africa
  east asia
  east jerusalem
  east sussex
  east timor
  eastern europe
  el salvador
  gaza strip
  golan heights
  great britain
  greater manchester
  hong kong
  horn of africa
  isle of man
  kuala lumpur
  la paz
  las vegas
  latin america
  los angeles
  middle east
  mount everest
  nagorno-karabakh
  new brunswick
  new delhi
  new england
  new hampshire
  new haven
  new jersey
  new mexico
  new orleans
  new south wales
  new york
  new zealand
  north africa
  north america
  north carolina
  north dakota
  north korea
  north macedonia
  north yorkshire
  northern ireland
  northern territory
  nova scotia
  papua new guinea
  phnom penh
  port-au-prince
  puerto rico
  republic of ireland
  rio de janeiro
  san antonio
  san diego
  san francisco
  san jose
  san juan
  san marino
  san salvador
  santa cruz
  santa fe
  santo domingo
  saudi arabia
  sierra leone
  south africa
  south america
  south asia
  south australia
  south carolina
  south dakota
  south korea
  south sudan
  south wales
  south yorkshire
  southeast asia
  southern california
  soviet union
  sri lanka
  st louis
  st paul
  st petersburg
  stoke-on-trent
  strait of hormuz
  são paulo
  tel aviv
  the hague
  timor-leste
  trinidad and tobago
  united arab emirates
  united kingdom
  united states
  washington dc
  west africa
  west bank
  west indies
  west midlands
  west sussex
  west virginia
  west yorkshire
  western australia
  western europe
  western sahara
`);

export const places = wordSet(SINGLE, SEVERAL);

/**
 * Words that make a capitalised run a place.
 *
 * Left out: "hill", "wood", "ford" and "field", more often the end of a surname or of a team.
 */
export const placeWords = wordSet(
  words(`
    airport arena avenue bay beach boulevard bridge building canyon cape city coast concourse county creek dam
    district drive estate falls gardens glacier gulf harbor harbour heights highway hotel house island islands
    lake lane mountain mountains oblast ocean park parks peninsula plaza port prefecture province river road sea
    sound square stadium station strait street terminal tower township valley village
  `),
);
