import { framed, mentioned } from './stages.ts';
import { table } from './table.ts';

/** The names of a text: words without title and role, and kind. */
const names = (text: string): string[] =>
  mentioned(framed(text))
    .mentions.filter(({ type }) => type === 'name')
    .map(({ name, kind }) => `${name}: ${kind}`);
/** The persons of a text with what is said of them. */
const roles = (input: string): string[] => {
  const text = framed(input);
  return mentioned(text)
    .mentions.filter(({ type, kind }) => type === 'name' && kind === 'person')
    .map(({ name, role }) => `${name}: ${role ? text.slice(role.start, role.end) : '-'}`);
};
const genders = (text: string): string[] =>
  mentioned(framed(text))
    .mentions.filter(({ kind, type }) => kind === 'person' && type !== 'nominal')
    .map(({ name, gender }) => `${name}: ${gender}`);
const descriptions = (input: string): string[] => {
  const text = framed(input);
  return mentioned(text)
    .mentions.filter(({ type }) => type === 'nominal')
    .map(({ start, end, kind }) => `${text.slice(start, end)}: ${kind}`);
};
const pronouns = (text: string): string[] =>
  mentioned(text)
    .mentions.filter(({ type }) => type === 'pronoun')
    .map(({ name }) => name);

table('persons', names, [
  ['given name and surname', 'On the quay Mary Vale said no.', ['Mary Vale: person']],
  ['a form of address', 'On the quay Mr Vale and Mrs. Ash said no.', ['Vale: person', 'Ash: person']],
  ['a title', 'On the quay Sir Keith Vale and Dame Ann Ash left.', ['Keith Vale: person', 'Ann Ash: person']],
  ['a given name that is a title too', 'Then the forward Dean Ash spoke.', ['Dean Ash: person']],
  ['a title and an unknown name', 'Then Dr. Oyelola Brzeka spoke.', ['Oyelola Brzeka: person']],
  ['an unknown name that says something', 'Then Oyelola Brzeka said no.', ['Oyelola Brzeka: person']],
  ['a Korean given name', 'That irked Hye-jin Orm, a critic.', ['Hye-jin Orm: person']],
  [
    'a number in the surname',
    'There commander Marguerite Two Herons said no.',
    ['Marguerite Two Herons: person'],
  ],
  ['an unknown name with an age', 'Then Oyelola Brzeka, 34, went home.', ['Oyelola Brzeka: person']],
  ['an unknown name in brackets with age', 'Then Oyelola Brzeka (34) went home.', ['Oyelola Brzeka: person']],
  [
    'an unknown name whose surname comes back',
    'The boat of Oyelola Brzeka sank. Then Brzeka said no.',
    ['Oyelola Brzeka: person', 'Brzeka: person'],
  ],
  [
    'an unknown name with a relative clause',
    'They met Oyelola Brzeka, who owns the quay.',
    ['Oyelola Brzeka: person'],
  ],
  ['an initial', 'Then Mary J. Vale and T. R. Ash left.', ['Mary J. Vale: person', 'T. R. Ash: person']],
  ['initials without blanks', 'The book by J.K. Vale sold out.', ['J.K. Vale: person']],
  [
    'particles',
    'Then Maria de la Vale, Jan van der Ash and Ludwig von Orm left.',
    ['Maria de la Vale: person', 'Jan van der Ash: person', 'Ludwig von Orm: person'],
  ],
  [
    'hyphens',
    'Then Anne-Marie Vale and Hamish de Bretton-Lund left.',
    ['Anne-Marie Vale: person', 'Hamish de Bretton-Lund: person'],
  ],
  [
    'Arabic particles',
    'Then Ahmed al-Vale and Omar bin Ash left.',
    ['Ahmed al-Vale: person', 'Omar bin Ash: person'],
  ],
  [
    'inner capitals and apostrophes',
    'Then Sean McVale, Mary O’Dare and Paul DeAsh left.',
    ['Sean McVale: person', 'Mary O’Dare: person', 'Paul DeAsh: person'],
  ],
  [
    'suffixes',
    'Then John Vale Jr. and Paul Ash III left.',
    ['John Vale Jr.: person', 'Paul Ash III: person'],
  ],
  ['a suffix behind a comma', 'Then John Vale, Jr., left.', ['John Vale, Jr.: person']],
  ['a nickname', 'Then Marcia “Cia” Vale left.', ['Marcia “Cia” Vale: person']],
  ['accents', 'Then Élodie Çelik and Jürgen Ås left.', ['Élodie Çelik: person', 'Jürgen Ås: person']],
  ['capitals throughout', 'Then MARY VALE said no.', ['MARY VALE: person']],
  ['a possessive ends the name', 'Then Mary Vale’s boat sank.', ['Mary Vale: person']],
  ['two names side by side', 'Mary Vale and John Ash left.', ['Mary Vale: person', 'John Ash: person']],
  [
    'a list',
    'They met Mary Vale, John Ash and Paul Orm.',
    ['Mary Vale: person', 'John Ash: person', 'Paul Orm: person'],
  ],
  [
    'a demonym before the name',
    'Then Republican Mary Vale left.',
    ['Mary Vale: person', 'Republican: group'],
    'miss',
  ],
  ['a party tag', 'Then Sen. Mary Vale (R-Ohio) said no.', ['Mary Vale: person']],
  ['a party tag behind a comma', 'Then Rep. Mary Vale, D-Ohio, said no.', ['Mary Vale: person']],
  [
    'a title word that is a surname',
    'Then Stephen King and Mary Bishop left. King said no.',
    ['Stephen King: person', 'Mary Bishop: person', 'King: person'],
  ],
  [
    'a sentence’s first word before a known surname',
    'Then captain Oyelola Brzeka left. Debating Brzeka’s past is hard.',
    ['Oyelola Brzeka: person', 'Brzeka: person'],
  ],
  ['a name opens the sentence', 'Mary Vale left.', ['Mary Vale: person']],
  ['a surname opens the sentence', 'They met Mary Vale. Vale left.', ['Mary Vale: person', 'Vale: person']],
  ['a month that is a name', 'Then April Vale left in April.', ['April Vale: person']],
  ['a verb that is a name', 'Will the ferry sail? Will Vale said no.', ['Will Vale: person'], 'miss'],
  ['a name within a quotation', '“Mary Vale left,” she said.', ['Mary Vale: person']],
  ['a handle', 'Then @maryvale wrote back.', ['@maryvale: person']],
  [
    'a name that is a place too',
    'Then Paris Vale and Sydney Ash left.',
    ['Paris Vale: person', 'Sydney Ash: person'],
  ],
  ['Chinese order', 'Then Xi Haiming said no.', ['Xi Haiming: person']],
  ['one name', 'The singer Oyela left.', ['Oyela: person']],
  ['a monarch', 'Then King Harald and Queen Sonia left.', ['Harald: person', 'Sonia: person']],
  ['a pope', 'Then Pope Anselm II spoke.', ['Anselm II: person']],
  [
    'rank and trade',
    'Then Col. Vale, Judge Ash and Rev. Orm left.',
    ['Vale: person', 'Ash: person', 'Orm: person'],
  ],
  [
    'titles of many countries',
    'Then Alhaji Vale, Engr. Ash, Datuk Orm and Malam Lind left.',
    ['Vale: person', 'Ash: person', 'Orm: person', 'Lind: person'],
  ],
  ['a state before the title', 'Then Virginia Sen. Tim Vale left.', ['Tim Vale: person']],
  ['stacked titles', 'Then Lt. Gen. Sir Keith Vale left.', ['Keith Vale: person']],
]);

