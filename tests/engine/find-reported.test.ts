import { describe, expect, it } from 'vitest';
import { statements } from './statements.ts';

describe('findReported', () => {
  const reported: [text: string, ...expected: string[]][] = [
    [
      'Mara Vale said that the ferry would stay in Karrow.',
      'indirect before [Mara Vale] that the ferry would stay in Karrow',
    ],
    [
      'Mara Vale said the ferry would stay in Karrow.',
      'indirect before [Mara Vale] the ferry would stay in Karrow',
    ],
    [
      'Mara Vale said Monday that the ferry would stay.',
      'indirect before [Mara Vale] that the ferry would stay',
    ],
    ['Mara Vale said on Monday the ferry would stay.', 'indirect before [Mara Vale] the ferry would stay'],
    [
      'Mara Vale said in a statement that the ferry would stay.',
      'indirect before [Mara Vale] that the ferry would stay',
    ],
    [
      'Mara Vale told members of the council that the ferry would stay.',
      'indirect before [Mara Vale] that the ferry would stay',
    ],
    ['Mara Vale told them the ferry would stay.', 'indirect before [Mara Vale] the ferry would stay'],
    [
      'Mara Vale told reporters on Tuesday that the ferry was old.',
      'indirect before [Mara Vale] that the ferry was old',
    ],
    [
      'Mara Vale told the Karrow Gull she would not resign.',
      'indirect before [Mara Vale] she would not resign',
    ],
    [
      'Mara Vale explained why the ferry had stopped.',
      'indirect before [Mara Vale] why the ferry had stopped',
    ],
    ['Mara Vale asked whether the ferry was safe.', 'indirect before [Mara Vale] whether the ferry was safe'],
    [
      'Mara Vale announced it would close the ferry in May.',
      'indirect before [Mara Vale] it would close the ferry in May',
    ],
    [
      'Mara Vale announced that the ferry would close.',
      'indirect before [Mara Vale] that the ferry would close',
    ],
    ['Mara Vale vowed to keep the ferry running.', 'indirect before [Mara Vale] to keep the ferry running'],
    ['Mara Vale promised on Tuesday to repair the pier.', 'indirect before [Mara Vale] to repair the pier'],
    [
      'Mara Vale urged the council to buy a new ferry.',
      'indirect before [Mara Vale] the council to buy a new ferry',
    ],
    ['Mara Vale told the captain to leave the harbour.', 'indirect before [Mara Vale] to leave the harbour'],
    [
      'Mara Vale accused the council of wasting public money.',
      'indirect before [Mara Vale] the council of wasting public money',
    ],
    [
      'Mara Vale denied taking money from the builder.',
      'indirect before [Mara Vale] taking money from the builder',
    ],
    [
      'The ferry would stay in Karrow, Mara Vale said.',
      'indirect after [Mara Vale] The ferry would stay in Karrow',
    ],
    [
      'The ferry would stay in Karrow, said Mara Vale.',
      'indirect inverted [Mara Vale] The ferry would stay in Karrow',
    ],
    [
      'The ferry would stay in Karrow, Mara Vale told reporters on Tuesday.',
      'indirect after [Mara Vale] The ferry would stay in Karrow',
    ],
    [
      'The ferry would stay, Mara Vale said in an interview with the Karrow Gull.',
      'indirect after [Mara Vale] The ferry would stay',
    ],
    [
      'The ferry, Mara Vale said, is too old for the winter.',
      'indirect around [Mara Vale] The ferry | is too old for the winter',
    ],
    [
      'After the storm, she said, the pier was closed for a week.',
      'indirect around [she] After the storm | the pier was closed for a week',
    ],
    [
      'According to Mara Vale, the ferry is too old for the winter.',
      'indirect according-to [Mara Vale] the ferry is too old for the winter',
    ],
    [
      'According to Tom Orr, a captain in Karrow, the ferry is too old.',
      'indirect according-to [Tom Orr] the ferry is too old',
    ],
    [
      'The ferry is too old for the winter, according to Mara Vale.',
      'indirect according-to [Mara Vale] The ferry is too old for the winter',
    ],
    [
      'As Mara Vale noted, the ferry is too old for the winter.',
      'indirect before [Mara Vale] the ferry is too old for the winter',
    ],
    [
      'When asked about the ferry, Mara Vale said it was too old.',
      'indirect before [Mara Vale] it was too old',
    ],
    [
      'While Mara Vale said the ferry was safe, the port closed it.',
      'indirect before [Mara Vale] the ferry was safe',
    ],
    ['Mara Vale, who said the ferry was safe, left the room.', 'indirect before [who] the ferry was safe'],
    [
      'Mara Vale said the ferry was safe, but she did not board it.',
      'indirect before [Mara Vale] the ferry was safe',
    ],
    [
      'Mara Vale said the ferry was safe, while the captain stayed ashore.',
      'indirect before [Mara Vale] the ferry was safe',
    ],
    [
      'Mara Vale said the ferry was safe, adding that the pier was new.',
      'indirect before [Mara Vale] the ferry was safe',
      'indirect before [Mara Vale] that the pier was new',
    ],
    [
      'Mara Vale said the ferry was safe and added that the pier was new.',
      'indirect before [Mara Vale] the ferry was safe',
      'indirect before [Mara Vale] that the pier was new',
    ],
    [
      'Mara Vale said the ferry was safe; the captain stayed ashore.',
      'indirect before [Mara Vale] the ferry was safe',
    ],
    [
      'Mara Vale said the ferry was safe and that the pier was new.',
      'indirect before [Mara Vale] the ferry was safe and that the pier was new',
    ],
    ['Mara Vale said the ferry was not safe.', 'indirect before [Mara Vale] the ferry was not safe'],
    ['Mara Vale said no boats had been lost.', 'indirect before [Mara Vale] no boats had been lost'],
    [
      'Mara Vale said the ferry would stay in Karrow, which has no bridge.',
      'indirect before [Mara Vale] the ferry would stay in Karrow',
    ],
    [
      'Mara Vale said the ferry was bought by Tom Orr, who owns the pier.',
      'indirect before [Mara Vale] the ferry was bought by Tom Orr',
    ],
    [
      'Mara Vale said the ferry, which has been in service for forty years, is too old.',
      'indirect before [Mara Vale] the ferry, which has been in service for forty years, is too old',
    ],
    [
      "Mara Vale, the port's chief engineer, said the crossing started on time.",
      'indirect before [Mara Vale] the crossing started on time',
    ],
    [
      'Forty percent said they would take the ferry.',
      'indirect before [Forty percent] they would take the ferry',
    ],
    [
      'Mara Vale repeated her warning that the pier could fall.',
      'indirect before [Mara Vale] that the pier could fall',
    ],
    [
      'Mara Vale said the ferry was “a floating coffin” and would be sold.',
      'mixed before [Mara Vale] the ferry was “a floating coffin” and would be sold',
    ],
    [
      'Mara Vale said that “we are not selling the ferry.”',
      'mixed before [Mara Vale] that “we are not selling the ferry.”',
    ],
    [
      'Mara Vale called the ferry “a floating coffin” on Monday.',
      'mixed before [Mara Vale] the ferry “a floating coffin”',
    ],
    ['Mara Vale vowed to “bring the ferry back.”', 'mixed before [Mara Vale] to “bring the ferry back.”'],
    [
      '“We are not selling the ferry,” Mara Vale said, adding that the pier was new.',
      'direct after [Mara Vale] We are not selling the ferry,',
      'indirect before [Mara Vale] that the pier was new',
    ],
    [
      '“The ferry is old” and could sink, said Mara Vale.',
      'mixed inverted [Mara Vale] “The ferry is old” and could sink',
    ],
    [
      'KARROW (KN) — The ferry is too old, Mara Vale said.',
      'indirect after [Mara Vale] The ferry is too old',
    ],
    [
      'Tom Orr said Mara Vale told him the ferry was safe, the ministry said.',
      'indirect after [the ministry] Tom Orr said Mara Vale told him the ferry was safe',
    ],
    [
      'The ministry announced the ferry had been sold.',
      'indirect before [The ministry] the ferry had been sold',
    ],
    [
      'But the ferry is too old for the winter, according to the ministry.',
      'indirect according-to [the ministry] the ferry is too old for the winter',
    ],
    [
      'Mara Vale called it “a joke” and Tom Orr called it “a coffin.”',
      'mixed before [Mara Vale] it “a joke”',
      'mixed before [Tom Orr] it “a coffin.”',
    ],
    ['Mara Vale criticized the port for its delays.', 'indirect before [Mara Vale] the port for its delays'],
    [
      'The ferry must go or, as Mara Vale puts it, “we drown in debt.”',
      'mixed before [Mara Vale] we drown in debt.',
    ],
    ['A poll shows the ferry losing its riders.', 'indirect before [A poll] the ferry losing its riders'],
    ['The polls show that the ferry is liked.', 'indirect before [The polls] that the ferry is liked'],
    ['Mara Vale said there were two ferries.', 'indirect before [Mara Vale] there were two ferries'],
    ['Mara Vale said nearly every boat was late.', 'indirect before [Mara Vale] nearly every boat was late'],
    [
      'The ferry, Mara Vale said, “would never have sunk.”',
      'mixed before [Mara Vale] The ferry | “would never have sunk.”',
    ],
    ['Asked whether the ferry was safe, Mara Vale said: “It was.”', 'mixed colon [Mara Vale] It was.'],
    [
      'Mara Vale said she had never seen so many people agree about it.',
      'indirect before [Mara Vale] she had never seen so many people agree about it',
    ],
    [
      'Mara Vale said the ferry would stop, a blow to the town.',
      'indirect before [Mara Vale] the ferry would stop',
    ],
    ['Mara Vale said only that it rained.', 'indirect before [Mara Vale] that it rained'],
    ['Vale Says Ferry Will Stay\n\nMara Vale left on Monday.', 'indirect before [Vale] Ferry Will Stay'],
    [
      'Mara Vale went on to say the ferry was “a floating coffin.”',
      'mixed before [Mara Vale] the ferry was “a floating coffin.”',
    ],
    ['Mara Vale blamed the port for the delay.', 'indirect before [Mara Vale] the port for the delay'],
    ['Mara Vale pointed to the cost of the pier.', 'indirect before [Mara Vale] the cost of the pier'],
    ['Mara Vale called for a new ferry.', 'indirect before [Mara Vale] a new ferry'],
    ['Mara Vale urged the port to close the pier.', 'indirect before [Mara Vale] the port to close the pier'],
    ['Mara Vale pointed out that it rained.', 'indirect before [Mara Vale] that it rained'],
    ['Mara Vale made it clear that it rained.', 'indirect before [Mara Vale] that it rained'],
    [
      'Mara Vale said talks were under way but declined to give details.',
      'indirect before [Mara Vale] talks were under way',
    ],
    [
      'The ferry is old, Mara Vale said, and nobody had looked at its keel.',
      'indirect around [Mara Vale] The ferry is old | and nobody had looked at its keel',
    ],
    [
      'The ferry is old, Mara Vale said, but the council looked away.',
      'indirect after [Mara Vale] The ferry is old',
    ],
    ['Officials in Karrow say the ferry is old.', 'indirect before [Officials] the ferry is old'],
    [
      'Mara Vale said the ferry was “old” and “slow.”',
      'mixed before [Mara Vale] the ferry was “old” and “slow.”',
    ],
    [
      'Mara Vale said the ferry was “old” and the pier “rotten,” adding: “We must act.”',
      'mixed before [Mara Vale] the ferry was “old” and the pier “rotten,”',
      'direct colon [Mara Vale] We must act.',
    ],
  ];
  it.each(reported)('reads %s', (text, ...expected) => {
    expect(statements(text)).toEqual(expected);
  });

  // Objects, topics, thoughts, intentions, nouns and adjectives: nobody is reported to have said anything.
  const traps = [
    'Mara Vale called for calm.',
    'Mara Vale criticized the port.',
    'Mara Vale wanted to defend the port against its critics.',
    'Mara Vale called off the meeting.',
    'Mara Vale was asked about the ferry.',
    'Mara Vale was told that the ferry was old.',
    'Mara Vale told reporters after the meeting that was held on the ferry.',
    'Mara Vale believes the ferry is too old.',
    'Mara Vale expected the ferry to stay.',
    'Mara Vale supported the plan for a new ferry.',
    'Mara Vale wants the ferry to stay.',
    'The United States sent a new ferry.',
    'The alleged thief left the ferry at noon.',
    'Mara Vale wrote a book about the ferry.',
    'Mara Vale said nothing.',
    'Mara Vale refused to say that the ferry would close.',
    'The ferry closed, as Mara Vale said it would.',
    'Asked whether she would sail on Sunday, Mara Vale laughed.',
    'Mara Vale said yes to the plan.',
    'Mara Vale mentioned the plan to the council.',
    'The turnout figures are old.',
    'The ferry sank more slowly than Mara Vale said it would.',
    'The council added another boat to the fleet.',
    "Mara Vale responded to the port's remarks.",
    'The port, in its report, states the reasons.',
  ];
  it.each(traps)('reports nothing for %s', (text) => {
    expect(statements(text)).toEqual([]);
  });

  it('reads a sentence that never ends', () => {
    expect(() => statements('Mara Vale said that '.repeat(8000))).not.toThrow();
  });
});
