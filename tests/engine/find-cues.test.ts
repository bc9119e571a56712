import { describe, expect, test } from 'vitest';
import { cued, framed } from './stages.ts';
import { table } from './table.ts';

/** Each cue with its subject and how that was found. */
const cues = (input: string): string[] => {
  const text = framed(input);
  const doc = cued(text);
  return doc.cues.map(({ start, end, subject, link }) => {
    const mention = doc.mentions[subject];
    return `${text.slice(start, end)} < ${mention ? text.slice(mention.start, mention.end) : '-'}: ${link}`;
  });
};
/** The same for plain verbs of saying alone, without the link. */
const sayings = (input: string): string[] => {
  const text = framed(input);
  const doc = cued(text);
  return doc.cues
    .filter(({ strength }) => strength >= 1)
    .map(({ start, end, subject }) => {
      const mention = doc.mentions[subject];
      return `${text.slice(start, end)} < ${mention ? text.slice(mention.start, mention.end) : '-'}`;
    });
};

table('how the subject is found', cues, [
  ['right before', '“No,” Mary Vale said.', ['said < Mary Vale: adjacent']],
  ['a pronoun', '“No,” she said.', ['said < she: adjacent']],
  ['an auxiliary between', '“No,” Mary Vale has said.', ['said < Mary Vale: adjacent']],
  ['an adverb between', '“No,” Mary Vale later quietly said.', ['said < Mary Vale: adjacent']],
  ['right behind', '“No,” said Mary Vale.', ['said < Mary Vale: inverted']],
  ['behind with a role', '“No,” said nurse Mary Vale.', ['said < Mary Vale: inverted']],
  ['behind a description', '“No,” said the captain.', ['said < the captain: inverted']],
  ['behind an adverb', '“No,” said quietly Mary Vale.', ['said < Mary Vale: inverted']],
  ['before an apposition', '“No,” Mary Vale, a nurse, said.', ['said < Mary Vale: apposition']],
  ['before a relative clause', '“No,” Mary Vale, who owns the quay, said.', ['said < Mary Vale: apposition']],
  ['before brackets', '“No,” Mary Vale (Lab) said.', ['said < Mary Vale: apposition']],
  ['before dashes', '“No,” Mary Vale — the nurse — said.', ['said < Mary Vale: apposition']],
  [
    'conjoined',
    'Mary Vale said no and added that it rained.',
    ['said < Mary Vale: adjacent', 'added < Mary Vale: conjoined'],
  ],
  [
    'conjoined by but',
    'Mary Vale said no but insisted that it rained.',
    ['said < Mary Vale: adjacent', 'insisted < Mary Vale: conjoined'],
  ],
  [
    'a participle',
    '“No,” Mary Vale said, adding that it rained.',
    ['said < Mary Vale: adjacent', 'adding < Mary Vale: conjoined'],
  ],
  [
    'a participle behind another verb',
    'Mary Vale left the quay, saying that it rained.',
    ['saying < Mary Vale: conjoined'],
  ],
]);

