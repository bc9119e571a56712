import { wordSet, words } from './word-list.ts';

/**
 * Words that make a capitalised run an organization: "Karrow Harbour Board", "Vale & Sons Ltd".
 *
 * Left out: "house", "street", "bridge" and "park" (places), "law" and "green" (surnames), "act" and "cup" (things).
 */
export const organizationWords = wordSet(
  words(`
    academy administration agency aggregates airlines airport airways alliance archdiocese army assembly assn
    associated associates association athletic authority band bank bbc board branch broadcasting bureau
    cabinet capital caucus center centers centre cf chamber chronicle church clinic club co co-op coalition
    collective college commission committee communications company confederation conference congress
    consortium constabulary convention coop cooperative corp corporation corps council courier court defence
    defense democrats department diocese district division electric energy enterprises examiner exchange express
    faculty fc federation firm firms force forces forum foundation foundations friends front fund gallery gazette
    gmbh government group guardian guild health healthcare herald holdings hospital inc incorporated
    independent industries inquirer inquiry institute institution insurance intelligence interior
    international journal laboratory league legion legislature library limited llc llp ltd magazine
    magistrates mail media mercury militia ministry mirror motors movement museum nations navy network
    networks news newspaper nhs observer office ombudsman organisation organization pac panel parliament
    partners partnership party plc police post press productions property radio railway rc register republicans
    research review rights rotary rovers school securities senate service society standard studios summit sun syndicate
    systems team technologies technology telegraph television temple times transit tribunal tribune trust tv union
    unions unit united universities university wanderers watch workers
  `),
);

/** What ends the name of a company, whatever stands before it. */
export const companySuffixes = wordSet(words(`gmbh inc llc llp ltd plc pty`));
