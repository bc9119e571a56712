import { expect, test } from 'vitest';
import { attributeQuotations } from '../../src/engine/attribute-quotations/attribute-quotations.ts';
import { english } from '../../src/lexicon/en/index.ts';
import { attributed, resolved } from './stages.ts';
import { table } from './table.ts';

/** Each statement in marks with its speaker and the rule that decided. */
const speakers = (text: string): string[] => {
  const doc = attributed(text);
  return doc.choices.flatMap((choice) => {
    if (!choice) return [];
    return [`${doc.entities[choice.entity]?.name ?? '-'}: ${choice.rule}`];
  });
};
/** Speakers alone. */
const names = (text: string): string[] => speakers(text).map((row) => row.replace(/: [a-z-]+$/, ''));

const INTRO = 'The night boat between the two islands was cancelled for the third time this week.\n';

table('one row for each rule', speakers, [
  ['after', `${INTRO}“The boat was never safe to sail,” Mary Vale said.`, ['Mary Vale: after']],
  ['inverted', `${INTRO}“The boat was never safe to sail,” said Mary Vale.`, ['Mary Vale: inverted']],
  ['before', `${INTRO}Mary Vale said “the boat was never safe to sail”.`, ['Mary Vale: before']],
  [
    'around',
    `${INTRO}“The boat,” Mary Vale said, “was never safe to sail.”`,
    ['Mary Vale: around', 'Mary Vale: around'],
  ],
  [
    'according to',
    `${INTRO}The boat was “never safe to sail”, according to Mary Vale.`,
    ['Mary Vale: according-to'],
  ],
  [
    'according to in front',
    `${INTRO}According to Mary Vale, the boat was “never safe to sail, whatever the port may tell us”.`,
    ['Mary Vale: according-to'],
  ],
  [
    'a colon behind the verb',
    `${INTRO}Mary Vale said: “The boat was never safe to sail.”`,
    ['Mary Vale: colon'],
  ],
  [
    'a pronoun with its verb, whichever the apostrophe',
    `${INTRO}Mary Vale bought it. “The boat was never safe to sail,” she’d said on the quay.`,
    ['Mary Vale: after'],
  ],
  ['a colon behind the name', `${INTRO}Mary Vale: “The boat was never safe to sail.”`, ['Mary Vale: colon']],
  [
    'a colon on a line of its own',
    `${INTRO}Mary Vale said on the quay on Monday:\n“The boat was never safe to sail.”`,
    ['Mary Vale: colon'],
  ],
  [
    'own line, dash',
    `${INTRO}“The boat was never safe to sail.” — Mary Vale, sailor`,
    ['Mary Vale: own-line'],
  ],
  [
    'own line below',
    `${INTRO}“The boat was never safe to sail.”\n— Mary Vale, sailor`,
    ['Mary Vale: own-line'],
  ],
  [
    'a turn inside the marks',
    `${INTRO}“VALE: The boat was never safe to sail,” the transcript read. Mary Vale was under oath.`,
    ['Mary Vale: turn'],
  ],
  [
    'continuation',
    `${INTRO}“The boat was never safe,” said Mary Vale. “It leaked on every trip we made.”`,
    ['Mary Vale: inverted', 'Mary Vale: continuation'],
  ],
  [
    'continuation over paragraphs',
    `${INTRO}Mary Vale said: “The boat was never safe.\n“It leaked on every trip we made.”`,
    ['Mary Vale: colon', 'Mary Vale: continuation'],
  ],
  [
    'same sentence',
    `${INTRO}Mary Vale was in no doubt that the boat was “never safe to sail, whatever the port may tell us”.`,
    ['Mary Vale: same-sentence'],
  ],
  [
    'nearby',
    `${INTRO}Mary Vale shook her head on the quay.\n“The boat was never safe to sail.”`,
    ['Mary Vale: nearby'],
  ],
  [
    'none',
    '“The boat was never safe to sail. It leaked on every trip we made, and nobody listened.”',
    ['-: none'],
  ],
]);

