import { describe, expect, test } from 'vitest';
import { moveAnalysis, reanchor } from '../../../src/content/keeper/reanchor.ts';
import type { Analysis } from '../../../src/model/analysis.ts';
import { plainArticle } from '../../../src/model/article.ts';
import type { Span } from '../../../src/model/span.ts';

const BEFORE = [
  'The ferry to Karrow will run all winter.',
  '“We are not closing a route,” said Mara Lindqvist.',
  '“We will see,” said Tobias Arrowood. “We will see,” he said again.',
  'Nobody in the harbour had expected it.',
];

function at(text: string, words: string, nth = 0): Span {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`The text does not say ${words}`);
  return { start, end: start + words.length };
}

/** Where words of the first text are in the second, as words and offset. */
function moved(after: readonly string[], words: string, nth = 0): string | null {
  const before = plainArticle(BEFORE.join('\n\n'));
  const later = plainArticle(after.join('\n\n'));
  const span = reanchor(before, later)(at(before.text, words, nth));
  return span && `${span.start}: ${later.text.slice(span.start, span.end)}`;
}

describe('words are found again', () => {
  test.each([
    ['where nothing has changed', BEFORE, 'We are not closing a route,'],
    ['behind a paragraph put on top', ['A new first paragraph.', ...BEFORE], 'We are not closing a route,'],
    ['where paragraphs have changed places', BEFORE.toReversed(), 'We are not closing a route,'],
    [
      'in a paragraph that was added to',
      BEFORE.map((words) => words.replace('said Mara', 'the ferry’s director said; that was Mara')),
      'We are not closing a route,',
    ],
    [
      'where the paragraph was cut in two',
      BEFORE.flatMap((words) => words.split(' said Mara')),
      'We are not closing a route,',
    ],
  ])('%s', (_, after, words) => {
    const text = after.join('\n\n');
    expect(moved(after, words)).toBe(`${text.indexOf(words)}: ${words}`);
  });

  test('though a few letters are others', () => {
    const after = BEFORE.map((words) => words.replace('closing a route', 'closing any route'));
    expect(moved(after, 'We are not closing a route,')).toContain('We are not closing any route,');
  });

  test('by what stands around them where they are there twice', () => {
    const after = BEFORE.map((words) => words.replace('Tobias Arrowood', 'Tobias J. Arrowood'));
    const text = after.join('\n\n');
    expect(moved(after, 'We will see,', 0)).toBe(`${at(text, 'We will see,', 0).start}: We will see,`);
    expect(moved(after, 'We will see,', 1)).toBe(`${at(text, 'We will see,', 1).start}: We will see,`);
  });

  test('over the end of a paragraph', () => {
    const before = plainArticle(BEFORE.join('\n\n'));
    const after = plainArticle(['Something new.', ...BEFORE].join('\n\n'));
    const span = { start: before.text.indexOf('We are not'), end: before.text.indexOf('“We will see,” he') };
    const found = reanchor(before, after)(span);
    expect(found && after.text.slice(found.start, found.end)).toBe(before.text.slice(span.start, span.end));
  });
});

test.each([
  ['a paragraph that is gone', BEFORE.filter((words) => !words.includes('Mara'))],
  [
    'a paragraph that says something else',
    BEFORE.map((words) => (words.includes('Mara') ? 'It rained.' : words)),
  ],
])('words of %s are lost', (_, after) => {
  expect(moved(after, 'We are not closing a route,')).toBeNull();
});

test('statements whose words are lost are left out, the others move with their speakers', () => {
  const before = plainArticle(BEFORE.join('\n\n'));
  const after = plainArticle(['New.', ...BEFORE.filter((words) => !words.includes('Mara'))].join('\n\n'));
  const statement = (id: string, words: string) => ({
    id,
    kind: 'direct' as const,
    spans: [at(before.text, words)],
    quotations: [at(before.text, words)],
    speaker: 'e1',
    source: at(before.text, 'Tobias Arrowood'),
    cue: at(before.text, 'said', 1),
    rule: 'after' as const,
    confidence: 1,
  });
  const analysis: Analysis = {
    ...before,
    entities: [
      {
        id: 'e1',
        name: 'Tobias Arrowood',
        kind: 'person',
        role: null,
        mentions: [at(before.text, 'Tobias Arrowood')],
      },
      {
        id: 'e2',
        name: 'Mara Lindqvist',
        kind: 'person',
        role: null,
        mentions: [at(before.text, 'Mara Lindqvist')],
      },
    ],
    statements: [statement('s1', 'We are not closing a route,'), statement('s2', 'We will see,')],
  };
  const { statements, entities, text } = moveAnalysis(analysis, reanchor(before, after), after.text);
  expect(text).toBe(after.text);
  expect(statements.map(({ id, spans, source }) => ({ id, spans, source }))).toEqual([
    { id: 's2', spans: [at(after.text, 'We will see,')], source: at(after.text, 'Tobias Arrowood') },
  ]);
  expect(entities.map(({ mentions }) => mentions)).toEqual([[at(after.text, 'Tobias Arrowood')], []]);
});
