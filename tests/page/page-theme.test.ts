import { expect, test } from 'vitest';
import { groundLuminance } from '../../src/page/page-theme.ts';

test.each([
  ['rgb(255, 255, 255)', 1],
  ['rgb(0, 0, 0)', 0],
  ['rgb(20, 23, 26)', 0.008],
  ['rgba(255, 255, 255, 0.9)', 1],
  ['color(srgb 1 1 1)', 1],
  ['color(display-p3 0 0 0 / 0.8)', 0],
  ['oklch(0.2 0.03 250)', 0.008],
  ['oklab(1 0 0)', 1],
  ['lab(100 0 0)', 1],
  ['lch(0 0 0)', 0.003],
])('%s is a ground of luminance %d', (color, luminance) => {
  expect(groundLuminance(color)).toBeCloseTo(luminance, 2);
});

test.each(['rgba(0, 0, 0, 0)', 'rgba(255, 255, 255, 0.3)', 'color(srgb 0 0 0 / 0.1)', 'transparent', ''])(
  '%s is no ground',
  (color) => {
    expect(groundLuminance(color)).toBeNull();
  },
);
