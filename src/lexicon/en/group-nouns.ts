import { personNouns } from './person-nouns.ts';
import { roles } from './roles.ts';
import { pluralOf, wordSet, words } from './word-list.ts';

/**
 * Nouns for several people who speak as one: the plurals of roles and person nouns, made by rule, and those that
 * only collectives ("police", "family") or plurals ("sources") bring.
 *
 * Left out: "data", "results" and their like are documents, not people.
 */
export const groupNouns = wordSet(
  [...roles.keys(), ...personNouns.keys()].map(pluralOf),
  words(`
    airmen allies americans audience authorities board britons cabinet catholics
    charities children christians civilians clergy clients committee communities companies
    consumers council counsel couple couples crew crowd delegation democrats detractors
    electorate enthusiasts environmentalists evangelicals families family feminists firms
    fishermen fishers folk folks followers forces governments groups hardliners households
    intellectuals jews jury leadership listeners locals management media military
    muslims nationalists nations observers opposition organisations organizations others
    parties passers-by peacekeepers police
    press professionals progressives proponents prosecution providers public reformers
    regime relatives royals rulers runners sceptics settlers skeptics smugglers
    specialists staff stakeholders superiors sympathizers
    team teams theorists troops unionists unions users
    watchdogs workforce youth
  `),
);