table('persons that no list knows', names, [
  ['one name with an age', 'Orrie, 29, dyes cloth.', ['Orrie: person']],
  ['one name that a pronoun takes up', 'Yuvi wore it. She was glad.', ['Yuvi: person']],
  ['one word that a pronoun takes up, without a verb', 'Mostly, they ran. She ran too.', []],
  ['the surname of a clan', 'Ruaraidh MacOrr, the tallest, drove over.', ['Ruaraidh MacOrr: person']],
  ['a particle that is a title elsewhere', 'Hendrika del Orm said no.', ['Hendrika del Orm: person']],
  [
    'with the family name first',
    'The first book of Tranh Bao Lihn sold well. The next by Tranh did not. So says Mr Kemo Dosu.',
    ['Tranh Bao Lihn: person', 'Tranh: person', 'Kemo Dosu: person'],
  ],
  ['by trade', 'Here Tamm, a retired court stenographer, left.', ['Tamm: person']],
  [
    'with accents',
    'The guest was Dorvota Zając. With her came Mr Kemo Dosu and Mary Vale.',
    ['Dorvota Zając: person', 'Kemo Dosu: person', 'Mary Vale: person'],
  ],
  [
    'a surname that a form of address vouches for',
    'Then the crew met Oyelola Brzeka. Later Ms. Brzeka went home.',
    ['Oyelola Brzeka: person', 'Brzeka: person'],
  ],
  ['a middle initial', 'It rained on the boat of Oyelola K. Brzeka.', ['Oyelola K. Brzeka: person']],
  [
    'a middle initial that is an article elsewhere',
    'Then Mary A. Vale and Paul A. Ash left.',
    ['Mary A. Vale: person', 'Paul A. Ash: person'],
  ],
  [
    'a first name alone',
    'Then Oyelola Brzeka, 34, went home. The crew missed Oyelola.',
    ['Oyelola Brzeka: person', 'Oyelola: person'],
  ],
  [
    'names among people whose names no list knows',
    'Then captain Jorn Szalai, mayor Zethuli Quispe and Dr. Lwazi Haukea left. The prize went to Oyelola Brzeka.',
    ['Jorn Szalai: person', 'Zethuli Quispe: person', 'Lwazi Haukea: person', 'Oyelola Brzeka: person'],
  ],
  [
    'a pair among people of familiar names',
    'Then captain John Ash, mayor Mary Vale and Dr. Paul Orm left. The prize went to Oyelola Brzeka.',
    ['John Ash: person', 'Mary Vale: person', 'Paul Orm: person', 'Oyelola Brzeka: other'],
  ],
  [
    'things among people whose names no list knows',
    'Then captain Jorn Szalai, mayor Zethuli Quispe and Dr. Lwazi Haukea left. They own the Karrow Barrage and Constitutional Amendment.',
    [
      'Jorn Szalai: person',
      'Zethuli Quispe: person',
      'Lwazi Haukea: person',
      'Karrow Barrage: other',
      'Constitutional Amendment: other',
    ],
  ],
  [
    'an acronym spelled out',
    'Then captain Jorn Szalai, mayor Zethuli Quispe and Dr. Lwazi Haukea left. They run a CSI (Cormorant Shore Indexing).',
    [
      'Jorn Szalai: person',
      'Zethuli Quispe: person',
      'Lwazi Haukea: person',
      'CSI: organization',
      'Cormorant Shore Indexing: other',
    ],
  ],
  ['an office of a thing has no name in it', 'Then the Minister of Inland Waters left.', []],
  [
    'an office for a thing has no name in it',
    'Then the Minister for Public Waters, Oyelola Brzeka, left.',
    ['Oyelola Brzeka: person'],
  ],
  [
    'an office of a thing before a name',
    'Then Chief of Staff Zethuli Quispe left.',
    ['Zethuli Quispe: person'],
  ],
]);

