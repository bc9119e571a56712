import { expect, it } from 'vitest';
import type { StatementKind } from '../../src/model/analysis.ts';
import { statementPieces } from '../../src/model/statement-pieces.ts';

/** In the input [ ] are the spans and { } the quotations; neither is part of the text. */
function pieces(kind: StatementKind, marked: string): [string, boolean, string][] {
  const open = { span: 0, quotation: 0 };
  const spans: { start: number; end: number }[] = [];
  const quotations: { start: number; end: number }[] = [];
  let text = '';
  for (const char of marked) {
    if (char === '[') open.span = text.length;
    else if (char === ']') spans.push({ start: open.span, end: text.length });
    else if (char === '{') open.quotation = text.length;
    else if (char === '}') quotations.push({ start: open.quotation, end: text.length });
    else text += char;
  }
  const statement = { id: 's1', kind, spans, quotations, speaker: null, source: null, cue: null } as const;
  return statementPieces(text, { ...statement, rule: 'none', confidence: 0 }).map((piece) => [
    piece.text,
    piece.quoted,
    piece.gap,
  ]);
}

it.each([
  ['direct', '“[{It is late.}]” she said.', [['It is late.', true, 'none']]],
  ['direct', '[“{It is late.}”] she said.', [['It is late.', true, 'none']]],
  [
    'direct',
    '“[{That,}]” he added, “[{is it.}]”',
    [
      ['That,', true, 'none'],
      ['is it.', true, 'words'],
    ],
  ],
  [
    'direct',
    '“[{One.}]\n\n“[{Two.}]”',
    [
      ['One.', true, 'none'],
      ['Two.', true, 'paragraph'],
    ],
  ],
  ['direct', 'TENCH: [It is late.]', [['It is late.', true, 'none']]],
  ['indirect', 'She said [it was late].', [['it was late', false, 'none']]],
  ['mixed', 'called it [“{a slow eviction}”].', [['a slow eviction', true, 'none']]],
  [
    'mixed',
    'that [it was “{a slow eviction}”, and late].',
    [
      ['it was', false, 'none'],
      ['a slow eviction', true, 'space'],
      [', and late', false, 'none'],
    ],
  ],
  [
    'mixed',
    "that [the residents' ''{boat}'' was the crew's].",
    [
      ["the residents'", false, 'none'],
      ['boat', true, 'space'],
      ["was the crew's", false, 'space'],
    ],
  ],
] as const)('%s: %s', (kind, marked, expected) => {
  expect(pieces(kind, marked)).toEqual(expected);
});