table('who of several', names, [
  [
    'the subject, not the object',
    `${INTRO}“The boat was never safe,” Mary Vale told John Ash.`,
    ['Mary Vale'],
  ],
  [
    'the subject before the verb, not a nearer name',
    `${INTRO}Mary Vale, who sailed with John Ash for years, said: “The boat was never safe.”`,
    ['Mary Vale'],
  ],
  [
    'each their own',
    `${INTRO}“The boat was never safe,” said Mary Vale. “It was the best we had,” said John Ash.`,
    ['Mary Vale', 'John Ash'],
  ],
  [
    'two in a sentence',
    `${INTRO}Mary Vale called it “a wreck” but John Ash said it was “the best we had”.`,
    ['Mary Vale', 'John Ash'],
  ],
  [
    'a name inside the quotation',
    `${INTRO}“Mary Vale never asked us about the boat,” John Ash said.`,
    ['John Ash'],
  ],
  [
    'the possessor is not the speaker',
    `${INTRO}“The boat was never safe,” Mary Vale’s lawyer, John Ash, said.`,
    ['John Ash'],
  ],
  [
    'a spokesman for',
    `${INTRO}“The boat was always safe,” said John Ash, a spokesman for Karrow Lines.`,
    ['John Ash'],
  ],
  [
    'the organization',
    `${INTRO}“The boat was always safe,” Karrow Lines Inc. said in a statement.`,
    ['Karrow Lines Inc.'],
  ],
  [
    'a subordinate clause first',
    `${INTRO}As Mary Vale spoke of the cost, John Ash said: “The boat was never safe.”`,
    ['John Ash'],
  ],
  [
    'criticism of somebody',
    `${INTRO}Mary Vale criticised John Ash, saying he had been “asleep at the wheel”.`,
    ['Mary Vale'],
  ],
  [
    'a reply',
    `${INTRO}“Was it safe?” asked Mary Vale. “Never,” replied John Ash.`,
    ['Mary Vale', 'John Ash'],
  ],
  [
    'a question put to the speaker',
    `${INTRO}Asked by Mary Vale whether it was safe, John Ash said: “Never in my time here.”`,
    ['John Ash'],
  ],
  [
    'a family',
    `${INTRO}Mary Vale and her husband John Vale own the boat. “It was never safe,” Mrs Vale said. “We are sorry,” Mr Vale said.`,
    ['Mary Vale', 'John Vale'],
  ],
  [
    'the next paragraph’s speaker',
    `${INTRO}“The boat was never safe,” said Mary Vale.\n“It was the best we had,” said John Ash.`,
    ['Mary Vale', 'John Ash'],
  ],
]);

