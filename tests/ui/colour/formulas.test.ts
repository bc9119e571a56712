import { describe, expect, it } from 'vitest';
import { seenWith } from './colour-blindness.ts';
import { colourDistance, type Lab, toLab } from './colour-distance.ts';
import { contrast } from './contrast.ts';
import { parseColour } from './rgb.ts';

describe('contrast', () => {
  it.each([
    ['#000', '#fff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#abcdef', '#abcdef', 1],
  ])('of %s and %s is %s', (one, other, ratio) => {
    expect(contrast(parseColour(one), parseColour(other))).toBeCloseTo(ratio, 2);
    expect(contrast(parseColour(other), parseColour(one))).toBeCloseTo(ratio, 2);
  });
});

describe('parseColour', () => {
  it('lays what lets light through over its ground', () => {
    expect(parseColour('rgb(0 0 0 / 0.5)', [1, 1, 1])).toEqual([0.5, 0.5, 0.5]);
    expect(parseColour('rgb(255 0 0)')).toEqual([1, 0, 0]);
  });
  it('refuses what is no colour', () => {
    expect(() => parseColour('var(--ink)')).toThrow('No colour');
  });
});

describe('colourDistance', () => {
  // From table 1 of the paper that the formula is taken from.
  const pairs: [Lab, Lab, number][] = [
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ];
  it.each(pairs)('of %j and %j', (one, other, distance) => {
    expect(colourDistance(one, other)).toBeCloseTo(distance, 4);
    expect(colourDistance(other, one)).toBeCloseTo(distance, 4);
  });
  it('puts white and black at the ends of lightness', () => {
    expect(toLab([1, 1, 1])[0]).toBeCloseTo(100, 2);
    expect(toLab([0, 0, 0])[0]).toBeCloseTo(0, 5);
  });
});

describe('seenWith', () => {
  it('leaves greys nearly as they are', () => {
    for (const vision of ['protanopia', 'deuteranopia', 'tritanopia'] as const) {
      const [red, green, blue] = seenWith(vision, [0.5, 0.5, 0.5]);
      for (const value of [red, green, blue]) expect(value).toBeCloseTo(0.5, 2);
    }
  });
  it('brings red and green together where the cones for them are missing', () => {
    const apart = (vision: 'normal' | 'deuteranopia'): number =>
      colourDistance(
        toLab(seenWith(vision, parseColour('#b00000'))),
        toLab(seenWith(vision, parseColour('#5a6b00'))),
      );
    expect(apart('deuteranopia')).toBeLessThan(apart('normal') / 2);
  });
});
