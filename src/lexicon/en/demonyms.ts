import { withPlurals, wordSet, words } from './word-list.ts';

/**
 * Adjectives and nouns of nations, regions, cities, parties and faiths; plurals are made by rule, as the few
 * that do not exist ("welshs") do no harm.
 *
 * Left out: "black", "white", "native" and "independent", far more often something else. "Polish" is kept although a
 * verb; of "german" and "roman", also given names, only this list knows.
 */
export const demonyms = wordSet(
  withPlurals(
    words(`
      afghan african alaskan albanian algerian american anglican arab arabic argentine argentinian armenian
      asian atheist australian austrian azerbaijani azeri baltic bangladeshi baptist basque belarusian belgian
      bolivian bosnian brazilian brexiteer brit british briton buddhist bulgarian burmese californian
      cambodian cameroonian canadian caribbean catalan catholic chechen chilean chinese christian colombian
      communist congolese conservative coptic cornish croat croatian cuban cypriot czech dane danish dem
      democrat democratic dutch dutchman ecuadorian egyptian emirati english englishman eritrean estonian
      ethiopian european evangelical fascist filipina filipino finn finnish flemish french frenchman gazan
      georgian german ghanaian gop greek green guatemalan haitian hawaiian hindu hispanic honduran houthi
      hungarian icelander icelandic indian indigenous indonesian iranian iraqi irish irishman islam islamic
      islamist israeli italian jamaican japanese jesuit jew jewish jihadist jordanian kashmiri kazakh kenyan
      korean kosovan kurd kurdish kuwaiti kyrgyz latin latina latino latvian lebanese lib liberal liberian
      libertarian libyan lithuanian londoner loyalist lutheran macedonian malay malaysian malian maltese maori
      methodist mexican moldovan mongolian montenegrin mormon moroccan muslim māori nationalist nazi nepali
      nicaraguan nigerian nordic norwegian orthodox pakistani palestinian parisian pentecostal peruvian pole
      polish populist portuguese presbyterian progressive protestant qatari remainer republican roma roman
      romani romanian russian rwandan salvadoran saudi scandinavian scot scotsman scottish senegalese
      separatist serb serbian shia shiite sikh singaporean slavic slovak slovenian socialist somali sudanese
      sunni swede swedish swiss syrian taiwanese taliban tamil tanzanian texan thai tibetan tories tory
      tunisian turk turkish ugandan ukrainian ulster unionist uyghur uzbek venezuelan vietnamese virginian
      welsh welshman yazidi yemeni zimbabwean zionist zulu
    `),
  ),
);