table('pronouns and descriptions', names, [
  ['she', `${INTRO}Mary Vale met John Ash on the quay. “The boat was never safe,” she said.`, ['Mary Vale']],
  ['he', `${INTRO}Mary Vale met John Ash on the quay. “The boat was never safe,” he said.`, ['John Ash']],
  [
    'over a paragraph',
    `${INTRO}Mary Vale owns the quay on the north side of the island.\n“The boat was never safe,” she said.`,
    ['Mary Vale'],
  ],
  [
    'split',
    `${INTRO}Mary Vale owns the quay. “The boat,” she said, “was never safe to sail.”`,
    ['Mary Vale', 'Mary Vale'],
  ],
  [
    'who',
    `${INTRO}They met Mary Vale, who said the boat was “never safe to sail, whatever the port may tell us”.`,
    ['Mary Vale'],
  ],
  ['the surname', `${INTRO}Mary Vale owns the quay. “The boat was never safe,” Vale said.`, ['Mary Vale']],
  [
    'the role',
    `${INTRO}Senator Mary Vale met captain John Ash. “The boat was never safe,” the senator said.`,
    ['Mary Vale'],
  ],
  [
    'the role in apposition',
    `${INTRO}John Ash, the mayor, met Mary Vale. “The boat was never safe,” the mayor said.`,
    ['John Ash'],
  ],
  [
    'the age',
    `${INTRO}Mary Vale, 63, met John Ash, 40. “The boat was never safe,” the 63-year-old said.`,
    ['Mary Vale'],
  ],
  [
    'the company',
    `${INTRO}Karrow Lines Inc. runs the boat. “It was always safe,” the company said.`,
    ['Karrow Lines Inc.'],
  ],
  ['they', `${INTRO}Residents met on the quay. “The boat was never safe,” they said.`, ['Residents']],
  [
    'an unnamed official',
    `${INTRO}“The boat was never safe to sail,” a senior official said.`,
    ['a senior official'],
  ],
  [
    'a role in capitals',
    `${INTRO}Mary Vale was absent. “The boat was never safe to sail,” another MP said.`,
    ['another MP'],
  ],
  [
    'an ally of somebody',
    `${INTRO}An ally of Mary Vale said the boat was “never safe to sail, whatever the port may tell us”.`,
    ['an ally of Mary Vale'],
  ],
  ['police', `${INTRO}“The boat was never safe to sail,” police said.`, ['police']],
  ['a report', `${INTRO}“The boat was never safe to sail,” the report said.`, ['the report']],
  [
    'gender from the title',
    `${INTRO}Dr Oyelola Brzeka met John Ash on the quay, and she left early. “The boat was never safe,” she said.`,
    ['Oyelola Brzeka'],
  ],
  [
    'an unknown name and he',
    `${INTRO}Mary Vale met captain Oyelolo Brzeka. “The boat was never safe,” he said.`,
    ['Oyelolo Brzeka'],
  ],
  [
    'a chain',
    `${INTRO}Mary Vale owns the quay. She has two boats and her crew is small. John Ash is a rival. “The boat was never safe,” she said.`,
    ['Mary Vale'],
  ],
]);

