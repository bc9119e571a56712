import type { Analysis, Entity, EntityKind, Statement } from '../../src/model/analysis.ts';
import { type Paragraph, plainArticle } from '../../src/model/article.ts';
import type { Span } from '../../src/model/span.ts';

const PARAGRAPHS = [
  '“We cannot crew it,” said Mara Lindqvist, the harbour master. She added that both boats had been too deep.',
  'Fenwick Line said it “remains open to any timetable”. Officials said the county would pay.',
  'The line could still turn round, according to a person close to the operator.',
  'On a sheet somebody had painted: “If the boat goes, the school goes.” Orla Tench was not there.',
];
const TEXT = PARAGRAPHS.join('\n\n');

function spanOf(words: string): Span {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

function entity(id: string, name: string, kind: EntityKind, role: string | null, words = name): Entity {
  return { id, name, kind, role, mentions: [spanOf(words)] };
}

function statement(id: string, words: string, over: Partial<Statement>): Statement {
  const span = spanOf(words);
  const plain = { speaker: null, source: null, cue: null, rule: 'none', confidence: 0 } as const;
  return { id, kind: 'direct', spans: [span], quotations: [span], ...plain, ...over };
}

/** The paragraphs of the article below. */
export const ARTICLE_PARAGRAPHS: readonly Paragraph[] = plainArticle(TEXT).paragraphs;

/** A short article of ours with every kind of statement and of source. */
export const ARTICLE: Analysis = {
  title: 'Night ferry to stop in March',
  byline: null,
  publisher: 'The Karrow Ledger',
  published: '2026-11-12',
  url: 'https://karrowledger.example/ferry',
  language: 'en',
  text: TEXT,
  entities: [
    entity('e1', 'Mara Lindqvist', 'person', 'harbour master'),
    entity('e2', 'Fenwick Line', 'organization', null),
    entity('e3', 'officials', 'group', null, 'Officials'),
    entity('e4', 'a person close to the operator', 'unnamed', null),
    entity('e5', 'Orla Tench', 'person', null),
  ],
  statements: [
    statement('s1', 'We cannot crew it,', {
      speaker: 'e1',
      source: spanOf('Mara Lindqvist'),
      cue: spanOf('said'),
      rule: 'inverted',
      confidence: 0.97,
    }),
    statement('s2', 'both boats had been too deep', {
      kind: 'indirect',
      quotations: [],
      speaker: 'e1',
      source: spanOf('She'),
      cue: spanOf('added that'),
      rule: 'before',
      confidence: 0.8,
    }),
    statement('s3', 'it “remains open to any timetable”', {
      kind: 'mixed',
      quotations: [spanOf('remains open to any timetable')],
      speaker: 'e2',
      rule: 'before',
      confidence: 0.95,
    }),
    statement('s4', 'the county would pay', {
      kind: 'indirect',
      quotations: [],
      speaker: 'e3',
      rule: 'before',
      confidence: 0.95,
    }),
    statement('s5', 'The line could still turn round', {
      kind: 'indirect',
      quotations: [],
      speaker: 'e4',
      rule: 'according-to',
      confidence: 0.9,
    }),
    statement('s6', 'If the boat goes, the school goes.', {}),
  ],
};
