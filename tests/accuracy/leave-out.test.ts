import { describe, expect, test } from 'vitest';
import { answerArticles, onlyFullNames } from '../../scripts/accuracy/answer.ts';
import { answerLeftOut } from '../../scripts/accuracy/leave-out.ts';
import type { GoldArticle } from '../../scripts/train/corpus.ts';
import { learnWeights, readLessons } from '../../scripts/train/learn-weights.ts';

const SAID = '“We will keep the ferry running until spring.”';
const NOTHING = { quotation: {}, source: {}, referent: {} };

/** One person speaks, another is only named. */
function article(id: string, publisher: string): GoldArticle {
  const text = `Mara Vale met Tobin Ash at the pier. ${SAID} Vale said on Monday.`;
  const start = text.indexOf(SAID);
  const span = { start: start + 1, end: start + SAID.length - 1 };
  const source = text.lastIndexOf('Vale');
  const speaker = { start: source, end: source + 4, type: 'name' as const, entity: 'Mara Vale' };
  return {
    id,
    publisher,
    text,
    quotes: [{ ...span, kind: 'direct', speaker }],
    marked: [{ ...span, quote: 0 }],
  };
}

const MANY = Array.from({ length: 90 }, (_, k) => article(`a${k}`, 'harbour-post'));

describe('learning as a function of the articles', () => {
  test('the same articles teach the same, none teach nothing', () => {
    const learned = learnWeights(readLessons(MANY), 1);
    expect(Object.keys(learned.source).length).toBeGreaterThan(3);
    expect(learnWeights(readLessons(MANY), 1)).toEqual(learned);
    expect(learnWeights([], 1)).toEqual(NOTHING);
  }, 30_000);
});

describe('a publisher left out', () => {
  test('each article is read with the weights learned without its publisher', () => {
    const articles = [article('a', 'harbour-post'), article('b', 'pier-news')];
    const sure = { ...NOTHING, quotation: { 'place=opens': 9 } };
    const never = { ...NOTHING, quotation: { 'place=opens': -9 } };
    const answers = answerLeftOut(articles, { 'harbour-post': sure, 'pier-news': never });
    expect(answers.map(({ id, statements }) => [id, statements.length])).toEqual([
      ['a', 1],
      ['b', 0],
    ]);
  });

  test('a publisher that nobody has left out is an error', () => {
    expect(() => answerLeftOut([article('a', 'pier-news')], {})).toThrow('pier-news');
  });
});

test('only full names count where a part of one is not enough', () => {
  const [answer] = answerArticles([article('a', 'pier-news')]);
  if (!answer) throw new Error('no answer');
  const [vale] = answer.entities;
  const shortened = {
    ...answer,
    id: 'b',
    entities: answer.entities.map((entity) => ({ ...entity, name: 'Vale' })),
  };
  expect(vale?.name).toBe('Mara Vale');
  const kept = onlyFullNames([answer, shortened], [article('a', 'pier-news'), article('b', 'pier-news')]);
  expect(kept.map(({ entities }) => entities[0]?.name)).toEqual(['Mara Vale', 'Qqqq Qqqq']);
  expect(kept.map(({ statements }) => statements)).toEqual([answer.statements, answer.statements]);
});