table('what a name is called for', names, [
  [
    'a person called so',
    'Here a clerk called Tamm is busy. Then Tamm left.',
    ['Tamm: person', 'Tamm: person'],
  ],
  [
    'a firm whose name opens with a word for persons',
    'It belongs to a firm called Customer Skies, of late.',
    ['Customer Skies: organization'],
  ],
]);

table('not persons', names, [
  ['a word that is hardly a surname', 'Then Orvane Residential said no.', ['Orvane Residential: other']],
  ['the same behind a given name', 'Then Sean Orvity said no.', ['Sean Orvity: person']],
  ['kin who are spoken to', 'Mary Vale said: “That is right, Mum.”', ['Mary Vale: person']],
  [
    'a dateline',
    'Rain fell on the town.\nSAN ORMO DEL VALE, Peru, March 4 (KN) - Mary Vale left the town for the hills when it began to rain again.',
    ['Mary Vale: person'],
  ],
  ['an acronym before a dash', 'MP Mary Vale - who left - sang.', ['Mary Vale: person']],
  [
    'whose chairman is somebody',
    'It went to Heritage Orvu, whose chairman, Hugo Dane, left.',
    ['Heritage Orvu: other', 'Hugo Dane: person'],
  ],
  [
    'a paper of a town with a given name',
    'There the Wendell Times said no.',
    ['Wendell Times: organization'],
  ],
  ['a lake', 'She swam in the end, on Lake Tamm.', ['Lake Tamm: place']],
  [
    'an island at the start',
    'On Sula Mhòr, they wait. On Sula Mhòr, it rains.',
    ['Sula Mhòr: place', 'Sula Mhòr: place'],
  ],
  [
    'where somebody works',
    'She has worked for Karrow Hoist. Karrow Hoist says no.',
    ['Karrow Hoist: organization', 'Karrow Hoist: organization'],
  ],
  ['whose analysts', 'The analysts at Sabel Dane said no.', ['Sabel Dane: organization']],
  [
    'whose spokesperson',
    'A spokesperson for Karrow Lumen, Jory Vale, said no.',
    ['Karrow Lumen: organization', 'Jory Vale: person'],
  ],
  [
    'of what somebody is',
    'Then Hugo Ash of Harcourt Sabel wrote.',
    ['Hugo Ash: person', 'Harcourt Sabel: place'],
  ],
  [
    'what a member represents',
    'The member representing Orvu North, Hon. Terku Vale, said no.',
    ['Orvu North: place', 'Terku Vale: person'],
  ],
  [
    'the field of a committee',
    'The vote of the House Committee on Tidal Waters, Hon. Terku Vale said, was over.',
    ['House Committee on Tidal Waters: organization', 'Terku Vale: person'],
  ],
  ['a sentence’s first word', 'Contrary to reports, the boat left. Speaking there, she smiled.', []],
  ['days and months', 'On Monday, January 6, and at Easter it rained.', []],
  ['a heading in capitals', 'Ferry Sails Late As Crew Waits\nThe ferry left.', []],
  [
    'a heading keeps the known name',
    'Vale Tells Crew To Wait\nThe owner Mary Vale left.',
    ['Vale: person', 'Mary Vale: person'],
  ],
  [
    'a short sentence is no heading',
    'Mary Vale met John Ash.\nThe crew waited for hours.',
    ['Mary Vale: person', 'John Ash: person'],
  ],
  ['a compass point', 'It rained in the North and the South.', [], 'miss'],
  ['people of a state', 'On the quay Georgia Republicans said no.', ['Georgia Republicans: other']],
  [
    'a bill',
    'A Bill will pass. The Bill says no and the Bill was long.',
    ['Bill: other', 'Bill: other', 'Bill: other'],
  ],
  ['capitals before a word without them', 'Then an EVA Air flight left.', ['EVA Air: other']],
  ['the pronoun I', 'It was late and I left.', []],
  ['a title alone', 'Then the Prime Minister left.', []],
  ['a term', 'They read the Bible on Christmas Day.', ['Bible: other']],
]);

