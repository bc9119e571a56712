import { wordSet, words } from './word-list.ts';

/**
 * Adjectives and nouns of nations, regions, cities, parties and faiths, with their plurals where they have one of
 * their own.
 *
 * Left out: "polish" stays although a verb, "turkey" is a place; "german", "francis", "roman", "christian" and "israel"
 * are also given names, so the name list leaves them to this one where the adjective is the commoner use.
 */
export const demonyms = wordSet(
  words(`
    aboriginal aborigine afghan afghans african africans afrikaner agnostic alabaman alaskan alawite alawites
    albanian albanians albertan algerian algerians american americans andorran angeleno anglican anglicans
    anglo angolan angolans antarctic antiguan arab arabian arabic arabs arctic argentine argentines
    argentinian argentinians arizonan arkansan armenian armenians asian asians atheist atheists athenian
    atlantic australian australians austrian austrians azerbaijani azeri ba'athist baathist bahamian bahraini
    baltic bangladeshi bangladeshis baptist baptists barbadian basque basques bavarian belarusian belarusians
    belgian belgians belizean beninese berber berliner bermudian bhutanese blairite bolivian bolivians bosnian
    bosnians bostonian botswanan brazilian brazilians brexiteer brexiteers brit british briton britons brits
    brummie bruneian buddhism buddhist buddhists bulgarian bulgarians burkinabe burmese burundian californian
    californians calvinist cambodian cambodians cameroonian cameroonians canadian canadians caribbean
    carolinian catalan catalans catholic catholicism catholics caucasian chadian chechen chechens chicagoan
    chilean chileans chinese christian christianity christians cockney colombian colombians coloradan
    communist communists comorian congolese conservative conservatives copt coptic copts corbynite cornish
    corsican cossack creole croat croatian croatians croats cuban cubans cypriot cypriots czech czechs dane
    danes danish dem democrat democratic democrats dems djiboutian dominican dominicans druze dubliner dutch
    dutchman dutchwoman ecuadorean ecuadorian ecuadorians egyptian egyptians emirati emiratis english
    englishman englishwoman episcopal episcopalian eritrean eritreans estonian estonians ethiopian ethiopians
    eurasian european europeans evangelical evangelicals fascist fascists federalist fijian fijians filipina
    filipino filipinos finn finnish finns flemish floridian floridians french frenchman frenchwoman gabonese
    gambian gaullist gazan gazans geordie georgian georgians german germans ghanaian ghanaians glaswegian gop
    greek greeks green greenlander greenlanders greenlandic greens grenadian guatemalan guatemalans guinean
    guyanese haitian haitians hasidic hawaiian hindu hinduism hindus hispanic hispanics honduran hondurans
    hoosier houthi houthis hungarian hungarians iberian icelander icelandic illinoisan indian indians
    indigenous indonesian indonesians inuit iowan iowans iranian iranians iraqi iraqis irish irishman
    irishwoman islam islamic islamist islamists israeli israelis italian italians ivorian jain jains jamaican
    jamaicans japanese javanese jesuit jesuits jew jewish jews jihadist jihadists jordanian jordanians judaism
    kansan kashmiri kazakh kazakhs kentuckian kenyan kenyans korean koreans kosovan kosovar kurd kurdish kurds
    kuwaiti kuwaitis kyrgyz lao laotian latin latina latino latinos latinx latvian latvians lebanese leftist
    leftists leninist lib liberal liberals liberian liberians libertarian libertarians libyan libyans
    lithuanian lithuanians liverpudlian londoner londoners loyalist loyalists lutheran lutherans luxembourgish
    macedonian macedonians malagasy malawian malay malaysian malaysians maldivian malian malians maltese
    mancunian manx maoist maori maronite marxist marxists marylander mauritanian mauritian mayan mediterranean
    methodist methodists mexican mexicans michigander minnesotan mississippian missourian moldovan moldovans
    monegasque mongolian mongolians montanan montenegrin moor mormon mormons moroccan moroccans moslem
    mozambican muscovite muslim muslims māori namibian nationalist nationalists nazi nazis neapolitan
    nebraskan nepalese nepali nevadan nicaraguan nicaraguans nigerian nigerians nigerien nordic norman
    norwegian norwegians ohioan ohioans oklahoman omani ontarian oregonian orthodox ottoman pacific pagan
    pakistani pakistanis palestinian palestinians panamanian papuan paraguayan parisian parisians pashtun
    pennsylvanian pennsylvanians pentecostal peronist persian peruvian peruvians pole poles polish polynesian
    populist portuguese presbyterian presbyterians progressive progressives protestant protestants punjabi
    qatari qataris quaker quakers quebecer quebecers quebecois queenslander québécois remainer remainers
    republican republicans rohingya roma roman romani romanian romanians royalist russian russians rwandan
    rwandans saharan salvadoran salvadorans samoan saudi saudis scandinavian scot scots scotsman scottish
    scouse senegalese separatist serb serbian serbians serbs shi'ite shia shiite shiites sicilian sikh sikhism
    sikhs singaporean singaporeans sinhalese slav slavic slovak slovaks slovenian slovenians socialist
    socialists somali somalis sudanese sufi sunni sunnis surinamese swazi swede swedes swedish swiss syrian
    syrians taiwanese tajik taliban tamil tamils tanzanian tanzanians tasmanian tennessean texan texans thai
    thais thatcherite tibetan tibetans togolese tongan tories tory transatlantic trinidadian trumpist tunisian
    tunisians turk turkish turkmen turks ugandan ugandans uighur uighurs ukrainian ukrainians ulster unionist
    unionists uruguayan uruguayans utahn uyghur uyghurs uzbek uzbeks venetian venezuelan venezuelans vermonter
    victorian viennese vietnamese virginian virginians washingtonian welsh welshman welshwoman whig
    wisconsinite yazidi yazidis yemeni yemenis zambian zambians zimbabwean zimbabweans zionist zionists
    zoroastrian zulu
  `),
);
