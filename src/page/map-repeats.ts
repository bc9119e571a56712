import type { Block } from './block-writer.ts';
import { addSegments, createTextMap, emptySegments, type TextMap } from './text-map.ts';

/**
 * Maps over words that the page prints once more, as pull quotes and copies for another width of screen: each leads from
 * the place in `text` where the same words stand to the block that repeats them. Capitals and the kind of marks may
 * differ, and what stands at the ends, which is only led to as far as it is the same; a block whose words do not stand
 * in the text has no map.
 */
export function mapRepeats(text: string, repeats: readonly Pick<Block, 'text' | 'segments'>[]): TextMap[] {
  const story = repeats.length > 0 ? plain(text) : '';
  return repeats.flatMap(({ text: words, segments }) => {
    const own = plain(words);
    const core = own.replace(ENDS, '');
    const place = story.indexOf(core);
    if (core === '' || place < 0) return [];
    let start = own.indexOf(core);
    const shift = place - start;
    let end = start + core.length;
    while (start > 0 && own[start - 1] === story[start - 1 + shift]) start--;
    while (end < own.length && own[end] === story[end + shift]) end++;
    const shifted = emptySegments();
    addSegments(shifted, segments, shift, start, end);
    return createTextMap(shifted);
  });
}

/** What is no letter at both ends: marks, blanks, a full stop. */
const ENDS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** As long as the text itself, so that places are the same in both. */
function plain(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replace(/[“”„«»]/g, '"').replace(/[‘’]/g, "'");
}
