import { pageText } from './page-text.ts';
import { textDirective } from './text-directive.ts';

/**
 * The address with a text fragment that leads to the very words, for one directive a stretch: a statement that the
 * reporter interrupts has several. The address alone where no words of them are on the page. A fragment that the
 * address has already is left out, as it would lead elsewhere.
 *
 * @param stretches the ranges of each stretch of words, in order, as `TextMap.rangesOf` gives them.
 */
export function linkToWords(
  address: string,
  body: HTMLElement,
  stretches: readonly (readonly StaticRangeInit[])[],
): string {
  const points = stretches.flatMap((ranges) => {
    const first = ranges[0];
    const last = ranges.at(-1);
    if (!first || !last) return [];
    return [
      { node: first.startContainer, offset: first.startOffset },
      { node: last.endContainer, offset: last.endOffset },
    ];
  });
  const { text, offsets } = pageText(body, points);
  const directives: string[] = [];
  for (let at = 0; at + 1 < offsets.length; at += 2) {
    const [start = -1, end = -1] = offsets.slice(at);
    const directive = start < 0 || end < 0 ? null : textDirective(text, start, end);
    if (directive !== null) directives.push(`text=${directive}`);
  }
  const [page = ''] = address.split('#', 1);
  return directives.length > 0 ? `${page}#:~:${directives.join('&')}` : page;
}
