import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../src/formats/english.ts';
import { explain } from '../../src/formats/explain.ts';
import { explainLine } from '../../src/formats/explain-line.ts';
import type { Analysis, EntityKind, Rule, Statement, StatementKind } from '../../src/model/analysis.ts';
import type { Span } from '../../src/model/span.ts';

interface Case {
  readonly text: string;
  readonly rule: Rule;
  readonly source?: string | null;
  readonly cue?: string | null;
  readonly speaker?: string | null;
  readonly speakerKind?: EntityKind;
  readonly others?: readonly string[];
  readonly kind?: StatementKind;
  readonly confidence?: number;
}

function spanOf(text: string, words: string): Span {
  const start = text.lastIndexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

function allSpansOf(text: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    spans.push({ start: at, end: at + words.length });
  }
  return spans;
}

function made(given: Case): { analysis: Analysis; statement: Statement } {
  const { text, rule, source = null, cue = null, speaker = null, confidence = 0.95 } = given;
  const entities = [speaker, ...(given.others ?? [])].flatMap((name, index) =>
    name === null
      ? []
      : [
          {
            id: `e${index + 1}`,
            name,
            kind: index === 0 ? (given.speakerKind ?? ('person' as const)) : ('person' as const),
            role: null,
            mentions: allSpansOf(text, name),
          },
        ],
  );
  const statement: Statement = {
    id: 's1',
    kind: given.kind ?? 'direct',
    spans: [{ start: 0, end: 1 }],
    quotations: [],
    speaker: speaker === null ? null : 'e1',
    source: source === null ? null : spanOf(text, source),
    cue: cue === null ? null : spanOf(text, cue),
    rule,
    confidence,
  };
  const meta = { title: null, byline: null, publisher: null, published: null, url: null };
  return { analysis: { ...meta, language: 'en', text, entities, statements: [statement] }, statement };
}

const MARA = 'Mara Lindqvist';

const CASES: readonly (Case & { readonly why: string })[] = [
  {
    rule: 'after',
    text: `“We cannot crew it,” ${MARA} said.`,
    source: MARA,
    cue: 'said',
    speaker: MARA,
    why: 'The name and “said” follow the quotation.',
  },
  {
    rule: 'after',
    text: '“It is late,” officials said.',
    source: 'officials',
    cue: 'said',
    speaker: 'officials',
    speakerKind: 'group',
    why: '“officials said” follows the quotation. The article does not say who they are.',
  },
  {
    rule: 'inverted',
    text: `“We cannot crew it,” said ${MARA}.`,
    source: MARA,
    cue: 'said',
    speaker: MARA,
    why: '“said” follows the quotation, and the name stands right after it.',
  },
  {
    rule: 'inverted',
    text: '“We cannot crew it,” said a person close to the operator.',
    source: 'a person close to the operator',
    cue: 'said',
    speaker: 'a person close to the operator',
    speakerKind: 'unnamed',
    why: '“said” follows the quotation, and “a person close to the operator” stands right after it. The article does not give a name.',
  },
  {
    rule: 'before',
    text: `${MARA} said that the quay was full.`,
    source: MARA,
    cue: 'said',
    speaker: MARA,
    kind: 'indirect',
    why: 'The name and “said” come just before.',
  },
  {
    rule: 'before',
    text: 'Officials said the county would pay.',
    source: 'Officials',
    cue: 'said',
    speaker: 'Officials',
    speakerKind: 'group',
    kind: 'indirect',
    why: '“Officials said” comes just before. The article does not say who they are.',
  },
  {
    rule: 'around',
    text: `“That,” ${MARA} added, “is a promise.”`,
    source: MARA,
    cue: 'added',
    speaker: MARA,
    why: 'The name and “added” stand in the middle of the quotation.',
  },
  {
    rule: 'according-to',
    text: `The quay is full, according to ${MARA}.`,
    source: MARA,
    cue: 'according to',
    speaker: MARA,
    kind: 'indirect',
    why: '“according to” leads from these words to the name.',
  },
  {
    rule: 'turn',
    text: 'LINDQVIST: We cannot crew it.',
    source: 'LINDQVIST',
    speaker: MARA,
    why: 'The name stands at the head of the line, as in a transcript.',
  },
  {
    rule: 'none',
    text: 'A woman at the quay, who gave no name, said: “We cannot crew it.”',
    source: 'who',
    cue: 'said',
    confidence: 0.2,
    why: '“said” stands near it, but not who spoke.',
  },
  {
    rule: 'colon',
    text: `${MARA}: “We cannot crew it.”`,
    source: MARA,
    speaker: MARA,
    why: 'The name stands just before, with a colon.',
  },
  {
    rule: 'colon',
    text: `${MARA} said: “We cannot crew it.”`,
    source: MARA,
    cue: 'said',
    speaker: MARA,
    why: 'The name and “said” stand just before, with a colon.',
  },
  {
    rule: 'own-line',
    text: `“We cannot crew it.”\n\n— ${MARA}`,
    source: MARA,
    speaker: MARA,
    why: 'The name is set right after the quotation, like a signature.',
  },
  {
    rule: 'turn',
    text: `${MARA}: We cannot crew it.`,
    source: MARA,
    speaker: MARA,
    why: 'The name stands at the head of the line, as in a transcript.',
  },
  {
    rule: 'interview',
    text: `${MARA} has run the port since May.\n\nIs it full? It is.`,
    speaker: MARA,
    confidence: 0.7,
    why: 'It answers a question, and the one who answers here is Mara Lindqvist.',
  },
  {
    rule: 'continuation',
    text: `“We cannot crew it,” said ${MARA}. “It is late.”`,
    speaker: MARA,
    confidence: 0.8,
    why: 'The same person speaks just before, and nobody else in between.',
  },
  {
    rule: 'same-sentence',
    text: `For ${MARA} it is “a hard winter”.`,
    speaker: MARA,
    confidence: 0.6,
    why: 'No word like “said” leads to it, but the sentence names Mara Lindqvist.',
  },
  {
    rule: 'nearby',
    text: `${MARA} looked at the quay. “It is full.”`,
    speaker: MARA,
    confidence: 0.55,
    why: 'No word like “said” stands near it, but a sentence close by names Mara Lindqvist.',
  },
  {
    rule: 'post',
    text: `It is full. — ${MARA}`,
    speaker: MARA,
    why: 'It is a post shown in the article, and Mara Lindqvist wrote it.',
  },
  {
    rule: 'none',
    text: '“If the boat goes, the school goes.”',
    confidence: 0,
    why: 'No word like “said” stands near it, and the sentence names nobody.',
  },
  {
    rule: 'none',
    text: 'Then came the reply: it said “no”.',
    cue: 'said',
    confidence: 0,
    why: '“said” stands near it, but not who spoke.',
  },
  {
    rule: 'none',
    text: '“No,” he said.',
    source: 'he',
    cue: 'said',
    confidence: 0.2,
    why: 'The article says “he” here, and Quoth could not tell who that is.',
  },
  {
    rule: 'corrected',
    text: `“No,” ${MARA} said.`,
    cue: 'said',
    speaker: MARA,
    confidence: 1,
    why: 'You chose this speaker.',
  },
  {
    rule: 'corrected',
    text: '“If the boat goes, the school goes.”',
    confidence: 1,
    why: 'You chose that the article does not say who.',
  },
];