table('organizations', names, [
  [
    'friends of something',
    'Then the Friends of Karrow Quay said no.',
    ['Friends of Karrow Quay: organization'],
  ],
  ['behind what bodies are called too', 'Train operator Veldrail said no.', ['Veldrail: organization']],
  ['behind the same and a comma', 'The regulator, Orwatch, has begun.', ['Orwatch: organization']],
  ['two words behind a body', 'Campaign group Clean Tides said no.', ['Clean Tides: organization']],
  [
    'the subject of a relative clause behind a body',
    'Mia Orm liked the ferry company Thaddo Orm once ran.',
    ['Mia Orm: person', 'Thaddo Orm: person'],
  ],
  ['a title owns a part of the name', 'He left Queen’s College on Monday.', ['Queen’s College: other']],
  [
    'one body with two fields',
    'In March the Roads and Works Committee said no.',
    ['Roads and Works Committee: organization'],
  ],
  ['a hospital of a saint', "He lay at St. Orm's Hospital.", ["St. Orm's Hospital: organization"]],
  [
    'no words on a sign',
    'There it read “LOO WITH A VIEW, R.I.P.” in green.',
    ['LOO: other', 'VIEW: other', 'R.I.P.: other'],
  ],
  ['no sum', 'He got N18.4 billion.', ['N18.4: other']],
  ['of', 'Then the Department of Justice said no.', ['Department of Justice: organization']],
  [
    'of and and',
    'Then the Department of Health and Human Services said no.',
    ['Department of Health and Human Services: organization'],
  ],
  ['for', 'Then the Center for Ferry Safety said no.', ['Center for Ferry Safety: organization']],
  ['an ampersand', 'Then Vale & Ash said no.', ['Vale & Ash: organization']],
  ['a suffix', 'Then Karrow Lines Inc. said no.', ['Karrow Lines Inc.: organization']],
  ['a suffix behind a comma', 'Then Karrow Lines, Inc., said no.', ['Karrow Lines, Inc.: organization']],
  ['a party', 'Then the Labour Party said no.', ['Labour Party: organization']],
  ['a university', 'Then the University of Karrow said no.', ['University of Karrow: organization']],
  ['an acronym', 'Then NATO and the KPA said no.', ['NATO: organization', 'KPA: organization']],
  [
    'a seat of power',
    'Then the White House and the Kremlin said no.',
    ['White House: organization', 'Kremlin: organization'],
  ],
  ['a ministry', 'Then the Foreign Ministry said no.', ['Foreign Ministry: organization']],
  ['a council of a place', 'Then Karrow City Council said no.', ['Karrow City Council: organization']],
  ['a paper', 'Then the Karrow Gazette reported it.', ['Karrow Gazette: organization']],
  ['named like a person', 'Then the Mary Vale Foundation said no.', ['Mary Vale Foundation: organization']],
  [
    'and a person after and',
    'Then the Department of Justice and Mr Vale said no.',
    ['Department of Justice: organization', 'Vale: person'],
  ],
  [
    'an office of an officer',
    'Then the Karrow County Sheriff’s Office and Mary Vale’s Office said no.',
    ['Karrow County Sheriff’s Office: organization', 'Mary Vale: person', 'Office: other'],
  ],
  [
    'a small word behind of',
    'Then the Federation of Small Traders said no.',
    ['Federation of Small Traders: organization'],
  ],
  [
    'a company that goes by its first word',
    'Then Orvane Minerals said no. The crew liked Orvane.',
    ['Orvane Minerals: other', 'Orvane: other'],
  ],
  ['a word in capitals', 'He paid for a sign. The sign said PAID.', ['PAID: other']],
  ['a bank', 'Then Karrow Bank said no.', ['Karrow Bank: organization']],
  ['a club', 'Then Karrow United said no.', ['Karrow United: organization']],
]);