table('whose words', sayings, [
  [
    'a participle behind a phrase',
    'Mary Vale went after John Ash on Monday over the fares, calling them a joke.',
    ['calling < Mary Vale'],
  ],
  [
    'a participle behind a number and a name',
    'Mary Vale recited verse 2 Timothy from the book, saying it was old.',
    ['saying < Mary Vale'],
  ],
  [
    'who puts out a statement',
    'John Ash issued a statement saying the boat was safe.',
    ['saying < John Ash'],
  ],
  [
    'a relative clause between',
    'Mary Vale’s reply, which the crew framed, read in full: “No.”',
    ['reply < Mary Vale', 'read < Mary Vale'],
  ],
  ['the agent of a passive', 'The boat was described by Mary Vale as unsafe.', ['described < Mary Vale']],
  ['a passive without an agent', 'The boat was described as unsafe.', []],
  ['a verb that is a noun here', 'Mary Vale rated most Dutch claims as false.', []],
  ['according to', 'According to Mary Vale, it rained.', ['According to < Mary Vale']],
  [
    'according to at the end',
    'It rained, according to the port authority.',
    ['according to < the port authority'],
  ],
  [
    'according to with an article',
    'It rained, according to a Karrow Gazette poll.',
    ['according to < a Karrow Gazette poll'],
  ],
  ['told with an object', 'Mary Vale told John Ash that it rained.', ['told < Mary Vale']],
  ['told reporters', '“No,” Mary Vale told reporters.', ['told < Mary Vale']],
  ['a colon', 'Mary Vale said: “No.”', ['said < Mary Vale']],
  ['an object is no subject', '“No,” he told Mary Vale.', ['told < he']],
  ['a spokesman for the port', '“No,” a spokesman for the port said.', ['said < a spokesman']],
  ['a person of a place', '“No,” Mary Vale of Karrow said.', ['said < Mary Vale']],
  ['a possessor is no subject', '“No,” Mary Vale’s lawyer said.', ['said < Mary Vale’s lawyer']],
  ['a possessor behind the verb', '“No,” said Mary Vale’s lawyer.', ['said < Mary Vale’s lawyer']],
  ['a possessor’s role and name', '“No,” Mary Vale’s lawyer John Ash said.', ['said < John Ash']],
  ['a subordinate clause before', 'As Mary Vale left, John Ash said it rained.', ['said < John Ash']],
  ['a temporal clause before', 'When she asked him, John Ash said no.', ['asked < she', 'said < John Ash']],
  [
    'a clause between',
    'John Ash, speaking to Mary Vale on Monday, said it rained.',
    ['speaking < John Ash', 'said < John Ash'],
  ],
  ['a participle between', 'John Ash, asked by Mary Vale, said it rained.', ['said < John Ash'], 'miss'],
  ['two subjects', 'Mary Vale said no, but John Ash said yes.', ['said < Mary Vale', 'said < John Ash']],
  [
    'reporting within reporting',
    'Mary Vale said John Ash claimed it rained.',
    ['said < Mary Vale', 'claimed < John Ash'],
  ],
  ['a noun with a possessor', 'Mary Vale’s claim that it rained was false.', ['claim < Mary Vale']],
  ['a noun with his', 'It was his warning that it rained.', ['warning < his'], 'miss'],
  [
    'a noun with a sender',
    'A statement from the port said it rained.',
    ['statement < the port', 'said < the port'],
    'miss',
  ],
  ['a document', 'The report said it rained.', ['said < The report']],
  ['a tweet', '“No,” Mary Vale wrote on Monday.', ['wrote < Mary Vale']],
  ['an infinitive', 'Mary Vale went on to say that it rained.', ['went on < Mary Vale', 'say < Mary Vale']],
  ['a phrase', 'Mary Vale pointed out that it rained.', ['pointed out < Mary Vale']],
  ['a phrase of three words', 'Mary Vale made it clear that it rained.', ['made it clear < Mary Vale']],
  ['a base form behind another word', 'Those asked there say it rained.', ['say < -']],
  ['a modal', 'Mary Vale would say only that it rained.', ['say < Mary Vale']],
  ['denial', 'Mary Vale did not say that it rained.', ['say < Mary Vale']],
  ['historic present', '“No,” says Mary Vale.', ['says < Mary Vale']],
  ['which', 'The port, which said no, is shut.', ['said < The port'], 'miss'],
  ['who', 'Mary Vale, who said no, left.', ['said < who']],
  ['day between', '“No,” Mary Vale on Monday told the port.', ['told < Mary Vale']],
  ['a group', '“No,” residents said.', ['said < residents']],
  ['a source of a place', 'A Harbour Street source later said no.', ['said < A Harbour Street source']],
  ['a relative clause without commas', 'One nurse who met Mary Vale said no.', ['said < One nurse']],
  ['who of a relative clause acts', 'A nurse who John Ash said no.', ['said < John Ash']],
  ['a participle behind', 'A channel linked to the rebels said no.', ['said < A channel']],
  ['a name behind an office of', 'The member for Marl, Mr John Ash, said no.', ['said < Mr John Ash']],
  [
    'a name behind representing',
    'The member representing Mary Marl, John Ash, said no.',
    ['said < John Ash'],
  ],
  ['companions', 'Mary Vale and her crew said no.', ['said < Mary Vale']],
  ['one more source', 'A second described it as “bad”.', ['described < A second']],
  ['one of them', '“No,” one of them said.', ['said < one']],
  ['another opens the sentence', 'Another called it “bad”.', ['called < Another']],
  ['an object behind a comma', 'In a note headed “Rain”, accused the port.', ['accused < -']],
  ['one who', '“No,” said one of the sailors.', ['said < one of the sailors'], 'miss'],
]);

table('no cues', sayings, [
  ['a passive', 'Mary Vale was told that it rained.', []],
  ['a passive with an adverb', 'Mary Vale was repeatedly told that it rained.', []],
  ['a noun with an article', 'The state of the quay and the report of it.', []],
  ['a noun with a possessive', 'It was about the port’s report and its claims.', []],
  ['a plural noun', 'The calls and claims and reports went on.', [], 'miss'],
  ['United States', 'It rained in the United States.', []],
  ['a participle before a noun', 'The alleged thief met the reported owner.', []],
  ['inside a quotation', '“They said no.”', []],
  ['press secretary', 'The White House press secretary left.', []],
  ['so-called and called for', 'It is called Karrow.', []],
  ['a name that is a verb', 'They met the Cites family at the State Fair.', []],
  ['asked passively', 'Mary Vale, when asked about it, left.', [], 'miss'],
]);

describe('press secretary', () => {
  test('is part of the description, not a verb', () => {
    expect(sayings('“No,” White House press secretary Mary Vale said.')).toEqual(['said < Mary Vale']);
  });
});
