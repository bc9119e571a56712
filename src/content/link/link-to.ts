import type { Reply } from '../../platform/messages.ts';
import { addressToGive } from '../address-to-give.ts';
import { loadPart } from '../load-part.ts';
import { type Story, statementOf } from '../story.ts';

/**
 * The address that leads to the very words of a story's statement, or to the page alone where they are not on it any
 * more. `gone`: there is no such statement, or nobody who could tell.
 */
export async function linkTo(story: Story | undefined, id: string): Promise<Reply<string, 'gone'>> {
  const statement = story && statementOf(story, id);
  const linkToWords = await loadPart('words', () => globalThis.quothLinkToWords);
  if (!statement || !linkToWords) return { ok: false, reason: 'gone' };
  const { analysis, map } = story.reading;
  const address = addressToGive(analysis.url, document.URL);
  const stretches = statement.spans.map((span) => map.rangesOf(span));
  return { ok: true, value: linkToWords(address, document.body, stretches) };
}
