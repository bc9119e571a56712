import { describe, expect, test } from 'vitest';
import { editArticle } from '../../scripts/accuracy/edit-article.ts';
import { errorBar } from '../../scripts/accuracy/resample.ts';
import { VARIANTS } from '../../scripts/accuracy/variants.ts';
import type { GoldArticle } from '../../scripts/train/corpus.ts';

/** An article whose gold is found by its words. */
function article(text: string, said: readonly string[], source: string, entity: string): GoldArticle {
  const span = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    text: words,
  });
  const speaker = { ...span(source), type: 'name' as const, entity };
  return {
    id: 'a',
    publisher: 'paper',
    text,
    quotes: said.map((words) => ({ ...span(words), kind: 'direct', speaker })),
    marked: said.map((words, quote) => ({ ...span(words), quote })),
  };
}

const CLOSING = Array.from({ length: 10 }, (_, k) => `“Word ${k}”`);

const NOTE = article(
  '“The ferry isn’t ‘late’ today,” said Mrs. Mary Vale.\n“Never,” Mrs. Vale said.',
  ['“The ferry isn’t ‘late’ today,”', '“Never,”'],
  'Mrs. Mary Vale',
  'Mary Vale',
);

function changed(name: string, article: GoldArticle): GoldArticle {
  const variant = VARIANTS.find((other) => other.name === name);
  const result = variant?.change([article])[0];
  if (!result) throw new Error(`no variant ${name}`);
  return result;
}

function wordsOf({ text, marked, quotes }: GoldArticle): string[] {
  const speaker = quotes[0]?.speaker;
  return [...marked, ...(speaker ? [speaker] : [])].map(({ start, end }) => text.slice(start, end));
}

describe('changed articles', () => {
  test('offsets of the gold move along', () => {
    const result = editArticle(NOTE, [
      { start: 0, end: 1, text: '<<' },
      { start: NOTE.text.indexOf('Mrs.'), end: NOTE.text.indexOf('Mary'), text: '' },
    ]);
    expect(wordsOf(result)).toEqual(['<<The ferry isn’t ‘late’ today,”', '“Never,”', 'Mary Vale']);
  });

  test('edits that overlap are refused', () => {
    expect(() =>
      editArticle(NOTE, [
        { start: 3, end: 8, text: '' },
        { start: 5, end: 9, text: '' },
      ]),
    ).toThrow(RangeError);
  });

  test('single marks: the nested ones become double, apostrophes stay', () => {
    expect(wordsOf(changed('single marks', NOTE))).toEqual([
      '‘The ferry isn’t “late” today,’',
      '‘Never,’',
      'Mrs. Mary Vale',
    ]);
  });

  test('no honorifics', () => {
    const result = changed('no honorifics', NOTE);
    expect(result.text).toContain('said Mary Vale.\n“Never,” Vale said.');
    expect(wordsOf(result).at(-1)).toBe('Mary Vale');
  });

  test('joined paragraphs: offsets stay', () => {
    const result = changed('joined paragraphs', NOTE);
    expect(result.text).not.toContain('\n');
    expect(wordsOf(result)).toEqual(wordsOf(NOTE));
  });

  test('invented names: text and gold name the same person, nobody keeps a name', () => {
    const { text, quotes } = changed('invented names', NOTE);
    const entity = quotes[0]?.speaker?.entity ?? '';
    const [given = '', surname = ''] = entity.split(' ');
    expect(text).toBe(
      `“The ferry isn’t ‘late’ today,” said Mrs. ${given} ${surname}.\n“Never,” Mrs. ${surname} said.`,
    );
    expect(entity).not.toMatch(/Mary|Vale/);
  });

  test('one closing mark in ten is deleted', () => {
    const text = CLOSING.join(' ');
    const result = changed('10 % closing marks deleted', article(text, CLOSING, 'Word', 'Word'));
    expect(result.text).toBe(text.slice(0, -1));
  });
});

describe('error bars', () => {
  test('hold the share and tell the same every time', () => {
    const articles = Array.from({ length: 40 }, (_, k) => [k % 4, 4] as const);
    const [low, high] = errorBar(articles);
    expect(low).toBeLessThan(0.375);
    expect(high).toBeGreaterThan(0.375);
    expect(errorBar(articles)).toEqual([low, high]);
  });

  test('nothing counted gives nothing', () => {
    expect(errorBar([])).toEqual([0, 0]);
  });
});
