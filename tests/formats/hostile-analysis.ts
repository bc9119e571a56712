import type { Analysis, Statement, StatementKind } from '../../src/model/analysis.ts';

/** An analysis whose every word tries to be something else: a formula, a link, HTML, a command of the terminal. */
export function hostileAnalysis(words: readonly string[], speakerName = 'Mara Lindqvist'): Analysis {
  let text = '';
  const statements: Statement[] = [];
  for (const [index, quoted] of words.entries()) {
    text += '“';
    const span = { start: text.length, end: text.length + quoted.length };
    text += `${quoted}” said ${speakerName}.\n\n`;
    statements.push(statement(`s${index + 1}`, 'direct', span.start, span.end));
  }
  return {
    title: words[0] ?? null,
    byline: null,
    publisher: null,
    published: '2026-11-12',
    url: 'https://karrowledger.example/a',
    language: 'en',
    text,
    entities: [{ id: 'e1', name: speakerName, kind: 'person', role: words[1] ?? null, mentions: [] }],
    statements,
  };
}

function statement(id: string, kind: StatementKind, start: number, end: number): Statement {
  const cue = { start: end + 2, end: end + 6 };
  const span = { start, end };
  return {
    id,
    kind,
    spans: [span],
    quotations: kind === 'indirect' ? [] : [span],
    speaker: 'e1',
    source: null,
    cue,
    rule: 'inverted',
    confidence: 0.98765,
  };
}
