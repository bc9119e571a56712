import { describe, expect, test } from 'vitest';
import { quoted } from './stages.ts';
import { table } from './table.ts';

const words = (text: string): string[] =>
  quoted(text).quotations.map(({ start, end }) => text.slice(start, end));
const outer = (text: string): string[] =>
  quoted(text).quotations.map((quotation) => text.slice(quotation.outer.start, quotation.outer.end));
const sentences = (text: string): string[] =>
  quoted(text).sentences.map(({ start, end }) => text.slice(start, end));
/** Each quotation with the one that it carries on and whether it stays open. */
const links = (text: string): string[] =>
  quoted(text).quotations.map(
    ({ start, end, continues, unclosed }) =>
      `${text.slice(start, end)}${continues === null ? '' : ` < ${continues}`}${unclosed ? ' …' : ''}`,
  );

table('double marks', words, [
  ['none', 'The ferry sails at dawn.', []],
  ['curly', '“The ferry is late,” said Mara Vale.', ['The ferry is late,']],
  ['straight', '"The ferry is late," said Mara Vale.', ['The ferry is late,']],
  ['two single for a double', "''The ferry is late,'' said Mara Vale.", ['The ferry is late,']],
  ['backquotes and two single', "``The ferry is late,'' said Mara Vale.", ['The ferry is late,']],
  ['two curly single for a double', '‘‘The ferry is late,’’ said Mara Vale.', ['The ferry is late,']],
  ['split by the clause', '“The ferry,” she said, “is late.”', ['The ferry,', 'is late.']],
  ['split, straight', '"The ferry," she said, "is late."', ['The ferry,', 'is late.']],
  ['three in a paragraph', '“One.” “Two.” “Three.”', ['One.', 'Two.', 'Three.']],
  ['one word', 'They call it “progress”.', ['progress']],
  ['stop outside the marks', 'He called it “a long, cold wait”. It was.', ['a long, cold wait']],
  ['blanks inside the marks', 'He said “ we go ” twice.', ['we go']],
  ['several sentences', '“Go. Now! Please?” she said.', ['Go. Now! Please?']],
  ['marks without blanks around', 'Ash—“the captain”—left.', ['the captain']],
  ['in brackets', 'Ash (“the captain”) left.', ['the captain']],
  ['straight in brackets', 'Ash ("the captain") left.', ['the captain']],
  ['inches are no marks', 'The 6" pipe and the 8" pipe leaked.', []],
  ['an empty pair', 'It read “”.', []],
  ['a bracket inside', '“They [the crew] were calm,” she said.', ['They [the crew] were calm,']],
  ['a dash ends it', '“We never—” she began.', ['We never—']],
]);

table('marks that are mixed or turned', words, [
  ['curly opens, straight closes', '“The ferry is late," said Vale.', ['The ferry is late,']],
  ['straight opens, curly closes', '"The ferry is late,” said Vale.', ['The ferry is late,']],
  ['closing mark turned', '“The ferry is late,“ said Vale.', ['The ferry is late,']],
  ['opening mark turned', '”The ferry is late,” said Vale.', ['The ferry is late,']],
  ['opening mark for a closing one, behind a blank', '“The ferry is late. “', ['The ferry is late.']],
  ['single, opening mark for a closing one', '‘The ferry is late. ‘', ['The ferry is late.']],
  ['dots behind the mark', '‘ … the ferry is late,’ she said.', ['… the ferry is late,']],
  ['both turned', '”The ferry is late,“ said Vale.', ['The ferry is late,']],
  [
    'turned in the second of two',
    '“It is late,” said Vale. ”It is cold,” said Ash.',
    ['It is late,', 'It is cold,'],
  ],
  ['double prime-like mark closes', '“The ferry is late,'.concat("'' said Vale."), ['The ferry is late,']],
]);

