import { genderMap, words } from './word-list.ts';

/**
 * Nouns for a person other than by office, singular, with the gender they give away.
 *
 * Left out: "baby", "child" and "toddler", who hardly ever speak; "single", "minor", "senior", "local" and "native", far
 * more often adjectives.
 */
export const personNouns = genderMap({
  m: words(`
    bloke boy boyfriend brother brother-in-law chap dad daddy ex-husband father father-in-law fiancé
    gentleman grandad grandfather grandson guy husband lad man nephew schoolboy son son-in-law stepfather
    stepson uncle widower
  `),
  f: words(`
    aunt auntie daughter daughter-in-law ex-girlfriend ex-wife fiancée girl girlfriend granddaughter grandma
    grandmother lady mistress mom mother mother-in-law mum niece schoolgirl
    sister sister-in-law stepdaughter stepmom stepmother widow wife woman
  `),
  u: words(`
    acquaintance adult ally asylum-seeker attacker billionaire bystander celebrity
    champion citizen classmate colleague commuter complainant cousin evacuee expert eyewitness fan fellow
    friend graduate grandchild grandparent guest gunman hero homeowner hostage immigrant individual
    insider insurgent kid member mourner neighbor neighbour opponent pal parent participant passenger
    passer-by passerby patient pedestrian peer person plaintiff predecessor protester protestor
    reader resident schoolchild sibling someone source spectator spouse stranger supporter
    suspect taxpayer teammate teen teenager tenant thief tourist victim viewer villager visitor voter winner
    witness youngster youth
  `),
});