table('harder choices', names, [
  [
    'a quotation in the subordinate clause',
    `${INTRO}As Mary Vale went on about “the worst crew in the north”, John Ash left the quay.`,
    ['Mary Vale'],
  ],
  [
    'a quotation reported by another',
    `${INTRO}John Ash recalled Mary Vale saying the boat was “never safe to sail, whatever the port may tell us”.`,
    ['Mary Vale'],
    'miss',
  ],
  [
    'footage of somebody',
    `${INTRO}John Ash showed footage of Mary Vale saying the boat was “never safe to sail, whatever the port may tell us”.`,
    ['Mary Vale'],
  ],
  [
    'an object between name and verb',
    `${INTRO}Mary Vale, whose brother John Ash owns the quay, said the boat was “never safe to sail, whatever the port may tell us”.`,
    ['Mary Vale'],
  ],
  [
    'a description behind the verb',
    `${INTRO}Mary Vale met John Ash.\n“The boat was never safe,” said the former captain, who met Mary Vale on Monday.`,
    ['the former captain'],
    'miss',
  ],
  [
    'told by somebody',
    `${INTRO}Mary Vale was told by John Ash that the boat was “never safe to sail, whatever the port may tell us”.`,
    ['John Ash'],
  ],
  [
    'the last of two who say something',
    `${INTRO}John Ash said the quay was “a pleasant place to wait”, for instance, and Mary Vale vowed to “sail without him”.`,
    ['John Ash', 'Mary Vale'],
  ],
  [
    'what the source is said to talk about',
    `${INTRO}Mary Vale said she was certain John Ash will continue to be “a friend of the harbour”.`,
    ['Mary Vale'],
  ],
  [
    'nested marks at the end, then somebody else',
    `${INTRO}“The boat was never safe,” Mary Vale said.\n“I asked them for years. They would say: ‘Wait for the spring.’” John Ash left the quay.`,
    ['Mary Vale', 'Mary Vale'],
  ],
  [
    'a letter',
    `${INTRO}In a letter to Mary Vale, John Ash called the boat “never safe to sail”.`,
    ['John Ash'],
  ],
  [
    'a letter from',
    `${INTRO}In a letter from Mary Vale, the boat is called “never safe to sail”.`,
    ['Mary Vale'],
  ],
  [
    'what it calls',
    `${INTRO}Karrow Lines Inc. denounced what it called “a campaign of lies” by John Ash.`,
    ['Karrow Lines Inc.'],
  ],
  ['accused of', `${INTRO}Mary Vale accused John Ash of “sleeping at the wheel” on Monday.`, ['Mary Vale']],
  [
    'quoted by a paper',
    `${INTRO}“The boat was never safe,” John Ash was quoted as saying by the Karrow Gazette.`,
    ['John Ash'],
  ],
  ['told the paper', `${INTRO}“The boat was never safe,” Mary Vale told the Karrow Gazette.`, ['Mary Vale']],
  [
    'a place speaks',
    `${INTRO}Berlin said the plan was “never serious”, while Paris called it “a start”.`,
    ['Berlin', 'Paris'],
    'miss',
  ],
  [
    'he in the second sentence, both male',
    `${INTRO}Paul Orm introduced John Ash. Ash said he was tired. “The boat was never safe,” he added.`,
    ['John Ash'],
  ],
  [
    'a person called by origin',
    `${INTRO}Mary Vale owns the quay. The Italian admitted that “the boat was never safe”.`,
    ['Mary Vale'],
  ],
  [
    'a person called by an unknown noun',
    `${INTRO}Mary Vale smiled at the crowd on the quay.\n“The boat was never safe,” the Karrow fly-half said.`,
    ['Mary Vale'],
  ],
  [
    'they for one person',
    `${INTRO}Robin Ashdown made the recordings on the island.\n“The boat was never safe,” they said.`,
    ['Robin Ashdown'],
  ],
  [
    'she across a male speaker',
    `${INTRO}“The boat leaked,” said Mary Vale.\n“It did not,” said John Ash.\n“It was never safe,” she replied.`,
    ['Mary Vale', 'John Ash', 'Mary Vale'],
  ],
  [
    'an added that of another',
    `${INTRO}“The boat leaked,” said Mary Vale. John Ash added that it was “the best we had”.`,
    ['Mary Vale', 'John Ash'],
  ],
  [
    'a name only in the quotation',
    `${INTRO}Mary Vale owns the quay.\n“John Ash never asked us about the boat,” she said.`,
    ['Mary Vale'],
  ],
  [
    'a sentence between',
    `${INTRO}“The boat leaked,” said Mary Vale. The quay was shut on Monday. “It was never safe to sail.”`,
    ['Mary Vale', 'Mary Vale'],
  ],
  [
    'behind a paragraph on somebody else',
    `${INTRO}“The boat leaked,” said Mary Vale.\nJohn Ash, the captain, has sailed it for ten years.\n“It was never safe to sail,” he said.`,
    ['Mary Vale', 'John Ash'],
  ],
  ['a post', `${INTRO}Mary Vale wrote on her page: “The boat was never safe to sail.”`, ['Mary Vale']],
  ['a dash before the name', `${INTRO}“The boat was never safe to sail” – Mary Vale`, ['Mary Vale']],
  [
    'name, age and town',
    `${INTRO}“The boat was never safe,” said Mary Vale, 34, of Karrow, who sailed with John Ash.`,
    ['Mary Vale'],
  ],
  [
    'inverted with a long role',
    `${INTRO}“The boat was never safe,” said the head of the islands’ port authority, Mary Vale.`,
    ['Mary Vale'],
    'miss',
  ],
  [
    'a trailing object clause',
    `${INTRO}“The boat was never safe,” Mary Vale said of John Ash’s plan.`,
    ['Mary Vale'],
  ],
  [
    'a heading with a name',
    `${INTRO}Vale Warns Crew\nMary Vale met John Ash at noon on the quay. “The boat was never safe,” she said.`,
    ['Mary Vale'],
  ],
  ['thinks aloud', `${INTRO}John Ash thinks “nobody cares about the boat” any more.`, ['John Ash']],
]);