table('single marks', words, [
  ['UK outer marks', '‘The ferry is late,’ said Mara Vale.', ['The ferry is late,']],
  ['UK straight outer marks', "'The ferry is late,' said Mara Vale.", ['The ferry is late,']],
  ['apostrophes inside', '‘It’s late and we can’t sail,’ she said.', ['It’s late and we can’t sail,']],
  [
    'straight apostrophes inside',
    "'It's late and we can't sail,' she said.",
    ["It's late and we can't sail,"],
  ],
  [
    'a plural possessive inside',
    '‘The workers’ demand is fair,’ she said.',
    ['The workers’ demand is fair,'],
  ],
  [
    'a plural possessive inside, straight',
    "'The workers' demand is fair,' she said.",
    ["The workers' demand is fair,"],
  ],
  ['a plural possessive alone', 'The workers’ demand met the owners’ silence.', []],
  ['a plural possessive alone, straight', "The workers' demand met the owners' silence.", []],
  ['a decade', 'In the ’70s and the ’80s nobody sailed.', []],
  ['a decade, straight', "In the '70s and the '80s nobody sailed.", []],
  ['a decade with the wrong mark', 'In the ‘70s and the ‘80s nobody sailed.', []],
  ['a word cut short', 'Give ’em time, rock ’n’ roll.', []],
  ['a word cut short, straight', "Give 'em time, 'til dawn.", []],
  ['a word cut short inside a quotation', "“Give 'em time,” she said.", ["Give 'em time,"]],
  ['a dropped g', 'He was just sittin’ and waitin’ there.', []],
  ['a foreign name', 'Aisha al-Ra’i met O’Dare at Hawai‘i.', []],
  ['scare quotes', 'The ‘express’ ferry was late.', ['express']],
  ['split by the clause', '‘The ferry,’ she said, ‘is late.’', ['The ferry,', 'is late.']],
  ['split by the clause, straight', "'The ferry,' she said, 'is late.'", ['The ferry,', 'is late.']],
  [
    'the clause within a possessive',
    '‘The owners’ offer,’ Vale said, ‘is the crews’ last hope.’',
    ['The owners’ offer,', 'is the crews’ last hope.'],
  ],
  ['a quotation after a plural possessive', 'The workers’ leader called it ‘a trap’ on Monday.', ['a trap']],
  ['a plural possessive after a quotation', 'He called it ‘a trap’ in the workers’ paper.', ['a trap']],
  ['straight, after a plural possessive', "The workers' leader called it 'a trap' on Monday.", ['a trap']],
  ['a quotation that ends in s', 'He called it ‘bad news’ for the port.', ['bad news']],
  ['straight, a quotation that ends in s', "He called it 'bad news' for the port.", ['bad news']],
  [
    'double marks and apostrophes at once',
    "“It's the workers' day,” she said. “Isn't it?”",
    ["It's the workers' day,", "Isn't it?"],
  ],
  ['single marks right before a double one', 'Vale said ‘no’. “Never,” Ash said.', ['no', 'Never,']],
  ['minutes and feet', "The 6' board at 5' depth.", []],
]);

table('nested marks: only the outer pair counts', words, [
  ['single in double', '“He said ‘never’ to me,” said Vale.', ['He said ‘never’ to me,']],
  ['double in single', '‘He said “never” to me,’ said Vale.', ['He said “never” to me,']],
  ['straight single in double', '"He said \'never\' to me," said Vale.', ["He said 'never' to me,"]],
  ['single in single', '‘He said ‘never’ to me,’ said Vale.', ['He said ‘never’ to me,']],
  ['double in double', '“He said “never” to me,” said Vale.', ['He said “never” to me,']],
  ['both close together', '“He told me ‘never.’” Vale left.', ['He told me ‘never.’']],
  ['both open together', '“‘Never’ is what he said,” Vale said.', ['‘Never’ is what he said,']],
  ['a title inside', '“I read ‘The Long Wait’ twice,” Vale said.', ['I read ‘The Long Wait’ twice,']],
]);

