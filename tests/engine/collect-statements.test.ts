import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';
import { english } from '../../src/lexicon/en/index.ts';
import { plainArticle } from '../../src/model/article.ts';
import { contains, type Span } from '../../src/model/span.ts';

function read(text: string) {
  const { statements, entities } = analyze(plainArticle(text), english);
  const words = (span: Span | null) => (span ? text.slice(span.start, span.end) : null);
  return statements.map((statement) => ({
    id: statement.id,
    kind: statement.kind,
    spans: statement.spans.map(words),
    quotations: statement.quotations.map(words),
    source: words(statement.source),
    cue: words(statement.cue),
    speaker: entities.find((entity) => entity.id === statement.speaker)?.name ?? null,
  }));
}

describe('collectStatements', () => {
  it('joins a quotation that the reporting clause splits', () => {
    expect(read('“That,” Mara Vale added, “is a promise.”')).toEqual([
      {
        id: 's1',
        kind: 'direct',
        spans: ['That,', 'is a promise.'],
        quotations: ['That,', 'is a promise.'],
        source: 'Mara Vale',
        cue: 'added',
        speaker: 'Mara Vale',
      },
    ]);
  });

  it('joins halves whatever their first letter', () => {
    const [only, ...others] = read('“I think,” Mara Vale said, “I will go.”');
    expect(others).toEqual([]);
    expect(only?.spans).toEqual(['I think,', 'I will go.']);
  });

  it('keeps two sentences two statements', () => {
    const found = read('“We will wait,” Mara Vale said. “We have time.”');
    expect(found.map(({ id, spans }) => [id, spans])).toEqual([
      ['s1', ['We will wait,']],
      ['s2', ['We have time.']],
    ]);
  });

  it('joins a quotation over paragraphs', () => {
    const found = read('Mara Vale said: “We will wait.\n\n“We have time.”');
    expect(found.map(({ kind, spans }) => [kind, spans])).toEqual([
      ['direct', ['We will wait.', 'We have time.']],
    ]);
  });

  it('makes one mixed statement of the pieces of one content', () => {
    expect(read('Mara Vale said the ferry was “old” and the pier “rotten.”')).toEqual([
      {
        id: 's1',
        kind: 'mixed',
        spans: ['the ferry was “old” and the pier “rotten.”'],
        quotations: ['old', 'rotten.'],
        source: 'Mara Vale',
        cue: 'said',
        speaker: 'Mara Vale',
      },
    ]);
  });

  it('keeps what two people called it apart', () => {
    const found = read('Mara Vale called it “a joke” and Tom Orr called it “a coffin.”');
    expect(found.map(({ kind, quotations, speaker }) => [kind, quotations, speaker])).toEqual([
      ['mixed', ['a joke'], 'Mara Vale'],
      ['mixed', ['a coffin.'], 'Tom Orr'],
    ]);
  });

  it('gives indirect statements no quotations', () => {
    const [only] = read('Mara Vale told members that the ferry would stay.');
    expect(only?.kind).toBe('indirect');
    expect(only?.quotations).toEqual([]);
    expect(only?.speaker).toBe('Mara Vale');
  });

  it('names the person behind a pronoun, and the pronoun as the source', () => {
    const found = read('Mara Vale opened the pier. She said the ferry would stay.');
    expect(found.map(({ source, speaker }) => [source, speaker])).toEqual([['She', 'Mara Vale']]);
  });

  it('leaves out titles of shows', () => {
    expect(read('The show “Harbour Lights” returns in May.')).toEqual([]);
  });

  it('numbers statements in order of the text, each quotation within a span of its own statement', () => {
    const text =
      'Mara Vale said the ferry would stay. “It is old,” Tom Orr said, adding that it was “a coffin.” ' +
      'The pier, Mara Vale said, was “new.”\n\nAccording to Tom Orr, the pier leaks.';
    const { statements } = analyze(plainArticle(text), english);
    expect(statements.map(({ id }) => id)).toEqual(statements.map((_, k) => `s${k + 1}`));
    const starts = statements.map(({ spans }) => spans[0]?.start ?? -1);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(statements.length).toBeGreaterThanOrEqual(5);
    for (const { spans, quotations } of statements)
      for (const quotation of quotations)
        expect(spans.filter((span) => contains(span, quotation))).toHaveLength(1);
  });
});
