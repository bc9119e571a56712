import { genderMap, words } from './word-list.ts';

/**
 * Nouns for a person other than by office, singular, with the gender they give away.
 *
 * Left out: "baby", "child" and "one" are kept out of no list for their meaning but since they hardly ever speak;
 * "single", "minor", "senior", "local" and "other" since they are far more often adjectives.
 */
export const personNouns = genderMap({
  m: words(`
    bachelor bloke boy boyfriend bridegroom brother brother-in-law chap dad daddy ex-boyfriend ex-husband
    father father-in-law fella fiancé gent gentleman godfather godson grandad granddad grandfather grandpa
    grandson great-grandfather groom guy half-brother hubby husband lad man manservant nephew paperboy
    schoolboy son son-in-law stepbrother stepdad stepfather stepson uncle widower
  `),
  f: words(`
    aunt auntie bride bridesmaid daughter daughter-in-law divorcée ex-girlfriend ex-wife fiancée gal girl
    girlfriend goddaughter godmother gran granddaughter grandma grandmother granny great-grandmother
    half-sister heroine lady lass ma'am matriarch mistress mom mommy mother mother-in-law mother-to-be mum
    mummy nan nana niece schoolgirl sister sister-in-law stepdaughter stepmom stepmother stepmum stepsister
    widow wife woman
  `),
  u: words(`
    abuser acquaintance adolescent adopter adult adversary alumnus ancestor applicant asylum-seeker attacker
    attendee aunty believer bidder billionaire breadwinner buddy bully bystander captor casualty celeb
    celebrant celebrity centenarian challenger champion churchgoer citizen classmate cohabitant colleague
    commoner commuter companion complainant comrade concertgoer confidante congregant convert cousin culprit
    diner drinker dropout dweller elder eldest enemy escapee evacuee ex exile expat expert eyewitness fan
    fellow finalist firstborn flatmate foe follower forebear foreigner friend gangster genius godparent
    graduate grandchild grandparent guest gunman heavyweight helper hero hijacker holiday-maker holidaymaker
    homebuyer homeowner hostage housemate human hustler icon idol immigrant individual infant insider
    insurgent intruder kid kidnapper kin latecomer layperson leaseholder legend lodger loner lookalike looter
    loser lover maestro maverick member millionaire moderate mourner mugger murderer native neighbor neighbour
    newborn newcomer nonagenarian novice octogenarian offender old-timer onlooker opponent optimist orphan
    outsider parent participant partygoer passenger passer-by passerby patient pedestrian peer penpal
    perpetrator person pessimist petitioner plaintiff playmate predator predecessor protagonist protester
    protestor protégée rapist reader renter resident respondent reveller revolutionary rioter robber roommate
    runaway runner-up schoolchild schoolmate scofflaw separatist septuagenarian sexagenarian shooter sibling
    sinner skinhead smoker someone soulmate spectator spouse stalker stepchild stepparent stranger subscriber
    sufferer supporter suspect sympathiser sympathizer taxpayer teammate teen teenager tenant thief thug
    toddler tourist transplant trespasser troublemaker truant twin user vacationer vandal victim viewer
    villager villain visionary visitor voter walker wannabe winner witness worshiper worshipper youngster
    youth zealot
  `),
});