table('missing closing marks', links, [
  [
    'to the end of the paragraph',
    '“The ferry is late. We wait.\nThe crew left.',
    ['The ferry is late. We wait. …'],
  ],
  ['before a clause of saying', '“The ferry is late, she said on the quay.', ['The ferry is late, …']],
  ['before an inverted clause', '“The ferry is late, said Mara Vale on the quay.', ['The ferry is late, …']],
  [
    'the next one opens',
    '“The ferry is late. The crew left. “We wait,” she said.',
    ['The ferry is late. The crew left. …', 'We wait,'],
  ],
  [
    'costs no other paragraph',
    '“The ferry is late.\nThe crew left.\n“We wait,” she said.',
    ['The ferry is late. …', 'We wait,'],
  ],
  ['straight', '"The ferry is late, she said.\nThe crew left.', ['The ferry is late, …']],
  [
    'single, to the end of the paragraph',
    '‘The ferry is late. We wait.\nThe crew left.',
    ['The ferry is late. We wait. …'],
  ],
  ['single, before a clause of saying', '‘The ferry is late, said Mara Vale.', ['The ferry is late, …']],
  ['a single mark within a line is no quotation', 'Vale sailed in the ‘90s or so, they say.', []],
  ['before a clause with a noun', '“The ferry is late, the report says.', ['The ferry is late, …']],
  ['the last of three', '“One,” he said. “Two,” she said. “Three.\nFour.', ['One,', 'Two,', 'Three. …']],
  ['before a split', '“The ferry, she said, “is late.”', ['The ferry, …', 'is late.']],
  [
    'in the middle of the sentence',
    'She called it “a shame and left the quay. Nobody followed.',
    ['a shame and left the quay. …'],
    'miss',
  ],
  [
    'closing mark before the next paragraph’s quotation',
    '“One is late.\nThe crew left. “Two,” she said.',
    ['One is late. …', 'Two,'],
  ],
  ['a stray closing mark', 'The ferry is late,” she said.', []],
]);

table('several paragraphs', links, [
  ['with marks that open again', '“One.\n“Two.\n“Three,” she said.', ['One. …', 'Two. < 0 …', 'Three, < 1']],
  ['straight, with marks that open again', '"One.\n"Two," she said.', ['One. …', 'Two, < 0']],
  [
    'without marks that open again',
    '“One goes on.\nTwo ends,” she said.',
    ['One goes on. …', 'Two ends, < 0'],
  ],
  [
    'without marks over three paragraphs',
    '“One goes on.\nTwo goes on.\nThree ends,” she said.',
    ['One goes on. …', 'Two goes on. < 0 …', 'Three ends, < 1'],
  ],
  [
    'a quotation of its own later stops the search',
    '“One is late.\nThe crew left.\nVale left. “Two,” she said.',
    ['One is late. …', 'Two,'],
  ],
  ['single marks', '‘One goes on.\n‘Two ends,’ she said.', ['One goes on. …', 'Two ends, < 0']],
  ['the first split', '“One,” she said. “Two goes on.\n“Three.”', ['One,', 'Two goes on. …', 'Three. < 1']],
  ['closed paragraphs do not go on', '“One.”\n“Two.”', ['One.', 'Two.']],
  ['two single for a double', "''One.\n''Two,'' she said.", ['One. …', 'Two, < 0']],
]);

table('marks of other languages', words, [
  ['French', '« Le bac est en retard », a dit Mara Vale.', ['Le bac est en retard']],
  ['French without blanks', '«Le bac est en retard», a dit Mara Vale.', ['Le bac est en retard']],
  ['German', '„Die Fähre ist spät“, sagte Mara Vale.', ['Die Fähre ist spät']],
  [
    'German with the upper English closing mark',
    '„Die Fähre ist spät”, sagte Mara Vale.',
    ['Die Fähre ist spät'],
  ],
  ['German in French marks', '»Die Fähre ist spät«, sagte Mara Vale.', ['Die Fähre ist spät']],
  ['German twice', '„Spät“, sagte sie, „sehr spät.“', ['Spät', 'sehr spät.']],
  ['Swedish', '”Färjan är sen”, sade Mara Vale.', ['Färjan är sen']],
  ['French within a sentence', 'Elle parle d’un « retard » et d’une « faute ».', ['retard', 'faute']],
  ['German single', '‚Die Fähre ist spät‘, sagte sie.', ['Die Fähre ist spät']],
]);

table('outer spans hold the marks', outer, [
  ['curly', '“Late,” she said.', ['“Late,”']],
  ['two single', "''Late,'' she said.", ["''Late,''"]],
  ['unclosed', '“Late.\nThen.', ['“Late.']],
  ['blanks inside', '« Tard » dit-elle.', ['« Tard »']],
]);

