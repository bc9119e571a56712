import { describe, expect, test } from 'vitest';
import { parseScores } from '../../scripts/accuracy/parse-scores.ts';

const ARTICLES = `view marked: docs 2 (answered 2) gold 9 predicted 8
traps taken            1/4 = 0.250
detection exact        P 0.900 R 0.800 F1 0.847
speaker entity ALL      6/8 = 0.750
answered precision     6/7 = 0.857, answered 0.875
end-to-end             P 0.700 R 0.600 F1 0.646

# trap taken: 1
paper/one@12: …the [[so-called]] plan…

# wrong speaker: 2
paper/one@40: …[[No]]… gold=Mara Vale (she) said=Tobin Ash
paper/two@90: …[[Yes]]… gold=Mara Vale (Vale) said=Tobin Ash
`;

const PAGES = `one.html                           found 9/10 = 0.900   spurious   1 traps 0/2   speaker 8/9 = 0.889
ALL                                found 9/10 = 0.900   spurious   1 traps 0/2   speaker 8/9 = 0.889

found            9/10 = 0.900, exact 7/10 = 0.700
spurious         1 of 12 given; traps taken 0/2 = 0.000
speaker          8/9 = 0.889; named 9/9 = 1.000
people           recall 3/4 = 0.750, precision 3/5 = 0.600
mean of pages    found 0.900, right speaker of gold 0.800
indirect         found 1/4 = 0.250, right speaker 1/8 = 0.125
`;

describe('reading the scorers', () => {
  test.each([
    ['traps taken', 0.25],
    ['detection exact P', 0.9],
    ['detection exact R', 0.8],
    ['detection exact F1', 0.847],
    ['speaker entity ALL', 0.75],
    ['answered precision', 6 / 7],
    ['answered', 0.875],
    ['end-to-end F1', 0.646],
  ])('articles: %s', (figure, value) => {
    expect(parseScores(ARTICLES).figures[figure]).toBe(value);
  });

  test('articles: nothing else is taken for a figure', () => {
    expect(Object.keys(parseScores(ARTICLES).figures)).toHaveLength(10);
  });

  test('articles: errors by kind', () => {
    const { errors } = parseScores(ARTICLES);
    expect([...errors].map(([kind, lines]) => [kind, lines.length])).toEqual([
      ['trap taken', 1],
      ['wrong speaker', 2],
    ]);
  });

  test.each([
    ['found', 0.9],
    ['found exact', 0.7],
    ['spurious', 1 / 12],
    ['traps taken', 0],
    ['speaker', 8 / 9],
    ['speaker named', 1],
    ['people recall', 0.75],
    ['people precision', 0.6],
    ['mean of pages found', 0.9],
    ['mean of pages right speaker of gold', 0.8],
    ['indirect found', 0.25],
    ['indirect right speaker', 0.125],
  ])('pages: %s', (figure, value) => {
    expect(parseScores(PAGES).figures[figure]).toBe(value);
  });

  test('pages: the row of a page', () => {
    expect(parseScores(PAGES).counts['page one.html speaker']).toEqual([8, 9]);
  });

  test('a figure of nothing is no figure', () => {
    expect(parseScores('people           recall 0/0 = -\n').figures).toEqual({});
  });
});
