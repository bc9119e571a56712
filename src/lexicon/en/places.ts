import { lines, wordSet, words } from './word-list.ts';

/**
 * Countries, states, provinces, counties, continents, regions, capitals and large cities, and the postal and
 * newspaper shortenings of states.
 *
 * Left out: shortenings that are words or honorifics ("in", "or", "me", "hi", "ok", "oh", "ga" stays, "miss", "gen"),
 * and towns better known as names ("Lincoln", "Jackson", "Madison", "Charlotte", "Sydney" and "Florence" stay as they
 * are large; "Georgia", "Virginia", "Carolina", "Paris", "Chelsea", "Jordan", "Chad" and "India" are both).
 */
const SINGLE = words(`
  aachen aarhus aberdeen aberdeenshire aberystwyth abidjan abkhazia abuja acapulco accra adana addis adelaide
  aden afghanistan africa ahmedabad airdrie ajaccio ak al ala alabama alaska albania alberta albuquerque
  aldershot aleppo alexandria algeria algiers almaty alps amazon america amman amritsar amsterdam anaheim
  anatolia anchorage andalusia andes andorra anglesey angola angus ankara annapolis antalya antananarivo
  antarctic antarctica antrim antwerp arctic argentina argyll ariz arizona ark arkansas armagh armenia aruba
  ashgabat asia asmara aspen assam astana asunción athens atlanta atlantic auckland augsburg australia austria
  avdiivka avon ayrshire az azerbaijan azores baghdad bahamas bahia bahrain bakhmut baku bali balkans
  ballymena balochistan baltics baltimore bamako bandung bangalore bangkok bangladesh bangui banjul barbados
  barcelona barnsley basel basildon basingstoke basra bath batumi bavaria bedfordshire beijing beirut belarus
  belfast belgium belgorod belgrade belize belmopan benelux bengaluru benghazi benin bergen berkeley berkshire
  berlin bermuda bern berne bethesda bethlehem bhutan biafra bihar bilbao birkenhead birmingham bishkek
  bismarck bissau blackburn blackpool blantyre bloemfontein bogotá boise bolivia bologna bolton bombay bonn
  bordeaux borneo bosnia boston botswana boulder bournemouth bradford brasilia brasília bratislava brazil
  brazzaville bremen brest bridgetown brighton brisbane bristol britain brittany brno bronx brooklyn bruges
  brunei brussels bryansk bucha bucharest buckinghamshire budapest buffalo bujumbura bukavu bulawayo bulgaria
  burkina burma burnley burundi bury busan ca cairns cairo caithness calais calcutta calgary cali calif
  california cambodia cambridge cambridgeshire cameroon canada canberra cancun cancún cannes canterbury
  caracas cardiff caribbean carlisle carmarthenshire carolina cartagena casablanca catalonia catania caucasus
  cebu ceredigion chad charleroi charleston charlotte charlottesville chattanooga chechnya chelmsford
  cheltenham chemnitz chengdu chennai chernihiv chernobyl cheshire chester chesterfield chiapas chicago
  chihuahua chile china chisinau chișinău chongqing christchurch cincinnati clackmannanshire cleveland cluj
  clwyd colchester colo cologne colombia colombo colorado columbus comoros compton conakry congo conn connacht
  connecticut connemara copenhagen corfu cornwall corsica coventry crawley crete crewe crimea croatia croydon
  ct cuba cumbria cupertino curaçao curitiba cusco cyprus czechia córdoba dagestan dakar dalian dallas
  damascus danang darfur darlington darwin davao davos dayton dc debrecen delaware delhi denmark denver derby
  derbyshire derry detroit devon dhaka dijon djibouti dnipro dodoma doha dominica donbas donbass doncaster
  donegal donetsk dorset dortmund douala dover drc dresden drogheda dubai dublin dubrovnik dudley duisburg
  duluth dumfriesshire dundalk dundee dunedin dunfermline durban durham dushanbe dyfed düsseldorf earth
  eastbourne ecuador edinburgh edmonton egypt eilat eindhoven england erbil eritrea eryri espoo essen essex
  estonia eswatini ethiopia eu eurasia europe exeter falkirk fallujah fargo faro ferguson fermanagh fez fife
  fiji finland fl fla flanders flint flintshire florence florida folkestone fortaleza france frankfurt
  fredericton freetown freiburg fresno fukuoka fukushima ga gabon gaborone galicia galilee galway gambia
  gateshead gaza gaziantep gdansk gdańsk geneva genoa georgetown georgia germany ghana ghent gibraltar girona
  giza glamorgan glasgow gloucester gloucestershire goa golan goma gomel gothenburg granada graz greece
  greenland greensboro grenada grenoble grimsby groningen grozny guadalajara guadeloupe guam guangzhou
  guatemala guayaquil guernsey guildford guinea gujarat guyana gwent gwynedd gyumri hackney hague haifa haiti
  halifax hamburg hamilton hampshire hangzhou hanoi hanover harare harbin harlem harrisburg harrogate hartford
  hartlepool hastings havana hawaii hebrides hebron heidelberg helsinki herat hereford herefordshire
  hertfordshire herzegovina highlands himalayas hiroshima hobart hodeidah hokkaido holland hollywood holyrood
  homs honduras honolulu houston hrodna huddersfield hull humberside hungary huntingdonshire huntsville
  hyderabad ia ibadan ibiza iceland idaho idlib il ill illinois incheon ind india indiana indianapolis
  indonesia innsbruck inverness iowa ipswich iran iraq ireland irpin isfahan islamabad islington israel
  istanbul italy izmir jacksonville jaipur jakarta jamaica japan java jayapura jeddah jenin jersey jerusalem
  johannesburg johor jordan juba judea juneau kabul kaduna kaliningrad kampala kan kandahar kano kansas
  kaohsiung karabakh karachi karnataka kashmir kathmandu katowice kaunas kazakhstan kazan kent kentucky kenya
  kerala kerry kettering kharkiv khartoum kherson kiel kiev kigali kildare kilkenny kilmarnock kingston
  kinshasa kiribati kirkuk kirkwall kisumu knoxville kobe kochi kolkata korea kosovo košice krakow kraków
  kramatorsk ks kumasi kurdistan kursk kuwait ky kyiv kyoto kyrgyzstan labrador lagos lahore lambeth lampedusa
  lanarkshire lancashire lancaster lansing laos laredo latakia latvia lausanne lebanon leeds leicester
  leicestershire leinster leipzig leitrim lerwick lesbos lesotho lexington lhasa liberia libreville libya
  lichfield liechtenstein lille lilongwe lima limerick lincolnshire linz lisbon lisburn lithuania liverpool
  livingston ljubljana llandudno llanelli lombardy lomé london londonderry lothian louisiana louisville luanda
  lublin lubumbashi lucerne lucknow luhansk lusaka luton luxembourg luxor luzon lviv lyon lyons maastricht
  macao macau macedonia madagascar madeira madras madrid magdeburg maharashtra maidstone maiduguri maine mainz
  majorca malaga malawi malaysia maldives mali malibu mallorca malmo malmö malta managua manama manaus
  manchester mandalay manhattan manila manipur manitoba mannheim mansfield maputo maracaibo margate mariupol
  marrakech marrakesh marseille marseilles martinique maryland maseru mashhad massachusetts mauritania
  mauritius md meath mecca medan medellín medina mediterranean melbourne memphis mendoza menorca merseyside
  mesopotamia mexico miami mich michigan micronesia middlesbrough middlesex milan milwaukee mindanao minn
  minneapolis minnesota minsk misrata mississippi missouri mn mo mogadishu moldova mombasa monaco mongolia
  monmouthshire monrovia mont montana montenegro monterrey montevideo montgomery montpelier montreal montréal
  moon moray morocco moscow mostar mosul motherwell mozambique mumbai munich munster murcia murmansk muscat
  myanmar mykolaiv málaga n'djamena nablus nagasaki nagorno nagoya nairobi namibia nanjing nantes nantucket
  naples nashville nassau nauru naypyidaw nazareth nc nd ne neb nebraska nepal netherlands nev nevada newark
  newcastle newfoundland newham newport newquay newry nh niamey nicaragua nicosia niger nigeria nj nm norfolk
  normandy northampton northamptonshire northumberland northumbria norway norwich nottingham nottinghamshire
  nouakchott novosibirsk nunavut nuremberg nv ny nîmes oakland oaxaca oceania odense odesa odessa odisha ohio
  okinawa okla oklahoma oldham olympia omagh omaha oman omsk ontario oran ore oregon orkney orlando osaka oslo
  ostrava ottawa ouagadougou oxford oxfordshire pa pacific padua paisley pakistan palau palermo palestine
  pamplona panama paraguay paramaribo paris parkland pasadena patagonia pattaya peking pembrokeshire penang
  penn pennsylvania pensacola penzance perth perthshire peru peshawar peterborough philadelphia philippines
  phoenix phuket pisa pittsburgh plovdiv plymouth podgorica pokrovsk poland polynesia portland porto
  portsmouth portugal potsdam powys poznań prague prc preston pretoria pristina provence providence pune
  punjab pyongyang pyrenees qatar qingdao quebec queens queensland quetta quito québec rabat rafah rajasthan
  raleigh ramallah ramsgate rangoon raqqa ravenna rawalpindi reading recife redcar redditch regina
  renfrewshire rennes reno reykjavik reykjavík rhodes ri richmond riga riyadh rochdale rochester romania rome
  rosario rostock rostov rotherham rotterdam rouen runcorn russia rutland rwanda sacramento sahara sahel
  saigon salford salisbury salzburg samara samaria samarkand samoa sanaa santiago santorini sapporo sarajevo
  sardinia saskatchewan saskatoon savannah saxony sc scandinavia scarborough scotland scottsdale scranton
  scunthorpe sd seattle selma sendai senegal seoul serbia sevastopol seville seychelles shanghai sharjah
  sheffield shenzhen shetland shiraz shreveport shrewsbury shropshire siberia sicily siena simferopol sinai
  sinaloa sindh singapore skopje sligo slough slovakia slovenia snowdonia sochi sofia solihull solingen
  somalia somaliland somerset southampton southend southport southwark soweto spain spokane springfield
  srebrenica srinagar staffordshire stavanger stevenage stirling stirlingshire stockholm stockport stockton
  stoke stornoway strasbourg stuttgart sudan suffolk sumatra sumy sunderland surabaya suriname surrey sussex
  suva swansea swaziland sweden swindon switzerland sydney syracuse syria tabriz tacoma taipei taiwan
  tajikistan tallahassee tallinn tampa tampere tangier tanzania tartu tashkent tasmania taunton tbilisi
  teesside tegucigalpa tehran telangana telford tenerife tenn tennessee tex texas thailand thessaloniki
  thimphu tianjin tibet tigray tijuana timișoara tipperary tirana tn togo tokyo toledo tonga topeka toronto
  torquay toulouse transnistria trenton trieste tripoli trondheim truro tucson tulsa tunis tunisia turin
  turkey turkmenistan turku tuscaloosa tuscany tuvalu tx tyneside tyrone türkiye uae uganda uk ukraine
  ulaanbaatar ulster uppsala uruguay urumqi us usa ussr ut utah utrecht uttarakhand uvalde uzbekistan va vaduz
  valencia valletta valparaíso vancouver vanuatu varna venezuela venice vermont verona versailles victoria
  vienna vientiane vietnam vilnius virginia vitebsk vladivostok volgograd vt waco wakefield wales wallonia
  walsall walthamstow warrington warsaw warwickshire wash washington waterford watford wearside wellington
  westminster wexford weymouth whitehorse wi wichita wicklow widnes wiesbaden wigan wilmington wiltshire
  winchester windhoek windsor winnipeg wis wisconsin wolverhampton worcester worcestershire worthing wrexham
  wrocław wuhan wv wy wyo wyoming xi'an xian xinjiang yangon yaoundé yekaterinburg yemen yerevan yokohama
  yonkers york yorkshire yukon zadar zagreb zaire zambia zanzibar zaporizhia zaporizhzhia zaragoza zimbabwe
  zurich zürich łódź
`);
const SEVERAL = lines(`
  abu dhabi
  addis ababa
  american samoa
  antigua and barbuda
  baja california
  baton rouge
  bosnia and herzegovina
  british columbia
  british isles
  buenos aires
  burkina faso
  cabo verde
  cape cod
  cape town
  cape verde
  cayman islands
  central african republic
  central america
  channel islands
  chiang mai
  colorado springs
  costa rica
  crystal river
  czech republic
  dar es salaam
  democratic republic of the congo
  den haag
  des moines
  district of columbia
  dominican republic
  east africa
  east anglia
  east asia
  east coast
  east jerusalem
  east midlands
  east sussex
  east timor
  eastern europe
  el paso
  el salvador
  equatorial guinea
  falkland islands
  faroe islands
  fort lauderdale
  fort worth
  french guiana
  french polynesia
  gaza city
  gaza strip
  golan heights
  grand rapids
  great britain
  great lakes
  greater manchester
  green bay
  guinea-bissau
  gulf coast
  gulf of mexico
  hay-on-wye
  ho chi minh city
  hong kong
  horn of africa
  isle of man
  isle of wight
  ivory coast
  jersey city
  kansas city
  kuala lumpur
  la paz
  las vegas
  latin america
  little rock
  long beach
  long island
  los angeles
  marshall islands
  mexico city
  middle east
  milton keynes
  mount everest
  nagorno-karabakh
  new brunswick
  new caledonia
  new delhi
  new england
  new hampshire
  new haven
  new jersey
  new mexico
  new orleans
  new south wales
  new york
  new york city
  new zealand
  north africa
  north america
  north carolina
  north dakota
  north korea
  north macedonia
  north sea
  north yorkshire
  northern ireland
  northern territory
  nova scotia
  oklahoma city
  outer hebrides
  palm beach
  palo alto
  panama city
  papua new guinea
  persian gulf
  phnom penh
  port au prince
  port moresby
  port of spain
  port-au-prince
  prince edward island
  puerto rico
  quebec city
  red sea
  republic of congo
  republic of ireland
  rhode island
  rio de janeiro
  rio grande
  saint lucia
  salt lake city
  san antonio
  san bernardino
  san diego
  san francisco
  san jose
  san josé
  san juan
  san marino
  san salvador
  santa barbara
  santa cruz
  santa fe
  santa monica
  santo domingo
  saudi arabia
  sierra leone
  silicon valley
  solomon islands
  south africa
  south america
  south asia
  south australia
  south carolina
  south china sea
  south dakota
  south korea
  south sudan
  south wales
  south yorkshire
  southeast asia
  southern california
  soviet union
  sri lanka
  st albans
  st andrews
  st helens
  st ives
  st kitts and nevis
  st louis
  st lucia
  st paul
  st petersburg
  stoke-on-trent
  strait of hormuz
  stratford-upon-avon
  sub-saharan africa
  são paulo
  são tomé
  tel aviv
  the bahamas
  the hague
  tierra del fuego
  timor-leste
  trinidad and tobago
  turks and caicos
  united arab emirates
  united kingdom
  united states
  united states of america
  upper east side
  vatican city
  virgin islands
  washington dc
  west africa
  west bank
  west coast
  west indies
  west lothian
  west midlands
  west palm beach
  west sussex
  west virginia
  west yorkshire
  western australia
  western europe
  western sahara
`);

export const places = wordSet(SINGLE, SEVERAL);