table('places and groups', names, [
  ['a country', 'It rained in Germany.', ['Germany: place']],
  ['a country of two words', 'It rained in New Zealand.', ['New Zealand: place']],
  ['an unknown place', 'It rained in Karrow.', ['Karrow: place']],
  ['a street', 'It rained on Vale Street.', ['Vale Street: place']],
  ['demonyms', 'Then Germans and Republicans said no.', ['Germans: group', 'Republicans: group']],
  ['a demonym before a noun', 'Then a German captain said no.', ['German: group']],
]);

table('roles', roles, [
  [
    'no second person',
    'Then Mary Vale, 29, and new husband Tom Orm left.',
    ['Mary Vale: -', 'Tom Orm: husband'],
  ],
  ['before the name', 'Then US Defence Secretary Mary Vale left.', ['Mary Vale: US Defence Secretary']],
  [
    'before the name in lower case',
    'It rained when retired army officer Mary Vale left.',
    ['Mary Vale: retired army officer'],
  ],
  ['behind a possessive', 'Then Germany’s Defence Minister Mary Vale left.', ['Mary Vale: Defence Minister']],
  ['behind a sentence’s first word', 'Then retired officer Mary Vale left.', ['Mary Vale: retired officer']],
  ['apposition', 'Then Mary Vale, the head of the port, left.', ['Mary Vale: head of the port']],
  [
    'apposition with a',
    'Then Mary Vale, a spokeswoman for the port, left.',
    ['Mary Vale: spokeswoman for the port'],
  ],
  ['apposition behind an age', 'Then Mary Vale, 34, a nurse, left.', ['Mary Vale: nurse']],
  ['address is no role', 'Then Mr John Vale left.', ['John Vale: -']],
  ['none', 'Then Mary Vale left.', ['Mary Vale: -']],
  ['of a country', 'Then Secretary of State Mary Vale left.', ['Mary Vale: Secretary of State']],
  [
    'of the country',
    'Then President of the United States Mary Vale left.',
    ['Mary Vale: President of the United States'],
  ],
  ['former', 'Then former president Mary Vale left.', ['Mary Vale: former president']],
  ['hyphenated', 'Then Vice-President Mary Vale left.', ['Mary Vale: Vice-President']],
  ['behind a party tag', 'Then Mary Vale (Lab), the shadow minister, left.', ['Mary Vale: shadow minister']],
  ['the name in commas', 'The port’s director, Mary Vale, left.', ['Mary Vale: director']],
  ['a state and a title in short', 'Then Ohio Gov. Mary Vale left.', ['Mary Vale: Ohio Gov.']],
  ['a title in short', 'Then Sen. Mary Vale left.', ['Mary Vale: Sen.']],
  ['a title with then', 'It rained on then-Sen. Mary Vale.', ['Mary Vale: then-Sen.']],
  ['a prefixed role', 'Then co-owner Oyelola Brzeka left.', ['Oyelola Brzeka: co-owner']],
  ['an age in one word', 'It rained on 17-year-old Oyelola Brzeka.', ['Oyelola Brzeka: 17-year-old']],
  [
    'children in one word',
    'It rained on dentist and father-of-two Oyelola Brzeka.',
    ['Oyelola Brzeka: father-of-two'],
  ],
  ['a dash', 'They met the actor – Oyelola Brzeka.', ['Oyelola Brzeka: actor']],
  ['a verb before the role', 'They will follow captain Mary Vale.', ['Mary Vale: captain']],
  [
    'the description of the next one',
    'Then John Vale, his wife, Mary, and the crew left.',
    ['John Vale: -', 'Mary: wife'],
  ],
  ['a clause is no apposition', 'Outside, Mary Vale, 58, hugged her husband.', ['Mary Vale: -']],
  [
    'an office of something behind the article',
    'Then the minister for boats, Mary Vale, left.',
    ['Mary Vale: minister for boats'],
  ],
]);

