import type { Block } from './block-writer.ts';
import { addSegments, createTextMap, emptySegments, type TextMap } from './text-map.ts';

/**
 * Maps over words that the page prints once more, as pull quotes and copies for another width of screen: each leads from
 * the place in `text` where the same words stand to the block that repeats them. Capitals, the kind of marks and what
 * stands at the ends may differ; a block whose words do not stand in the text has no map.
 */
export function mapRepeats(text: string, repeats: readonly Pick<Block, 'text' | 'segments'>[]): TextMap[] {
  const story = repeats.length > 0 ? plain(text) : '';
  return repeats.flatMap(({ text: words, segments }) => {
    const core = plain(words).replace(ENDS, '');
    const place = story.indexOf(core);
    const shift = place - plain(words).indexOf(core);
    if (core === '' || place < 0 || shift < 0) return [];
    const shifted = emptySegments();
    addSegments(shifted, segments, shift);
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
