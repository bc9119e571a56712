import { wordSet, words } from './word-list.ts';

/**
 * Nouns that stand for an organization when a determiner precedes them: "the company", "its regulator".
 *
 * Left out: words that only make names ("news", "post", "united", "international") and "house", "service".
 */
export const organizationNouns = wordSet(
  words(`
    administration agency airline airport army association authority bank board brewer broadcaster bureau campaign carmaker
    chain channel charity church city clinic club coalition college commission committee company consortium
    contractor cooperative corporation council county court department developer embassy employer firm force
    foundation government group hospital institute institution insurer judiciary legislature lender magazine maker
    manufacturer military ministry mosque museum navy network newspaper ngo operator orchestra organisation organization
    outlet panel paper parliament party police precinct publication publisher regulator retailer school
    secretariat senate startup station studio supermarket team thinktank tribunal troupe trust union
    university utility watchdog website zoo
  `),
);