table('transcripts and exchanges', names, [
  [
    'turns with marks',
    `${INTRO}Mary Vale and John Ash met on the air for an hour of questions about the boat.\nVALE: “Was it safe?”\nASH: “Never in my time here.”`,
    ['Mary Vale', 'John Ash'],
  ],
  [
    'question and answer in marks',
    `${INTRO}Mary Vale and John Ash met for an hour of questions about the boat.\n“Was it safe?” Vale asked.\n“Never.”\n“Why did you sail it?”\n“We were told to.”`,
    ['Mary Vale', 'John Ash', 'Mary Vale', 'John Ash'],
    'miss',
  ],
  [
    'a posed question',
    `${INTRO}“Is it safe?” a reporter asked. “Never,” John Ash said.`,
    ['a reporter', 'John Ash'],
  ],
]);

table('sources that no list knows', names, [
  [
    'an age alone before the verb',
    `${INTRO}“The boat was never safe,” the 71-year-old told the Karrow Gazette.`,
    ['the 71-year-old'],
  ],
  [
    'a noun that no list holds',
    `${INTRO}Mary Vale fell ill on board, and a stoker told her to “walk it off”.`,
    ['a stoker'],
  ],
  [
    'a description with what looks like a verb',
    'Residents of flooded towns said the ferry was “too old to sail on”.',
    ['Residents of flooded towns'],
  ],
  [
    'a description with a preposition of place',
    'Residents near Karrow said the ferry was “too old to sail on”.',
    ['Residents near Karrow'],
  ],
  [
    'a trade known by its ending',
    `${INTRO}Mary Vale asked a radiologist. The radiologist said it was “not a bad fracture at all”.`,
    ['a radiologist'],
  ],
  [
    'a club that is spoken of as people',
    `${INTRO}The match was lost by Karrow United, who said “we were the better side on the day”.`,
    ['Karrow United'],
  ],
  [
    'somebody of whom the subject told',
    'Mary Vale said there was a doctor on board. “It was too late by then,” the doctor said.',
    ['a doctor on board'],
  ],
  [
    'an organization behind its description',
    'The operator, Karrow Holdings, said the boat was “never unsafe to sail”.',
    ['Karrow Holdings'],
  ],
  [
    'an unknown trade behind the verb',
    `${INTRO}Mary Vale was told. “The boat was never safe,” said one baggage stoker, who asked not to be named.`,
    ['one baggage stoker'],
  ],
  [
    'a neighbour who is named behind a description',
    `${INTRO}Her neighbour, 34-year-old mother-of-two Ida Brask, said the boat was “never safe to sail”.`,
    ['Ida Brask'],
  ],
  [
    'an office that is a given name too',
    `${INTRO}Tom Brask, Dean of Karrow, thanked the crew. “The boat was never safe,” he said.`,
    ['Tom Brask'],
  ],
  [
    'a possessor’s office',
    `${INTRO}I wrote to Mary Vale. Her office replied that she was “not responsible for boats”.`,
    ['Her office'],
  ],
  [
    'a source close to somebody',
    `${INTRO}The captain, John Ash, declined to comment, but a source close to him said he was “livid”.`,
    ['a source'],
    'miss',
  ],
  [
    'a petition with a participle',
    `${INTRO}A petition signed by 4,000 islanders called the plan “vandalism by committee”.`,
    ['A petition'],
    'miss',
  ],
  [
    'on X',
    `${INTRO}Senator Mary Vale is against the boat. In a post on X, the senator wrote: “This boat is a gift to polluters.”`,
    ['Mary Vale'],
  ],
  [
    'the mother of three',
    `${INTRO}Neighbour Mary Vale heard it all. “I grabbed the kids and ran,” the mother of three said.`,
    ['Mary Vale'],
    'miss',
  ],
  [
    'an unknown name behind an office of',
    `${INTRO}The minister for boats, Jorn Orvaldsen, resigned on Friday. “I leave with a clear conscience,” Orvaldsen said.`,
    ['Jorn Orvaldsen'],
  ],
  [
    'an unknown name and he',
    `${INTRO}Mary Vale led the work. Co-author Rasul Agynbaev cautioned that the sample was small. “Eleven boats is not a census,” he said.`,
    ['Rasul Agynbaev'],
  ],
  [
    'a clause behind the name is no role',
    `${INTRO}Outside, the captain, Iacopo Orlo, 58, hugged his wife, Graciela. “It is over,” she said.`,
    ['Graciela'],
  ],
  [
    'the one spoken to',
    `${INTRO}“The boat was never safe,” Mary Vale told the crew’s newspaper, the Karrow Gazette.`,
    ['Mary Vale'],
  ],
  [
    'somebody else’s words within',
    `${INTRO}The minister resigned hours after the prime minister said she had “lost confidence” in him.`,
    ['the prime minister'],
    'miss',
  ],
]);