table('genders', genders, [
  ['given names', 'Then Mary Vale and John Ash left.', ['Mary Vale: f', 'John Ash: m']],
  ['address', 'Then Mrs Vale and Mr Ash left.', ['Vale: f', 'Ash: m']],
  ['address beats the name', 'Then Mrs John Vale left.', ['John Vale: f']],
  ['a gendered role', 'Then spokeswoman Oyelola Brzeka left.', ['Oyelola Brzeka: f']],
  ['a gendered apposition', 'Then Oyelola Brzeka, a businessman, left.', ['Oyelola Brzeka: m']],
  ['not known', 'Then Dr Oyelolo Brzeka left.', ['Oyelolo Brzeka: u']],
  ['pronouns', 'She told him that her boat was his.', ['She: f', 'him: m', 'her: f', 'his: m']],
]);

table('descriptions', descriptions, [
  ['a pal', 'A pal of Mary Vale said no.', ['A pal: person']],
  [
    'a noun nobody knows, with a place',
    'A farrier in Karrow told police no.',
    ['A farrier: other', 'police: group'],
  ],
  [
    'a place with a comma inside',
    'The Karrow, Ohio-based company said no.',
    ['The Karrow, Ohio-based company: organization'],
  ],
  ['a role', 'Then the senator said no.', ['the senator: person']],
  ['with an age', 'Then the 63-year-old senator said no.', ['the 63-year-old senator: person']],
  ['a group', 'It rained and local residents said no.', ['local residents: group']],
  ['a group opens', 'Officials said no.', ['Officials: group']],
  ['a document', 'Then a report said no.', ['a report: document']],
  ['an organization', 'Then the company said no.', ['the company: organization']],
  [
    'behind a possessive',
    'Then the party’s leader said no.',
    ['the party’s leader: person', 'the party: organization'],
  ],
  ['an unnamed source', 'Then a senior official said no.', ['a senior official: person']],
  ['the police', 'It rained as police said.', ['police: group']],
  ['behind “that”', 'She warned that a ruling would come.', ['a ruling: document']],
  ['a noun that may be a verb', 'Then a show spokesman said no.', ['a show spokesman: person']],
  ['a source', 'A source in Karrow said no.', ['A source: person']],
  ['one who wants no name', 'One, who asked not to be named, said no.', ['One: group']],
  ['a share of a poll', 'Of them 47 percent say no.', ['47 percent: group']],
  ['a share of a poll that says nothing', 'Of them 47 percent left.', []],
  ['who was polled', 'Again those surveyed said no.', ['those surveyed: group']],
  ['others who argue', 'They stayed and others argue so.', ['others: group']],
  ['interest groups', 'Industry groups say so.', ['Industry groups: group']],
  ['the group', 'Then the group said no.', ['the group: organization']],
  ['behind a day', 'On Monday police said no.', ['police: group'], 'miss'],
  ['behind a sentence’s first word', 'Then local residents said no.', ['local residents: group'], 'miss'],
  ['no description beside its name', 'Then the senator Mary Vale said no.', []],
  ['not inside a quotation', '“The senator left,” she said.', []],
  ['one who tells', 'It rained and one said no and others told a joke.', ['one: group', 'others: group']],
]);

table('pronouns', pronouns, [
  ['the reporter’s', 'She said they told him it was who we are.', ['She', 'they', 'him', 'it', 'who', 'we']],
  ['not inside a quotation', '“I saw her,” he said.', ['he']],
  ['contractions', 'Then she’d say he’ll go.', ['she’d', 'he’ll']],
  ['IT in capitals is none', 'The IT staff left.', []],
]);
