import { expect, it } from 'vitest';
import type { EntityKind } from '../../src/model/analysis.ts';
import { attributionOf } from '../../src/panel/attribution-of.ts';

const cases: [string, string | null, EntityKind, string | null, string | null, string | null][] = [
  ['“…,” said Mara Lindqvist.', 'Mara Lindqvist', 'person', 'Mara Lindqvist', 'said', 'said'],
  ['“…,” Ms Lindqvist said.', 'Mara Lindqvist', 'person', 'Ms Lindqvist', 'said', 'said'],
  ['LINDQVIST said: “…”', 'Mara Lindqvist', 'person', 'LINDQVIST', 'said', 'said'],
  ['“…,” she said.', 'Mara Lindqvist', 'person', 'she', 'said', 'she said'],
  [
    '“…,” said the harbour master.',
    'Mara Lindqvist',
    'person',
    'the harbour master',
    'said',
    'said the harbour master',
  ],
  ['Officials said it.', 'Officials', 'group', 'Officials', 'said', 'Officials said'],
  ['She, for once, added that …', 'Mara Lindqvist', 'person', 'She', 'added that', 'She … added that'],
  ['“…” and so on', 'Mara Lindqvist', 'person', null, null, null],
  ['said the sheet', 'Mara Lindqvist', 'person', null, 'said', 'said'],
  ['“…”', null, 'person', null, null, 'no cue found'],
  ['A woman, who gave no name, said: “…”', null, 'person', 'who', 'said', 'said'],
  ['“…,” he said.', null, 'person', 'he', 'said', 'he said'],
];

it.each(cases)('%s by %s', (text, name, kind, source, cue, expected) => {
  const spanOf = (words: string | null) =>
    words === null ? null : { start: text.indexOf(words), end: text.indexOf(words) + words.length };
  const meta = { title: null, byline: null, publisher: null, published: null, url: null, language: 'en' };
  const entities = name === null ? [] : [{ id: 'e1', name, kind, role: null, mentions: [] }];
  const statement = {
    id: 's1',
    kind: 'direct',
    spans: [],
    quotations: [],
    speaker: name === null ? null : 'e1',
    source: spanOf(source),
    cue: spanOf(cue),
    rule: 'none',
    confidence: 1,
  } as const;
  expect(attributionOf({ ...meta, text, entities, statements: [] }, statement)).toBe(expected);
});
