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
    airmen allies americans audience audiences authorities board britons cabinet campers captors catholics
    charities children christians civilians clergy clients committee communities companies conspirators
    consumers council counsel couple couples coworkers crew crowd crowds delegation democrats detractors
    dockers drinkers electorate enthusiasts environmentalists evangelicals families family feminists firms
    fishermen fishers folk folks followers forces foresters gamers governments groups hardliners hindus households
    intellectuals islanders jews jury leadership listeners locals management media merchants military militia
    millionaires muslims nationalists nations observers opposition organisations organizations others
    parishioners parties passers-by patrons peacekeepers pilgrims police policy-makers populists practitioners
    press professionals progressives proponents prosecution providers public rank-and-file realtors reformers
    regime relatives royals rulers runners sceptics seafarers settlers shiites sikhs skeptics smugglers
    specialists staff stakeholders statisticians sunnis superiors surfers sympathisers sympathizers
    team teams theorists trade-unionists traditionalists troops unionists unions users vendors walkers
    watchdogs workforce youth
  `),
);
