import { describe, expect, it } from 'vitest';
import { coArguments } from '../../src/engine/resolve-mentions/co-arguments.ts';
import type { Mention, Resolved } from '../../src/model/document.ts';
import { resolved } from './stages.ts';

const INTRO =
  'John Ash and Peter Vale met at the harbour on Monday to talk about the price of the old quay, which both want. ';

/** The last "he" of the text. */
function lastHe(doc: Resolved): Mention {
  const he = doc.mentions
    .filter(({ type, name }) => type === 'pronoun' && name.toLowerCase() === 'he')
    .at(-1);
  if (!he) throw new Error('no “he” in the text');
  return he;
}

const ROWS: [text: string, beside: string[]][] = [
  ['He agreed with Mr Ash that the quay was old.', ['John Ash']],
  ['He told Mr Ash and Mr Vale so.', ['John Ash']],
  ['He left, and Mr Ash stayed.', []],
  ['He said that Mr Ash stayed.', []],
  ['He said “Mr Ash stays”.', []],
  ['He walked along the old wet quay with Mr Ash.', []],
  ['So did he.', []],
];

describe('what the verb of a subject takes beside it', () => {
  it.each(ROWS)('%s', (text, beside) => {
    const doc = resolved(INTRO + text);
    const entities = [...coArguments(doc, lastHe(doc))];
    expect(entities.map((entity) => doc.entities[entity]?.name)).toEqual(beside);
  });
});

const MEANT: [text: string, meant: string][] = [
  ['Mr Vale said the quay was sold and that he agreed with Mr Ash about the ropes.', 'Peter Vale'],
  ['Mr Ash said the quay was sold and that he agreed with Mr Vale about the ropes.', 'John Ash'],
  ['Mr Vale insisted on a fair price, echoing words by Mr Ash, but he too insisted on speed.', 'Peter Vale'],
];

const PASSED_OVER: [text: string, meant: string][] = [
  [
    'He left.\nNobody knew why.\nAt noon councillor Ruairi Brzeka told the crowd to wait. “There will be a vote,” he said.',
    'Ruairi Brzeka',
  ],
  [
    'He left.\nNobody knew why.\nAt noon the crowd was told to wait. “There will be a vote,” he said.',
    'Peter Vale',
  ],
];

describe('whom a pronoun means behind somebody new of unknown gender', () => {
  it.each(PASSED_OVER)('%s', (text, meant) => {
    const doc = resolved(INTRO.replaceAll('John Ash and ', '') + text);
    expect(doc.entities[doc.referents[lastHe(doc).index]?.[0]?.entity ?? -1]?.name).toBe(meant);
  });
});

describe('whom a pronoun of the same sentence means', () => {
  it.each(MEANT)('%s', (text, meant) => {
    const doc = resolved(INTRO + text);
    expect(doc.entities[doc.referents[lastHe(doc).index]?.[0]?.entity ?? -1]?.name).toBe(meant);
  });
});

const PEOPLE: [text: string, meant: string][] = [
  [
    'The port council urged the court to wait. Friends of the quay outside the court disagreed. “Stay!” they chanted.',
    'Friends of the quay',
  ],
  ['The port council urged the court to wait. “Stay!” they wrote.', 'the port council'],
];

describe('whom “they” means', () => {
  it.each(PEOPLE)('%s', (text, meant) => {
    const doc = resolved(text);
    const they = doc.mentions.filter(({ name }) => name === 'they').at(-1);
    expect(doc.entities[doc.referents[they?.index ?? -1]?.[0]?.entity ?? -1]?.name).toContain(meant);
  });
});

describe('whom an insider means', () => {
  it('is the source of before, never somebody named', () => {
    const doc = resolved(
      `${INTRO}A source close to Mr Ash said no. Mr Vale left. “Never,” the insider said.`,
    );
    const last = doc.mentions.at(-1);
    expect(doc.entities[doc.referents[last?.index ?? -1]?.[0]?.entity ?? -1]?.name).toContain('source');
  });
});

const ORIGINS: [text: string, meant: string][] = [
  ['John Ash left. “Not yet,” said the Nigerian.', 'John Ash'],
  ['John Ash left. “Not yet,” said the South African, laughing.', 'John Ash'],
];

describe('whom an origin means', () => {
  it.each(ORIGINS)('%s', (text, meant) => {
    const doc = resolved(text);
    const last = doc.mentions.at(-1);
    expect(doc.entities[doc.referents[last?.index ?? -1]?.[0]?.entity ?? -1]?.name).toBe(meant);
  });
});

/** The subject of the last cue. */
const SPEAKERS: [what: string, text: string, meant: string][] = [
  [
    'who, behind where somebody works',
    'Tom Ash called Mary Vale, a clerk at Karrow Bank, who said no.',
    'Mary Vale',
  ],
  [
    'it, behind a ministry without a name',
    'Mary Vale left. The defence ministry called. “No,” it said.',
    'the defence ministry',
  ],
  [
    'it, behind a report',
    'Mary Vale left. A staff report recommends the second. It says the hall is unsafe.',
    'a staff report',
  ],
  [
    'what she was',
    'Mary Vale was glad. She had been a tax accountant. “No,” said the former accountant.',
    'Mary Vale',
  ],
  [
    'a source up to its verb',
    'Mary Vale left. Residents of the old town insist that it rained.',
    'Residents of the old town',
  ],
  [
    'a source with a noun like a verb',
    'Mary Vale left. A person close to the talks said no.',
    'a person close to the talks',
  ],
];

describe('whom a source means', () => {
  it.each(SPEAKERS)('%s', (_what, text, meant) => {
    const doc = resolved(text);
    const subject = doc.cues.findLast((cue) => cue.subject >= 0)?.subject ?? -1;
    expect(doc.entities[doc.referents[subject]?.[0]?.entity ?? -1]?.name).toBe(meant);
  });
});
