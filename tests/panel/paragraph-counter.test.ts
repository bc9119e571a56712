import { describe, expect, it } from 'vitest';
import type { Paragraph, ParagraphKind } from '../../src/model/article.ts';
import { paragraphCounter } from '../../src/panel/paragraph-counter.ts';

/** Ten characters each, with two between. */
function paragraphs(...kinds: ParagraphKind[]): Paragraph[] {
  return kinds.map((kind, index) => ({ start: index * 12, end: index * 12 + 10, kind }));
}

describe('paragraphCounter', () => {
  const counter = paragraphCounter(
    paragraphs('standfirst', 'caption', 'text', 'heading', 'blockquote', 'caption', 'post', 'text'),
  );

  it.each([
    ['standfirst', 3, 'standfirst'],
    ['caption before the story', 12, 'caption'],
    ['start of the first', 24, 1],
    ['within the first', 33, 1],
    ['between two', 35, null],
    ['subheading', 40, 'heading'],
    ['blockquote', 48, 2],
    ['caption between two', 62, 'caption'],
    ['post', 75, 3],
    ['last', 93, 4],
    ['behind the last', 94, null],
  ])('%s', (_, offset, place) => {
    expect(counter.placeOf(offset)).toBe(place);
  });

  it('counts the running text alone', () => {
    expect(counter.total).toBe(4);
  });

  it('finds nothing in nothing', () => {
    const none = paragraphCounter([]);
    expect([none.total, none.placeOf(0)]).toEqual([0, null]);
  });
});