describe('explain', () => {
  it.each(CASES)('$rule: $text', (given) => {
    const { analysis, statement } = made(given);
    expect(explain(analysis, statement, ENGLISH).why).toBe(given.why);
  });

  it('has a case for every rule', () => {
    const rules: Record<Rule, true> = {
      after: true,
      inverted: true,
      before: true,
      around: true,
      'according-to': true,
      colon: true,
      'own-line': true,
      turn: true,
      interview: true,
      continuation: true,
      'same-sentence': true,
      nearby: true,
      post: true,
      none: true,
      corrected: true,
    };
    expect(new Set(CASES.map(({ rule }) => rule))).toEqual(new Set(Object.keys(rules)));
  });

  it.each([
    ['sure', 0.97, '“She” means Mara Lindqvist, the last person named before it.'],
    ['likely', 0.8, '“She” most likely means Mara Lindqvist, the last person named before it.'],
    ['unsure', 0.3, '“She” may mean Mara Lindqvist, the last person named before it.'],
  ] as const)('leads a pronoun to the name when %s', (confidence, number, why) => {
    const { analysis, statement } = made({
      text: `Tobias Arrowood met ${MARA}. She added that it was late.`,
      rule: 'before',
      kind: 'indirect',
      source: 'She',
      cue: 'added that',
      speaker: MARA,
      others: ['Tobias Arrowood'],
      confidence: number,
    });
    expect(explain(analysis, statement, ENGLISH)).toEqual({ confidence, why });
  });

  it('claims no nearness that is not there', () => {
    const { analysis, statement } = made({
      text: `${MARA} met Tobias Arrowood. She added that it was late.`,
      rule: 'before',
      source: 'She',
      speaker: MARA,
      others: ['Tobias Arrowood'],
      confidence: 0.8,
    });
    expect(explain(analysis, statement, ENGLISH).why).toBe('“She” most likely means Mara Lindqvist.');
  });

  it('takes a surname for the name and a description for a step to it', () => {
    const text = `${MARA} waited. “Late,” said Ms Lindqvist. “Late,” said the harbour master.`;
    const given = { text, rule: 'inverted', cue: 'said', speaker: MARA, confidence: 0.8 } as const;
    const byName = made({ ...given, source: 'Ms Lindqvist' });
    expect(explain(byName.analysis, byName.statement, ENGLISH).why).toContain(
      'the name stands right after it',
    );
    const byRole = made({ ...given, source: 'the harbour master' });
    expect(explain(byRole.analysis, byRole.statement, ENGLISH).why).toContain(
      '“the harbour master” most likely means Mara Lindqvist',
    );
  });

  it.each([
    [0.9, MARA, 'sure'],
    [0.89, MARA, 'likely'],
    [0.5, MARA, 'likely'],
    [0.49, MARA, 'unsure'],
    [1, null, 'unsure'],
  ] as const)('%d for %s is %s', (confidence, speaker, expected) => {
    const { analysis, statement } = made({ text: MARA, rule: 'nearby', speaker, confidence });
    expect(explain(analysis, statement, ENGLISH).confidence).toBe(expected);
  });

  it.each([
    [MARA, 'Corrected. A reader chose this speaker.'],
    [null, 'Corrected. A reader found that the article does not say who.'],
  ])('tells the readers of an export that %s was corrected', (speaker, line) => {
    const { analysis, statement } = made({ text: MARA, rule: 'corrected', speaker, confidence: 1 });
    expect(explain(analysis, statement, ENGLISH).confidence).toBe('yours');
    expect(explainLine(analysis, statement, ENGLISH)).toBe(line);
  });

  it('writes one line', () => {
    const { analysis, statement } = made({
      text: MARA,
      rule: 'continuation',
      speaker: MARA,
      confidence: 0.7,
    });
    expect(explainLine(analysis, statement, ENGLISH)).toBe(
      'Likely. The same person speaks just before, and nobody else in between.',
    );
  });
});
