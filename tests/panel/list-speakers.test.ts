import { describe, expect, it } from 'vitest';
import { assignVoices } from '../../src/model/voices.ts';
import { listSpeakers } from '../../src/panel/list-speakers.ts';
import { ARTICLE, ARTICLE_PARAGRAPHS } from './article.ts';

describe('listSpeakers', () => {
  const rows = listSpeakers(ARTICLE, ARTICLE_PARAGRAPHS, assignVoices(ARTICLE));
  const row = (name: string) => rows.find(({ face }) => face.name === name);

  it('has a row for each named speaker, then one for the unnamed and one for nobody', () => {
    expect(rows.map(({ face, statements }) => [face.name, statements.length])).toEqual([
      ['Mara Lindqvist', 2],
      ['Fenwick Line', 1],
      ['Unnamed sources', 2],
      ['No speaker found', 1],
    ]);
  });

  it('shares out all words', () => {
    expect(rows.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(row('Mara Lindqvist')?.share).toBeCloseTo(10 / 33);
    expect(row('Mara Lindqvist')?.ownShare).toBeCloseTo(4 / 10);
    expect(row('Fenwick Line')?.ownShare).toBeCloseTo(5 / 6);
    expect(row('Unnamed sources')?.ownShare).toBe(0);
  });

  it('names the unnamed as the article does', () => {
    expect(row('Unnamed sources')?.face).toMatchObject({
      form: 'unnamed',
      role: '“officials” and “a person close to the operator”',
      voice: 'u',
    });
  });

  it('tells paragraph, cue and doubt of a statement', () => {
    expect(row('Mara Lindqvist')?.statements).toMatchObject([
      { id: 's1', place: 1, attribution: 'said', confidence: 'sure' },
      { id: 's2', place: 1, attribution: 'She added that', confidence: 'likely' },
    ]);
    expect(row('No speaker found')?.statements).toMatchObject([
      { place: 4, attribution: 'no cue found', confidence: 'unsure' },
    ]);
  });

  it('gives words outside the running text no paragraph and does not count them', () => {
    const [first, ...others] = ARTICLE_PARAGRAPHS;
    const paragraphs = first ? [{ ...first, kind: 'standfirst' as const }, ...others] : [];
    const numbers = listSpeakers(ARTICLE, paragraphs, {}).flatMap(({ statements }) =>
      statements.map(({ id, place }) => [id, place]),
    );
    expect(Object.fromEntries(numbers)).toEqual({
      s1: 'standfirst',
      s2: 'standfirst',
      s3: 1,
      s4: 1,
      s5: 2,
      s6: 3,
    });
  });

  it('keeps every tick within the article', () => {
    for (const { ticks } of rows) {
      for (const { from, length } of ticks) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(from + length).toBeLessThanOrEqual(1);
      }
    }
  });

  it('has no rows where nothing is said', () => {
    expect(listSpeakers({ ...ARTICLE, statements: [] }, ARTICLE_PARAGRAPHS, {})).toEqual([]);
  });
});
