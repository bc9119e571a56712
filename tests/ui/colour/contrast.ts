import { type Rgb, toLinear } from './rgb.ts';

/**
 * The contrast ratio of two opaque colours, 1 to 21, as WCAG 2.2 defines it ("contrast ratio" and "relative
 * luminance", https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
 */
export function contrast(one: Rgb, other: Rgb): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = toLinear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
