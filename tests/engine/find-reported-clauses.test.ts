import { describe, expect, it } from 'vitest';
import { statements } from './statements.ts';

describe('findReported, clauses around the cue', () => {
  const reported: [text: string, ...expected: string[]][] = [
    [
      'Mara Vale told crews not to sail because the ferry is too old.',
      'indirect before [Mara Vale] not to sail because the ferry is too old',
    ],
    // A clause with "who" between the subject and its verb.
    [
      'Mara Vale, who runs the ferry and is head of the port, said officials learned of the sale from a letter.',
      'indirect before [Mara Vale] officials learned of the sale from a letter',
    ],
    [
      'Mara Vale, a nurse who reviewed the plan, said officials learned of the sale from a letter.',
      'indirect before [Mara Vale] officials learned of the sale from a letter',
    ],
    [
      'The ferry that Mara Vale reviewed was old, said Tom Orr.',
      'indirect inverted [Tom Orr] The ferry that Mara Vale reviewed was old',
    ],
    // The clause with "who" belongs to what is said.
    [
      'The man who died was loved by all, said Tom Orr.',
      'indirect inverted [Tom Orr] The man who died was loved by all',
    ],
    // Capitals and a dash that are no dateline.
    [
      'IBM, led by Mara Vale – the founder – said it would close.',
      'indirect before [Mara Vale] it would close',
    ],
    [
      'In a statement on Monday, London-based officials said the ferry was too old.',
      'indirect before [London-based officials] the ferry was too old',
    ],
    ['Simon X. Orr said the ferry was too old.', 'indirect before [Simon X. Orr] the ferry was too old'],
    // An insertion of more than a subject and its verb.
    [
      'A week later, Mara Vale tells me by phone, the ferry was sold.',
      'indirect around [Mara Vale] A week later | the ferry was sold',
    ],
    [
      'The ferry, Mara Vale told reporters on Monday, is too old.',
      'indirect around [Mara Vale] The ferry | is too old',
    ],
    [
      'The ferry was the best part, Mara Vale liked to say, because it was slow.',
      'indirect around [Mara Vale] The ferry was the best part | because it was slow',
    ],
    [
      'The ferry, the critics argue, is too old for the winter.',
      'indirect around [the critics] The ferry | is too old for the winter',
    ],
    [
      'The ferry was sunk at noon, officials said on Sunday, in the worst loss since the war.',
      'indirect after [officials] The ferry was sunk at noon',
    ],
    // A verb of saying within what is said.
    [
      'Mara Vale said she had not yet told them about the bill.',
      'indirect before [Mara Vale] she had not yet told them about the bill',
    ],
    [
      'The port closed the ferry even as Mara Vale claimed that it was safe.',
      'indirect before [Mara Vale] that it was safe',
    ],
    [
      'Messages seen by the Karrow Gull suggest that the ferry was old.',
      'indirect before [Messages] that the ferry was old',
    ],
  ];
  it.each(reported)('reads %s', (text, ...expected) => {
    expect(statements(text)).toEqual(expected);
  });

  // What somebody would say, or will not, has not been said.
  const traps = [
    'Mara Vale wanted somebody to wear it and to tell her what it had been like.',
    'Mara Vale declined to say whether the ferry was safe.',
    'Mara Vale has yet to explain why the ferry stopped.',
    'Mara Vale asked not to be named because she fears for the ferry.',
  ];
  it.each(traps)('reports nothing for %s', (text) => {
    expect(statements(text)).toEqual([]);
  });

  it('takes no clause with "who" for what somebody said', () => {
    expect(statements('Mara Vale, who did not respond to a letter, has sold the ferry.')).toEqual([]);
  });
});
