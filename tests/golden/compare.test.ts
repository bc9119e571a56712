import { describe, expect, it } from 'vitest';
import type { Analysis, Entity, EntityKind, Statement } from '../../src/model/analysis.ts';
import type { Span } from '../../src/model/span.ts';
import { compare } from './compare.ts';
import type { Expected } from './expected.ts';

const TEXT =
  '“We cannot crew it,” said Mara Lindqvist. “Not tonight,” said Tobias Arrowood. Officials said the county would pay the lease. The “Week of Resilience” begins. “So,” she said, “we wait.”';

function at(words: string): Span {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function said(words: string, speaker: string | null, kind: Statement['kind'] = 'direct'): Statement {
  return {
    id: 's',
    kind,
    spans: [at(words)],
    quotations: kind === 'indirect' ? [] : [at(words)],
    speaker,
    source: null,
    cue: null,
    rule: 'after',
    confidence: 0.9,
  };
}

function entity(id: string, name: string, kind: EntityKind): Entity {
  return { id, name, kind, role: null, mentions: [] };
}

const ENTITIES = [
  entity('m', 'Mara Lindqvist', 'person'),
  entity('t', 'Tobias Arrowood', 'person'),
  entity('o', 'Officials', 'group'),
];
const STATEMENTS = [
  said('We cannot crew it,', 'm'),
  said('Not tonight,', 't'),
  said('the county would pay the lease', 'o', 'indirect'),
];

function analysis(statements: readonly Statement[], entities: readonly Entity[] = ENTITIES): Analysis {
  const meta = { title: null, byline: null, publisher: null, published: null, url: null, language: null };
  return { ...meta, text: TEXT, entities, statements };
}

const EXPECTED: Expected = {
  title: '',
  people: ['Mara Lindqvist', 'Tobias Arrowood'],
  organizations: [],
  statements: [
    { kind: 'direct', words: ['We cannot crew it,'], speaker: 'Mara Lindqvist' },
    { kind: 'direct', words: ['Not tonight,'], speaker: 'Tobias Arrowood' },
    { kind: 'indirect', words: ['the county would pay the lease'], speaker: 'the officials' },
  ],
  not: ['Week of Resilience'],
};

function messages(found: Analysis, expected: Partial<Expected> = {}): string[] {
  return compare(found, { ...EXPECTED, ...expected }).map(({ what, message }) => `${what}| ${message}`);
}

describe('compare', () => {
  it('has nothing to say of what is right', () => {
    expect(messages(analysis(STATEMENTS))).toEqual([]);
  });

  it('does not mind an edge of reported speech, nor how quotations are gathered', () => {
    const reported = said('the county would pay the lease.', 'o', 'indirect');
    const gathered: Statement = { ...said('So,', 'm'), quotations: [at('So,'), at('we wait.')] };
    const wanted = [
      ...EXPECTED.statements,
      { kind: 'direct' as const, words: ['So,'], speaker: 'Mara Lindqvist' },
      { kind: 'direct' as const, words: ['we wait.'], speaker: 'Mara Lindqvist' },
    ];
    expect(
      messages(analysis([...STATEMENTS.slice(0, 2), reported, gathered]), { statements: wanted }),
    ).toEqual([]);
  });

  const wrong: [what: string, statements: Statement[], message: RegExp][] = [
    [
      'a missing statement',
      STATEMENTS.slice(1),
      /^missing\| missing: direct “We cannot crew it,” by Mara Lindqvist/,
    ],
    [
      'a lost comma',
      [said('We cannot crew it', 'm'), ...STATEMENTS.slice(1)],
      /^extent\| extent: “We cannot crew it” instead/,
    ],
    [
      'a part of reported speech',
      [...STATEMENTS.slice(0, 2), said('the county', 'o', 'indirect')],
      /^extent\| /,
    ],
    [
      'the wrong speaker',
      [said('We cannot crew it,', 't'), ...STATEMENTS.slice(1)],
      /^speaker\| .*Tobias Arrowood instead of Mara Lindqvist \(rule after, confidence 0\.90\)/,
    ],
    [
      'no speaker',
      [said('We cannot crew it,', null), ...STATEMENTS.slice(1)],
      /^speaker\| .*nobody instead of Mara/,
    ],
    ['the wrong kind', [said('We cannot crew it,', 'm', 'mixed'), ...STATEMENTS.slice(1)], /^kind\| /],
    [
      'one too many',
      [...STATEMENTS, said('we wait.', 'm')],
      /^spurious\| spurious: direct “we wait\.” by Mara/,
    ],
    ['a scare quote', [...STATEMENTS, said('Week of Resilience', null)], /^trap\| /],
  ];
  it.each(wrong)('tells %s', (_what, statements, message) => {
    expect(messages(analysis(statements))[0]).toMatch(message);
  });

  it('tells persons missing and made up, and organizations missing', () => {
    const entities = [...ENTITIES.slice(1), entity('w', 'Week of Resilience', 'person')];
    const found = messages(analysis(STATEMENTS.slice(1), entities), {
      statements: EXPECTED.statements.slice(1),
      organizations: ['Fenwick Line'],
    });
    expect(found).toEqual([
      'person| person not found: Mara Lindqvist',
      'organization| organization not found: Fenwick Line',
      'person| no person of this story: Week of Resilience',
    ]);
  });

  it('lets neutral words stand under their speaker or nobody, and no one else', () => {
    const neutral = [{ words: 'we wait.', speaker: 'Mara Lindqvist' }];
    expect(messages(analysis([...STATEMENTS, said('we wait.', 'm')]), { neutral })).toEqual([]);
    expect(messages(analysis([...STATEMENTS, said('we wait.', null)]), { neutral })).toEqual([]);
    expect(messages(analysis([...STATEMENTS, said('we wait.', 't')]), { neutral })).toHaveLength(1);
  });

  it('takes a known miss quietly, and only as long as it is one', () => {
    const marked: Partial<Expected> = {
      statements: EXPECTED.statements.map((one, index) =>
        index === 0 ? { ...one, known_miss: 'why' } : one,
      ),
    };
    expect(messages(analysis(STATEMENTS.slice(1)), marked)).toEqual([]);
    expect(messages(analysis([said('We cannot crew it,', 't'), ...STATEMENTS.slice(1)]), marked)).toEqual([]);
    expect(messages(analysis(STATEMENTS), marked)).toEqual([
      'mark| better than marked, take the mark away: “We cannot crew it,”',
    ]);
  });

  it('takes a known trap, extra and person quietly, and only as long as they are', () => {
    const marked: Partial<Expected> = {
      not: [{ words: 'Week of Resilience', known_miss: 'why' }],
      people: ['Mara Lindqvist', 'Tobias Arrowood', { name: 'Joon Haverley', known_miss: 'why' }],
      known_extra: [
        { words: 'we wait.', reason: 'why' },
        { person: 'Winter Week', reason: 'why' },
      ],
    };
    const bad = [...STATEMENTS, said('Week of Resilience', 'm'), said('we wait.', 'm')];
    expect(messages(analysis(bad, [...ENTITIES, entity('w', 'Winter Week', 'person')]), marked)).toEqual([]);
    const good = messages(
      analysis(STATEMENTS, [...ENTITIES, entity('j', 'Joon Haverley', 'person')]),
      marked,
    );
    expect(good.map((message) => message.split('|')[0])).toEqual(['mark', 'mark', 'mark', 'mark']);
  });

  it('refuses an expectation that the article does not have the words of', () => {
    const statements = [{ kind: 'direct' as const, words: ['We can crew it'], speaker: null }];
    expect(() => messages(analysis([]), { statements })).toThrow(/does not have these words/);
  });
});
