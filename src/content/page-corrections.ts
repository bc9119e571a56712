import { applyCorrections } from '../model/apply-corrections.ts';
import { carryVoices } from '../model/carry-voices.ts';
import type { Correction } from '../model/correction.ts';
import { assignVoices } from '../model/voices.ts';
import { listCorrections } from '../platform/corrections.ts';
import { correctionsKey } from '../platform/corrections-key.ts';
import type { CorrectedReading, PageCorrections } from '../platform/own-world.ts';
import { isConnected } from '../platform/tell-background.ts';
import { watchCorrections } from '../platform/watch-corrections.ts';

/**
 * Reads the reader's corrections and keeps up with them: whenever they change, the annotator that is in the page then
 * shows what they make of its own answers, with every speaker's colour as it was.
 */
export function pageCorrections(): PageCorrections {
  let byArticle: ReadonlyMap<string, readonly Correction[]> = new Map();

  async function read(): Promise<void> {
    const articles = await listCorrections();
    byArticle = new Map(articles.map(({ address, corrections }) => [correctionsKey(address), corrections]));
  }

  const apply: PageCorrections['apply'] = (found) =>
    applyCorrections(found, byArticle.get(correctionsKey(found.url ?? document.URL)) ?? []);

  async function renew(): Promise<void> {
    await read();
    const page = globalThis.quothAnnotator;
    const stories = page?.stories() ?? [];
    for (const story of stories) story.reading = renewed(story.reading);
    page?.show(stories);
  }

  function renewed(reading: CorrectedReading): CorrectedReading {
    const { found, analysis: before, voices: earlier } = reading;
    const analysis = apply(found);
    // While a changed page waits to be analyzed anew, what is shown is not of the engine's last text.
    if (analysis === before || found.text !== before.text) return reading;
    return { ...reading, analysis, voices: assignVoices(analysis, carryVoices(before, earlier, analysis)) };
  }

  watchCorrections(() => void renew());
  // They are there long before an article is read; an annotator that came earlier shows its page without.
  void renew();
  return { isAlive: isConnected, renew, apply };
}
