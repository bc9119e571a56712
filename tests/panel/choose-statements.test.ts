import { describe, expect, it } from 'vitest';
import { assignVoices } from '../../src/model/voices.ts';
import { type Choice, chooseStatements } from '../../src/panel/choose-statements.ts';
import { listSpeakers } from '../../src/panel/list-speakers.ts';
import { wordFinder } from '../../src/ui/find-words.ts';
import { ARTICLE, ARTICLE_PARAGRAPHS } from './article.ts';

const SPEAKERS = listSpeakers(ARTICLE, ARTICLE_PARAGRAPHS, assignVoices(ARTICLE));
const ALL: Choice = { finder: null, shown: 'all', speaker: null };

function chosen(over: Partial<Choice>): Record<string, string[]> {
  const { speakers } = chooseStatements(SPEAKERS, { ...ALL, ...over });
  return Object.fromEntries(
    speakers.map(({ face, statements }) => [face.name, statements.map(({ id }) => id)]),
  );
}

describe('chooseStatements', () => {
  it('leaves all where nothing was chosen', () => {
    expect(chooseStatements(SPEAKERS, ALL).speakers).toEqual(SPEAKERS);
    expect(chooseStatements(SPEAKERS, ALL).inWords.size).toBe(0);
    expect(chooseStatements([], ALL).speakers).toEqual([]);
  });

  const cases: [string, Partial<Choice>, Record<string, string[]>][] = [
    ['quoted', { shown: 'direct' }, { 'Mara Lindqvist': ['s1'], 'No speaker found': ['s6'] }],
    ['partly quoted', { shown: 'mixed' }, { 'Fenwick Line': ['s3'] }],
    ['paraphrased', { shown: 'indirect' }, { 'Mara Lindqvist': ['s2'], 'Unnamed sources': ['s4', 's5'] }],
    ['unnamed', { shown: 'unnamed' }, { 'Unnamed sources': ['s4', 's5'] }],
    ['one speaker', { speaker: 'Fenwick Line' }, { 'Fenwick Line': ['s3'] }],
    ['a speaker who is gone', { speaker: 'Nobody' }, {}],
    ['words', { finder: wordFinder('BOAT') }, { 'Mara Lindqvist': ['s2'], 'No speaker found': ['s6'] }],
    ['a name', { finder: wordFinder('lindqvist') }, { 'Mara Lindqvist': ['s1', 's2'] }],
    ['a role', { finder: wordFinder('harbour master') }, { 'Mara Lindqvist': ['s1', 's2'] }],
    ['words over the edge of a quotation', { finder: wordFinder('it remains') }, { 'Fenwick Line': ['s3'] }],
    ['words and a kind', { finder: wordFinder('boat'), shown: 'indirect' }, { 'Mara Lindqvist': ['s2'] }],
    ['words that nobody said', { finder: wordFinder('submarine') }, {}],
  ];
  it.each(cases)('leaves %s', (_, choice, left) => {
    expect(chosen(choice)).toEqual(left);
  });

  it('counts what each kind would leave, whatever kind is shown', () => {
    const counts = { all: 6, direct: 2, mixed: 1, indirect: 3, unnamed: 2 };
    expect(chooseStatements(SPEAKERS, ALL).counts).toEqual(counts);
    expect(chooseStatements(SPEAKERS, { ...ALL, shown: 'mixed' }).counts).toEqual(counts);
    const finder = wordFinder('boat');
    expect(chooseStatements(SPEAKERS, { ...ALL, finder }).counts).toEqual({
      all: 2,
      direct: 1,
      mixed: 0,
      indirect: 1,
      unnamed: 0,
    });
  });

  it('tells words found from names found', () => {
    expect([...chooseStatements(SPEAKERS, { ...ALL, finder: wordFinder('boat') }).inWords]).toEqual([
      'Mara Lindqvist',
      'none',
    ]);
    expect([...chooseStatements(SPEAKERS, { ...ALL, finder: wordFinder('Lindqvist') }).inWords]).toEqual([]);
  });
});
