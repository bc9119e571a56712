import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/page/read-article.ts';
import { addSegment, createTextMap, emptySegments, type TextMap } from '../../src/page/text-map.ts';
import { pageOf } from './page-of.ts';

const squeeze = (text: string): string => text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/gu, '');

function textOf(ranges: readonly StaticRangeInit[]): string {
  return ranges
    .map(({ startContainer, startOffset, endOffset }) =>
      (startContainer as Text).data.slice(startOffset, endOffset),
    )
    .join('');
}

/** Pieces of a paragraph as a page may write them: words, blanks of all kinds, invisible signs, inline elements, comments. */
type Piece = string | { readonly tag: string; readonly inside: readonly Piece[] };

const words = fc.stringMatching(/^(?:[a-zé“”'.,]|[ \n\t]|\u00a0|\u00ad|\u200b|漢|👩‍🚒){0,24}$/u);
const piece: fc.Arbitrary<Piece> = fc.letrec<{ piece: Piece }>((tie) => ({
  piece: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    fc.record({
      tag: fc.constantFrom('em', 'strong', 'span', 'sup', 'i', '!--', 'script', 'br', 'wbr'),
      inside: fc.array(tie('piece'), { maxLength: 4 }),
    }),
  ),
})).piece;

function append(parent: Element, pieces: readonly Piece[]): void {
  for (const one of pieces) {
    const document = parent.ownerDocument;
    if (typeof one === 'string') {
      parent.append(document.createTextNode(one));
    } else if (one.tag === '!--') {
      parent.append(document.createComment('left out'));
    } else {
      const element = document.createElement(one.tag);
      if (one.tag === 'script') element.append(document.createTextNode('leave(out)'));
      else if (one.tag !== 'br' && one.tag !== 'wbr') append(element, one.inside);
      parent.append(element);
    }
  }
}

/** An article whose paragraphs hold the pieces between sentences that no rule takes for furniture. */
function storyOf(generated: readonly (readonly Piece[])[]): Document {
  const document = pageOf('<main><h1>The night ferry</h1><article></article></main>');
  const article = document.querySelector('article');
  generated.forEach((pieces, i) => {
    const paragraph = document.createElement(i % 3 === 1 ? 'div' : 'p');
    article?.append(paragraph);
    append(paragraph, [
      `Paragraph ${i} of the story of the night ferry begins before the pieces and says: `,
      ...pieces,
    ]);
    append(paragraph, [` So ends number ${i}, which a harbour clerk in Karrow wrote down for the board.`]);
  });
  return document;
}

const story = fc.array(fc.array(piece, { maxLength: 6 }), { minLength: 1, maxLength: 6 }).map(storyOf);

describe('a map of a generated story', () => {
  test('holds every visible letter of the story, in order', () => {
    fc.assert(
      fc.property(story, (document) => {
        const reading = readArticle(document);
        const article = document.querySelector('article');
        for (const script of article?.querySelectorAll('script') ?? []) script.remove();
        expect(squeeze(reading?.article.text ?? '')).toBe(squeeze(article?.textContent ?? 'none'));
      }),
    );
  });

  test('gives for every span ranges with the words of the span', () => {
    fc.assert(
      fc.property(story, fc.nat(), fc.nat(), (document, a, b) => {
        const reading = readArticle(document);
        const text = reading?.article.text ?? '';
        const start = a % (text.length + 1);
        const end = start + (b % (text.length - start + 1));
        const ranges = reading?.map.rangesOf({ start, end }) ?? [];
        expect(squeeze(textOf(ranges))).toBe(squeeze(text.slice(start, end)));
        for (const range of ranges) {
          expect(range.endContainer).toBe(range.startContainer);
          expect(range.endOffset).toBeGreaterThan(range.startOffset);
        }
      }),
    );
  });

  test('leads every letter to the page and back', () => {
    fc.assert(
      fc.property(story, (document) => {
        const reading = readArticle(document);
        const text = reading?.article.text ?? '';
        for (let offset = 0; offset < text.length; offset++) {
          const [range] = reading?.map.rangesOf({ start: offset, end: offset + 1 }) ?? [];
          if (range) expect(reading?.map.offsetAt(range.startContainer, range.startOffset)).toBe(offset);
          else expect(text.charAt(offset)).toBe('\n');
        }
      }),
      { numRuns: 40 },
    );
  });

  test('puts paragraphs where they are in the text', () => {
    fc.assert(
      fc.property(story, (document) => {
        const article = readArticle(document)?.article;
        const pieces = article?.paragraphs.map(({ start, end }) => article.text.slice(start, end)) ?? [];
        expect(pieces.join('\n\n')).toBe(article?.text);
        for (const one of pieces) expect(one).toBe(one.trim());
      }),
    );
  });
});

describe('points that are no letters', () => {
  const document = pageOf('<p id="a">  Har\u00adbour   board</p><p id="b">outside</p>');
  const node = document.querySelector('#a')?.firstChild as Text;
  const segments = emptySegments();
  addSegment(segments, node, 2, 0, 3);
  addSegment(segments, node, 6, 3, 5);
  addSegment(segments, node, 13, 8, 5);
  const map: TextMap = createTextMap(segments);

  const cases: readonly [string, number, number | null][] = [
    ['blanks before the first letter', 0, 0],
    ['first letter', 2, 0],
    ['soft hyphen', 5, 3],
    ['letter after the soft hyphen', 6, 3],
    ['collapsed blanks', 12, 8],
    ['last letter', 17, 12],
    ['end of the text', 18, 13],
    ['behind the end', 19, null],
    ['before the start', -1, null],
  ];
  test.each(cases)('%s', (_, offset, expected) => {
    expect(map.offsetAt(node, offset)).toBe(expected);
  });

  test('an element and the index of a child', () => {
    expect(map.offsetAt(document.querySelector('#a') as Element, 0)).toBe(0);
    expect(map.offsetAt(document.body, 0)).toBe(0);
    expect(map.offsetAt(document.body, 1)).toBe(null);
    expect(map.offsetAt(document.body, 9)).toBe(null);
  });

  test('a text node outside the story', () => {
    expect(map.offsetAt(document.querySelector('#b')?.firstChild as Text, 2)).toBe(null);
  });

  test('a span without letters', () => {
    expect(map.rangesOf({ start: 4, end: 4 })).toEqual([]);
    expect(map.rangesOf({ start: 40, end: 50 })).toEqual([]);
  });

  test('one range for one node, the left-out letters within it', () => {
    expect(map.rangesOf({ start: 1, end: 11 })).toEqual([
      { startContainer: node, startOffset: 3, endContainer: node, endOffset: 16 },
    ]);
  });
});

test('ten thousand text nodes are mapped there and back', () => {
  const document = pageOf('<article></article>');
  const article = document.querySelector('article');
  for (let i = 0; i < 1000; i++) {
    const paragraph = document.createElement('p');
    for (let j = 0; j < 10; j++) {
      const span = document.createElement('span');
      span.textContent = `In sentence ${i} and clause ${j} the ferry left. `;
      paragraph.append(span);
    }
    article?.append(paragraph);
  }
  const reading = readArticle(document);
  const length = reading?.article.text.length ?? 0;
  for (let start = 0; start < length; start += 100) {
    const [range] = reading?.map.rangesOf({ start, end: start + 60 }) ?? [];
    if (!range) continue;
    expect(reading?.map.offsetAt(range.startContainer, range.startOffset)).toBeGreaterThanOrEqual(start);
  }
  expect(length).toBeGreaterThan(300_000);
});
