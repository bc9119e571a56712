/** Whether dark words stand on a light ground or light words on a dark one. */
export type PageTheme = 'light' | 'dark';

/** Relative luminance under which a ground counts as dark: there white words are easier to read than black ones. */
const DARK = 0.18;
/** A ground that lets more than half of what lies behind it through is not the ground. */
const OPAQUE = 0.5;

/**
 * The theme of the ground that `element` stands on: the nearest background that is not transparent, up to the
 * canvas. It is the page's own, whatever the system prefers.
 */
export function pageTheme(element: Element): PageTheme {
  const view = element.ownerDocument.defaultView;
  if (view === null) return 'light';
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const luminance = groundLuminance(view.getComputedStyle(at).backgroundColor);
    if (luminance !== null) return luminance < DARK ? 'dark' : 'light';
  }
  const scheme = view.getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  const prefersDark = view.matchMedia('(prefers-color-scheme: dark)').matches;
  return scheme.includes('dark') && (prefersDark || !scheme.includes('light')) ? 'dark' : 'light';
}

/**
 * Relative luminance (0 black to 1 white) of a computed colour, or null where it is see-through or not one the
 * browsers print: `rgb(20, 23, 26)`, `rgba(0, 0, 0, 0)`, `color(srgb 0 0 0)`, `oklch(0.2 0 0)`, `lab(90 0 0)`.
 */
export function groundLuminance(color: string): number | null {
  const open = color.indexOf('(');
  const space = color.slice(0, open).trim();
  const words = color.slice(open + 1).match(/[^\s,/)]+/g) ?? [];
  const numbers = (space === 'color' ? words.slice(1) : words).map(Number.parseFloat);
  const [first = Number.NaN, second = 0, third = 0, alpha = 1] = numbers;
  if (Number.isNaN(first) || alpha < OPAQUE) return null;
  if (space.startsWith('rgb')) return luminanceOf(first / 255, second / 255, third / 255);
  if (space === 'color') return luminanceOf(first, second, third);
  if (space.startsWith('okl')) return first ** 3;
  if (space.startsWith('l')) return ((first + 16) / 116) ** 3;
  return null;
}

function luminanceOf(red: number, green: number, blue: number): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function parentOf(element: Element): Element | null {
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}
