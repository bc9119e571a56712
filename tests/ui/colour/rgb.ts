/** Red, green and blue of sRGB, each 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** A colour from `#rgb`, `#rrggbb` or `rgb(20 23 26 / 0.06)`, laid over `ground` where it lets that through. */
export function parseColour(text: string, ground: Rgb = [1, 1, 1]): Rgb {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text)?.[1];
  if (hex !== undefined) {
    const long = hex.length === 3 ? Array.from(hex, (digit) => digit + digit).join('') : hex;
    const at = (index: number): number => Number.parseInt(long.slice(index, index + 2), 16) / 255;
    return [at(0), at(2), at(4)];
  }
  const parts = /^rgb\(([\d.]+) ([\d.]+) ([\d.]+)(?: \/ ([\d.]+))?\)$/.exec(text);
  if (parts === null) throw new Error(`No colour: ${text}`);
  const [red, green, blue, alpha] = parts.slice(1).map((part) => (part === undefined ? 1 : Number(part)));
  const over = (value = 0, below = 0): number => (value / 255) * (alpha ?? 1) + below * (1 - (alpha ?? 1));
  return [over(red, ground[0]), over(green, ground[1]), over(blue, ground[2])];
}

/** Without the curve of sRGB (IEC 61966-2-1): proportional to the light itself. */
export function toLinear([red, green, blue]: Rgb): Rgb {
  const straight = (value: number): number =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  return [straight(red), straight(green), straight(blue)];
}

/** The way back; light that no screen can show is brought to the nearest that it can. */
export function fromLinear([red, green, blue]: Rgb): Rgb {
  const curved = (light: number): number => {
    const value = Math.min(1, Math.max(0, light));
    return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
  };
  return [curved(red), curved(green), curved(blue)];
}
