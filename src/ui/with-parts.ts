import type { ComponentChild } from 'preact';

/**
 * A message whose inserted parts are elements: `withParts((a, b) => say('pair', a, b), <b>…</b>, '9 quoted')`. The
 * parts stand where the language puts them.
 */
export function withParts(
  sentence: (...holders: string[]) => string,
  ...parts: readonly ComponentChild[]
): ComponentChild[] {
  const text = sentence(...parts.map((_, index) => HOLDERS.charAt(index)));
  return text.split(HOLDER).map((piece) => {
    const index = HOLDERS.indexOf(piece);
    return piece !== '' && index >= 0 ? parts[index] : piece;
  });
}

/** Characters that no message has: they hold the places of at most four parts. */
const HOLDERS = '\ue001\ue002\ue003\ue004';
const HOLDER = /([\ue001-\ue004])/;
