import { describe, expect, test } from 'vitest';
import { findTarget } from '../../src/content/card/find-target.ts';
import { countPeople } from '../../src/content/count-people.ts';
import { isFigure, isPainted, planActivePaint, planPaint } from '../../src/content/plan-paint.ts';
import type { Analysis, Entity, Statement } from '../../src/model/analysis.ts';
import type { Span } from '../../src/model/span.ts';

const TEXT =
  '“We cannot crew it,” said Mara Lindqvist of Fenwick Line. ' +
  'Fenwick Line said it “remains open”. She told Hanne Brask that Sund College had refused.';

function at(words: string, from = 0): Span {
  const start = TEXT.indexOf(words, from);
  if (start < 0) throw new Error(`The text does not say ${words}`);
  return { start, end: start + words.length };
}

const secondFenwick = TEXT.indexOf('Fenwick Line said');

function entity(id: string, kind: Entity['kind'], name: string, mentions: Span[]): Entity {
  return { id, kind, name, role: null, mentions };
}

function statement(
  id: string,
  kind: Statement['kind'],
  speaker: string | null,
  spans: Span[],
  quotations: Span[],
) {
  return {
    id,
    kind,
    speaker,
    spans,
    quotations,
    source: null,
    cue: null,
    rule: 'after',
    confidence: 0.9,
  } as const;
}

const reported = at('Sund College had refused');
const analysis: Analysis = {
  title: null,
  byline: null,
  publisher: null,
  published: null,
  url: null,
  language: 'en',
  text: TEXT,
  entities: [
    entity('e1', 'person', 'Mara Lindqvist', [at('Mara Lindqvist')]),
    entity('e2', 'organization', 'Fenwick Line', [at('Fenwick Line'), at('Fenwick Line', secondFenwick)]),
    entity('e3', 'person', 'Hanne Brask', [at('Hanne Brask')]),
    entity('e4', 'organization', 'Sund College', [at('Sund College')]),
  ],
  statements: [
    statement('s1', 'direct', 'e1', [at('We cannot crew it,')], [at('We cannot crew it,')]),
    statement('s2', 'mixed', 'e2', [at('it “remains open')], [at('remains open')]),
    { ...statement('s3', 'indirect', 'e1', [reported], []), cue: at('told') },
  ],
};
const voices = { e1: '1', e2: '2' } as const;

function wordsOf(kind: string): string[] {
  return planPaint(analysis, voices)
    .filter((paint) => paint.kind === kind)
    .flatMap(({ spans, voice }) => spans.map(({ start, end }) => `${voice}: ${TEXT.slice(start, end)}`));
}

describe('planPaint', () => {
  test('fills what stands in marks, also where the reporter’s words surround it', () => {
    expect(wordsOf('direct')).toEqual(['1: We cannot crew it,', '2: remains open']);
  });

  test('underlines reported words', () => {
    expect(wordsOf('paraphrase')).toEqual(['1: Sund College had refused']);
  });

  test('dots every person, and organizations that speak', () => {
    expect(wordsOf('name')).toEqual([
      '1: Mara Lindqvist',
      '2: Fenwick Line',
      '2: Fenwick Line',
      'u: Hanne Brask',
    ]);
  });
});

describe('what the reader has chosen', () => {
  const all = { direct: true, mixed: true, indirect: true, figures: 'all' } as const;
  test.each([
    ['no quotations', { ...all, direct: false }, 's1'],
    ['nothing partly quoted', { ...all, mixed: false }, 's2'],
    ['no reported words', { ...all, indirect: false }, 's3'],
  ] as const)('%s', (_, choice, gone) => {
    const left = analysis.statements.filter((statement) => isPainted(statement, choice));
    expect(left.map(({ id }) => id)).toEqual(['s1', 's2', 's3'].filter((id) => id !== gone));
    expect(planPaint(analysis, voices, choice).length).toBe(planPaint(analysis, voices, all).length - 1);
  });

  test.each([
    ['all', ['e1', 'e2', 'e3']],
    ['speakers', ['e1', 'e2']],
    ['none', []],
  ] as const)('the names of %s', (figures, ids) => {
    const speakers = new Set(['e1', 'e2']);
    const painted = analysis.entities.filter((one) => isFigure(one, speakers, { ...all, figures }));
    expect(painted.map(({ id }) => id)).toEqual(ids);
  });

  test('what is not painted is not answered', () => {
    globalThis.quothSettings = { paint: { ...all, direct: false, figures: 'none' }, theme: 'system' };
    try {
      expect(findTarget(analysis, TEXT.indexOf('cannot'), () => true)).toBeNull();
      expect(findTarget(analysis, TEXT.indexOf('Lindqvist'), () => true)).toBeNull();
      expect(findTarget(analysis, TEXT.indexOf('refused'), () => true)).toMatchObject({ id: 's3' });
    } finally {
      globalThis.quothSettings = undefined;
    }
  });
});

describe('planActivePaint', () => {
  test('lifts out the words and the cue', () => {
    const [, , indirect] = analysis.statements;
    if (!indirect) throw new Error('The analysis has three statements');
    expect(planActivePaint(indirect, voices)).toEqual([
      { kind: 'active', voice: '1', spans: [reported] },
      { kind: 'cue', voice: '1', spans: [at('told')] },
    ]);
  });
});

describe('findTarget', () => {
  const everywhere = () => true;

  test.each([
    ['a quotation', 'cannot', 'statement', 's1'],
    ['a quoted piece', 'open”', 'statement', 's2'],
    ['reported words', 'refused', 'statement', 's3'],
    ['a name', 'Lindqvist', 'entity', 'e1'],
    ['an organization that speaks', 'Line said', 'entity', 'e2'],
    ['a person who does not speak', 'Brask', 'entity', 'e3'],
    ['an organization that does not speak, in reported words', 'College', 'statement', 's3'],
  ])('%s', (_what, words, kind, id) => {
    expect(findTarget(analysis, at(words).start + 1, everywhere)).toMatchObject({ kind, id });
  });

  test('finds nothing in unpainted words', () => {
    expect(findTarget(analysis, at('She').start + 1, everywhere)).toBeNull();
  });

  test('finds nothing where the click fell beside the words', () => {
    expect(findTarget(analysis, at('cannot').start, () => false)).toBeNull();
  });
});

test('countPeople counts persons who speak, each once', () => {
  expect(countPeople(analysis)).toBe(1);
});
