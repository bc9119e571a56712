import { wordSet, words } from './word-list.ts';

/**
 * Words that make a capitalised run an organization: "Karrow Harbour Board", "Vale & Sons Ltd".
 *
 * Left out: "house", "street", "bridge" and "park" (places), "law" and "green" (surnames), "act" and "cup" (things).
 */
export const organizationWords = wordSet(
  words(`
    academies academy administration advisors afc ag agencies agency airlines airport airways alliance
    analytics archdiocese archives army asa assembly assn associated associates association associations
    athletic athletics authority aviation ballet bancorp band bank banks bar battalion bbc beverage bhd
    biotech board boards branch brands brewery brewing brigade broadcasting brotherhood bundesbank bundestag
    bureau bv cabinet capital caucus center centers centre cf chamber channel charity chemicals chronicle
    church cinema cinemas clinic clinics club co co-op coalition collective college colleges command
    commission commissioners committee committees communications companies company confederation conference
    congress consortium constabulary consulting contractors convention coop cooperative corp corporation corps
    council councils courier court courts customs daily defence defense democrats department dept diocese
    directorate distillery district division dynamics economist electric electronics embassy energy enquirer
    enterprises entertainment examiner exchange express faculty fc federation fellowship festival films
    finance financial firm firms fleet force forces forum foundation foundations front fund funds gallery gas
    gazette gendarmerie global gmbh government group groups guardian guild health healthcare herald holding
    holdings homes hospice hospital hospitals hotels inc incorporated independent industries industry inquirer
    inquiry inspectorate institute institutes institution institutions insurance intelligence interior
    international investments investors jet journal kg laboratories laboratory labs leadership league legion
    legislature library limited llc llp lodge logistics ltd magazine magistrates mail management manufacturing
    marines media medical mercury militia mills ministries ministry mirror mission mosque motors movement
    museum mutual nations navy network networks news newspaper newspapers nhs observatory observer office oil
    olympics ombudsman orchestra organisation organization panel parish parliament partners partnership party
    patrol pharma pharmaceuticals philharmonic pictures plc police polytechnic post press prison productions
    projects properties publications publishers publishing railway railways rc records regiment register
    registry republicans research reserve resorts restaurant restaurants retail review rights rotary rovers sa
    sc school schools se secretariat securities senate service services shipping shipyard society software
    solutions spa squad staffing standard station steel store stores studio studios summit sun supermarket
    supermarkets symphony synagogue syndicate systems tabernacle taskforce team technologies technology
    telecom telegraph telephone television temple theater theatre times trades tribunal tribune trust trusts
    tv union unions unit united universities university utilities utility ventures volunteers wanderers watch
    watchdog weekly workers works workshop worldwide
  `),
);
