import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placement } from '../../../src/content/card/place-card.ts';

const VIEW = { width: 1000, height: 800 };
const CARD = { width: 352, height: 300 };

function box(left: number, top: number, width = 200, height = 20) {
  return { left, top, right: left + width, bottom: top + height };
}

describe('placement', () => {
  it.each([
    ['below the words, from where they begin', [box(100, 100)], { x: 100, y: 128, most: 512, side: 'below' }],
    [
      'below the last line',
      [box(300, 100, 500), box(50, 124, 300)],
      { x: 50, y: 152, most: 512, side: 'below' },
    ],
    [
      'from the first box of a line',
      [box(300, 100, 50), box(200, 102, 90, 18)],
      { x: 200, y: 128, most: 512, side: 'below' },
    ],
    ['above where there is more room', [box(100, 600)], { x: 100, y: 292, most: 512, side: 'above' }],
    [
      'above the first line',
      [box(400, 560, 300), box(50, 584, 300)],
      { x: 400, y: 252, most: 512, side: 'above' },
    ],
    ['back into the view', [box(900, 100, 80)], { x: 640, y: 128, most: 512, side: 'below' }],
    [
      'only by what is seen of the words',
      [box(100, -90), box(70, -20), box(60, 10)],
      { x: 60, y: 38, most: 512, side: 'below' },
    ],
    ['where words out of sight are', [box(100, -300)], { x: 100, y: -272, most: 512, side: 'below' }],
    [
      'upon words that fill the view',
      [box(100, -50, 600, 900)],
      { x: 100, y: 592, most: 200, side: 'below' },
    ],
    [
      'lower where there is little room',
      [box(100, 300, 200, 200)],
      { x: 100, y: 508, most: 284, side: 'below' },
    ],
  ])('is %s', (_what, rects, expected) => {
    expect(placement(rects, CARD, VIEW, false, null)).toEqual(expected);
  });

  it('ends where the line ends in a language written from right to left', () => {
    expect(placement([box(500, 100)], CARD, VIEW, true, null)).toEqual({
      x: 348,
      y: 128,
      most: 512,
      side: 'below',
    });
  });

  it('keeps the beginning in sight where the view is narrower than the card', () => {
    expect(placement([box(100, 100)], CARD, { width: 320, height: 800 }, false, null).x).toBe(8);
  });

  it.each([
    ['when it grows', [box(100, 380)], 420, 'above', 'above'],
    ['when the page is scrolled', [box(100, 320)], 300, 'above', 'above'],
    ['but not where it would become too low', [box(100, 230)], 300, 'above', 'below'],
    ['or on the better one where it was on none', [box(100, 380)], 420, null, 'below'],
  ] as const)('stays on its side of the words %s', (_what, rects, height, before, side) => {
    expect(placement(rects, { width: 352, height }, VIEW, false, before).side).toBe(side);
  });

  it('covers no words where there is room, and never leaves the view', () => {
    const lines = fc
      .tuple(
        fc.integer({ min: 8, max: 900 }),
        fc.integer({ min: 8, max: 700 }),
        fc.integer({ min: 1, max: 4 }),
      )
      .map(([left, top, count]) => Array.from({ length: count }, (_, at) => box(left, top + at * 24, 80)));
    fc.assert(
      fc.property(lines, fc.integer({ min: 100, max: 512 }), (rects, high) => {
        const size = { width: 352, height: high };
        const { x, y, most } = placement(rects, size, VIEW, false, null);
        const height = Math.min(high, most);
        expect(x).toBeGreaterThanOrEqual(8);
        expect(x + 352).toBeLessThanOrEqual(992);
        expect(y).toBeGreaterThanOrEqual(8);
        expect(y + height).toBeLessThanOrEqual(792);
        const top = Math.min(...rects.map((rect) => rect.top));
        const bottom = Math.max(...rects.map((rect) => rect.bottom));
        if (Math.max(top, 800 - bottom) >= 216) expect(y >= bottom + 8 || y + height <= top - 8).toBe(true);
      }),
    );
  });
});