table('layouts', names, [
  [
    'joined paragraphs',
    'The boat was cancelled again on Monday night. Mary Vale, the owner, blamed the weather. “It was never safe to sail,” she said. Captain John Ash disagreed. “It was the best night of the year,” he said.',
    ['Mary Vale', 'John Ash'],
  ],
  [
    'straight marks',
    `${INTRO}"The boat was never safe," said Mary Vale. "It leaked."`,
    ['Mary Vale', 'Mary Vale'],
  ],
  ['UK marks', `${INTRO}‘The boat was never safe,’ said Mary Vale. ‘It leaked.’`, ['Mary Vale', 'Mary Vale']],
  [
    'missing closing mark',
    `${INTRO}“The boat was never safe, said Mary Vale.\n“It was the best we had,” said John Ash.`,
    ['Mary Vale', 'John Ash'],
  ],
  [
    'interview',
    `${INTRO}Mary Vale spoke to us on the quay.\nWas it safe?\n“Never. It leaked on every trip we made.”\nWhy did nobody act?\n“We asked again and again, and got no answer.”`,
    ['Mary Vale', 'Mary Vale'],
    'miss',
  ],
  [
    'answers in an interview, one behind a caption, one behind a remark',
    `${INTRO}Mary Vale owns the quay. Mary Vale spoke to us there on Monday.\nWas the boat safe?\n“Never,” she says. “It leaked on every trip we made.”\nWhy did nobody act?\n“We asked again and again.”\nDoes she miss John Ash?\n“He is a decent captain.”\nThe quay of the Island Herald\n“I would have sold it to him.”\nBut nobody asked for that, I say.\n“No, and nobody will.”`,
    ['Mary Vale', 'Mary Vale', 'Mary Vale', 'Mary Vale', 'Mary Vale', 'Mary Vale'],
  ],
  [
    'three paragraphs of one speaker',
    `${INTRO}“The boat was never safe,” said Mary Vale.\n“It leaked on every trip.\n“We asked again and again.”`,
    ['Mary Vale', 'Mary Vale', 'Mary Vale'],
  ],
  [
    'a paragraph that is quoted wholly',
    `${INTRO}Mary Vale was clear on Monday.\n“The boat was never safe to sail.”\nJohn Ash was not.\n“It was the best we had.”`,
    ['Mary Vale', 'John Ash'],
  ],
]);

test('a source without any verb of saying is less sure than one with it', () => {
  const [uncued] = attributed(
    `${INTRO}Mary Vale’s boats are “no longer what this harbour was built for”.`,
  ).choices;
  const [cued] = attributed(`${INTRO}Mary Vale said her boats are “no longer about the harbour”.`).choices;
  expect(uncued?.rule).toBe('same-sentence');
  expect(uncued?.confidence).toBeLessThan(0.81);
  expect(cued?.confidence).toBeGreaterThan(0.9);
});

test.each([
  ['en', false],
  ['en-GB', false],
  [null, false],
  ['de', true],
  ['pt-BR', true],
])('in a text of language %s doubt about a stretch in marks counts for it: %s', (language, taken) => {
  const doc = resolved(`${INTRO}Mary Vale said: “We were never asked about it.”`);
  const doubtful = { ...doc, language, likelihood: doc.likelihood.map(() => 0.6) };
  expect(attributeQuotations(doubtful, english).choices[0] != null).toBe(taken);
});
