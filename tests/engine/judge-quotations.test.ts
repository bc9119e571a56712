import { STATEMENT_LIKELIHOOD } from '../../src/engine/attribute-quotations/attribute-quotations.ts';
import { judged } from './stages.ts';
import { table } from './table.ts';

/** The stretches in marks that are taken for something somebody said. */
const said = (text: string): string[] => {
  const doc = judged(text);
  return doc.quotations
    .filter(({ index }) => (doc.likelihood[index] ?? 0) >= STATEMENT_LIKELIHOOD)
    .map(({ start, end }) => text.slice(start, end));
};

table('statements', said, [
  [
    'a sentence',
    '“The ferry has never been this late,” Mary Vale said.',
    ['The ferry has never been this late,'],
  ],
  ['one word', 'Mary Vale called the delay “outrageous” on Monday.', ['outrageous']],
  ['one word before said', '“Never,” Mary Vale said.', ['Never,']],
  ['two words', 'Mary Vale said the crew was “utterly exhausted” by the wait.', ['utterly exhausted']],
  ['three words', 'He described the plan as “a cruel joke” on Tuesday.', ['a cruel joke']],
  [
    'a clause behind that',
    'She said that “nobody told us anything” about the leak.',
    ['nobody told us anything'],
  ],
  [
    'a sentence with no cue',
    '“We were never asked about the new timetable. It came by letter.”',
    ['We were never asked about the new timetable. It came by letter.'],
  ],
  ['a question', '“Who will pay for this?” asked the captain.', ['Who will pay for this?']],
  [
    'single marks',
    '‘The ferry has never been this late,’ said Mary Vale.',
    ['The ferry has never been this late,'],
  ],
  ['according to', 'The wait was “far too long”, according to Mary Vale.', ['far too long']],
  ['two pieces', 'Vale said it was “cold” and “miserable” aboard.', ['cold', 'miserable']],
  ['a denial', 'She denied that the boat was “a wreck”.', ['a wreck']],
  ['a pledge', 'He vowed to “fight every cut” to the service.', ['fight every cut']],
  [
    'behind a sign, with a cue',
    'Holding a banner, Mary Vale said: “We want our boat back.”',
    ['We want our boat back.'],
  ],
  ['accused of', 'She accused the owners of “playing with lives”.', ['playing with lives']],
]);

table('traps', said, [
  ['a title', 'She wrote a novel titled “The Long Wait” in May.', []],
  ['a film', 'He starred in the film “Harbour Lights” for a year.', []],
  ['a song', 'The band played “Drift Away Home” at the quay.', []],
  ['a nickname', 'They met John “Sailor” Vale at the quay.', []],
  ['known as', 'The boat, known as “the Slug”, is slow.', []],
  ['known as, behind an article', 'The boat, known as the “Slug”, carries tourists.', []],
  ['labels in a list', 'The racks on the quay were labeled “EASY”, “HARD” and “LORD”.', []],
  [
    'words in a list',
    'Officers found a notebook in which rooms were listed beside the words ‘tight’, ‘loose’ and ‘not yet’.',
    [],
  ],
  ['known to some as', 'The boat, known to its crew as “the Slug”, is slow.', []],
  ['called, with a subject near', 'The elder, Mary Vale, runs a stall in Karrow called “Full Net.”', []],
  ['so-called', 'The so-called “express” ferry takes an hour.', []],
  ['dubbed', 'The plan, dubbed “Operation Tide”, was dropped.', []],
  ['a scare quote', 'The “luxury” cabins have no windows.', []],
  ['a scare quote in the subject', 'The “new” ferry is thirty years old.', []],
  ['a sign', 'A sign reading “No Entry” hung on the gate.', []],
  ['an inscription', 'The crowd carried boards with inscriptions such as “Where Is Our Boat?” on them.', []],
  ['painted words', 'Somebody painted “GONE FISHING” on the shutter overnight.', []],
  ['a film and its maker', '“Harbour Lights” director Mary Vale was on board.', []],
  ['a hymn', 'The choir closed with the hymn “Shall We Meet the Tide.”', []],
  ['a placard', 'They carried a banner with the words “Save Our Boats”.', []],
  ['a term', 'The word “ferry” comes from an older word.', []],
  ['a category', 'Engineers call such damage “class three” wear.', []],
  ['a programme', 'She spoke on “Karrow This Morning” and left.', [], 'miss'],
  ['a motto', 'The town’s motto is “Ever Afloat”.', []],
  ['a column', 'The paper runs a column, “Dock Notes”, on Mondays.', []],
  ['hypothetical speech', 'Nobody would ever write “I love the wait” on a card.', [], 'miss'],
  ['the same word twice', 'Walking in to chants of “Orla! Orla!,” the mayor said the vote was close.', []],
  ['a button', 'Press “Send” to post the form.', [], 'miss'],
]);
