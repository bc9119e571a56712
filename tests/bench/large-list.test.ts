import { expect, test } from 'vitest';
import { largeList } from './large-list.ts';

test('the large list has 300 statements by 60 speakers, each its own words', () => {
  const { analysis, paragraphs } = largeList();
  const words = (span: { start: number; end: number } | null) =>
    span && analysis.text.slice(span.start, span.end);
  expect([analysis.entities.length, analysis.statements.length, paragraphs.length]).toEqual([60, 300, 300]);
  for (const { spans, source, cue, speaker } of analysis.statements) {
    expect(words(spans[0] ?? null)).toMatch(/^[A-Z].* times over,$/);
    expect(words(cue)).toBe('said');
    expect(words(source)).toBe(analysis.entities.find(({ id }) => id === speaker)?.name);
  }
});