table('sentences', sentences, [
  ['plain', 'One goes. Two stays! Three?', ['One goes.', 'Two stays!', 'Three?']],
  ['titles and initials', 'Mr. Vale met Dr. J. Ash. They left.', ['Mr. Vale met Dr. J. Ash.', 'They left.']],
  [
    'an abbreviation at the end',
    'She works at Vale Inc. The firm is old.',
    ['She works at Vale Inc.', 'The firm is old.'],
  ],
  ['U.S. before a name', 'The U.S. Navy sailed. It rained.', ['The U.S. Navy sailed.', 'It rained.']],
  ['a time before a name', 'At 6 a.m. Vale left. It rained.', ['At 6 a.m. Vale left.', 'It rained.']],
  ['a month', 'On Jan. 6 she left. It rained.', ['On Jan. 6 she left.', 'It rained.']],
  ['a decimal', 'It cost 3.5 crowns. Few paid.', ['It cost 3.5 crowns.', 'Few paid.']],
  [
    'the clause belongs to the quotation',
    '“No. Never!” she said. It rained.',
    ['“No. Never!” she said.', 'It rained.'],
  ],
  [
    'a question before the clause',
    '“Why?” Mr Vale asked. It rained.',
    ['“Why?” Mr Vale asked.', 'It rained.'],
  ],
  [
    'a quotation ends the sentence',
    'She said: “We go.” The crew left.',
    ['She said: “We go.”', 'The crew left.'],
  ],
  [
    'split quotation, two sentences',
    '“We go,” she said. “We never wait.”',
    ['“We go,” she said.', '“We never wait.”'],
  ],
  ['quotations side by side', '“One.” “Two.”', ['“One.”', '“Two.”']],
  ['closing bracket', '(The crew left.) It rained.', ['(The crew left.)', 'It rained.']],
  ['an ellipsis goes on', 'She waited … and left. It rained.', ['She waited … and left.', 'It rained.']],
  [
    'a company and its possessive',
    'Vale Co.’s boat left. It rained.',
    ['Vale Co.’s boat left.', 'It rained.'],
  ],
  [
    'a rank',
    'Lt. Col. Ash and Sgt. Vale left. It rained.',
    ['Lt. Col. Ash and Sgt. Vale left.', 'It rained.'],
  ],
  ['a street', 'On Quay St. Vale fell. It rained.', ['On Quay St. Vale fell.', 'It rained.']],
  ['a number opens', 'It rained. 40 boats sank.', ['It rained.', '40 boats sank.']],
  [
    'a quotation inside goes on',
    'The “late. Very late.” sign fell. It rained.',
    ['The “late. Very late.” sign fell.', 'It rained.'],
  ],
  ['single marks hold too', '‘No. Never!’ she said. It rained.', ['‘No. Never!’ she said.', 'It rained.']],
  [
    'an exclamation before the clause',
    '“Stop!” shouted the captain. It rained.',
    ['“Stop!” shouted the captain.', 'It rained.'],
  ],
  ['No. before a number', 'Boat No. 7 sank. It rained.', ['Boat No. 7 sank.', 'It rained.']],
  ['et al. and vs.', 'Vale vs. Ash began. It rained.', ['Vale vs. Ash began.', 'It rained.']],
  ['paragraphs part', 'One goes\nTwo stays', ['One goes', 'Two stays']],
  [
    'a stop inside marks, a new sentence of saying',
    '“No.” Vale said he would stay.',
    ['“No.”', 'Vale said he would stay.'],
  ],
]);

describe('layers of the stage', () => {
  test('tokens inside a quotation know it, the marks do not', () => {
    const doc = quoted('Vale: “We go,” yes.');
    expect([...doc.quotationOf]).toEqual([-1, -1, -1, 0, 0, 0, -1, -1, -1]);
  });

  test('every token has its sentence', () => {
    const doc = quoted('One goes. “Two. Two,” she said.');
    expect([...doc.sentenceOf]).toEqual([0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
  });
});
