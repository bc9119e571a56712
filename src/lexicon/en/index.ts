import type { Lexicon } from '../../model/lexicon.ts';
import { abbreviations } from './abbreviations.ts';
import { neutralAddresses, postNominals, shortTitles } from './address-forms.ts';
import { calendar } from './calendar.ts';
import { auxiliaries, determiners, linkWords, prepositions } from './closed-classes.ts';
import { demonyms } from './demonyms.ts';
import { documentNouns } from './document-nouns.ts';
import { finiteVerbs } from './finite-verbs.ts';
import { functionWords } from './function-words.ts';
import { weights } from './generated/weights.ts';
import { givenNames } from './given-names.ts';
import { groupNouns } from './group-nouns.ts';
import { honorifics } from './honorifics.ts';
import { nameEndings } from './name-endings.ts';
import { nicknames } from './nicknames.ts';
import { ordinaryEndings } from './ordinary-endings.ts';
import { organizationNouns } from './organization-nouns.ts';
import { companySuffixes, organizationWords } from './organization-words.ts';
import { organizations } from './organizations.ts';
import { personNouns } from './person-nouns.ts';
import { places, placeWords } from './places.ts';
import { reportingNouns } from './reporting-nouns.ts';
import { phrasalVerbs, reportingVerbs } from './reporting-verbs.ts';
import { rolePrefixes, roles } from './roles.ts';
import { titleNouns } from './title-nouns.ts';
import { namingWords, signWords, titleWords } from './title-words.ts';

/** The words of English as newspapers on both sides of the Atlantic write it. */
export const english: Lexicon = {
  language: 'en',
  abbreviations,
  givenNames,
  nicknames,
  nameEndings,
  honorifics,
  neutralAddresses,
  shortTitles,
  postNominals,
  roles,
  rolePrefixes,
  personNouns,
  groupNouns,
  documentNouns,
  organizationNouns,
  organizationWords,
  companySuffixes,
  organizations,
  places,
  placeWords,
  demonyms,
  calendar,
  functionWords,
  ordinaryEndings,
  reportingVerbs,
  phrasalVerbs,
  reportingNouns,
  titleNouns,
  titleWords,
  namingWords,
  signWords,
  determiners,
  prepositions,
  auxiliaries,
  linkWords,
  finiteVerbs,
  weights,
};
