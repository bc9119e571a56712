import type { GivenLink } from '../platform/messages.ts';
import { loadPart } from './load-part.ts';

/**
 * A link to words of an article whose own address is `own`, with what to tell of it: to the page alone where the words are
 * not on it any more, and where they stand in a frame without an address, into which no link leads. Null where the
 * script that knows the way cannot be had.
 *
 * @param stretches the ranges of each stretch of words, as `TextMap.rangesOf` gives them.
 */
export async function giveLink(
  own: string | null,
  stretches: readonly (readonly StaticRangeInit[])[],
): Promise<GivenLink | null> {
  const linkToWords = await loadPart('words', () => globalThis.quothLinkToWords);
  if (linkToWords === null) return null;
  const around = window.frameElement?.ownerDocument;
  // What a page writes into a frame has no address, or that of the page.
  const isNowhere =
    around !== undefined && (!document.URL.startsWith('http') || bare(document.URL) === bare(around.URL));
  const read = isNowhere ? window.top?.document.URL : document.URL;
  const address = addressToGive(own, read ?? document.URL);
  const link = linkToWords(address, document.body, isNowhere ? [] : stretches);
  const isLed = link.includes(':~:');
  return { link, told: isLed ? 'linkCopied' : isNowhere ? 'frameLinkCopied' : 'pageLinkCopied' };
}

/**
 * The address that is given for an article: its own, as it is the shorter; but where that is at another site the words were
 * not seen there, and the address of the page that is read is given.
 */
function addressToGive(own: string | null, read: string): string {
  return own !== null && URL.canParse(own) && new URL(own).origin === new URL(read).origin ? own : read;
}

function bare(address: string): string {
  return address.replace(/#.*/s, '');
}
