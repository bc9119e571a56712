import { injectAnnotator } from '../platform/inject-annotator.ts';
import { askTab } from '../platform/tabs.ts';

/** Between two questions while the page is being read, and in all; the panel would call a page that takes longer failed. */
const POLL_MS = 150;
const MOST_MS = 15_000;

/** Annotates the page of a tab because the reader asked for it, article or not; true once it has been read. */
export async function annotateNow(tabId: number): Promise<boolean> {
  const there = await askTab<'getAnalysis'>(tabId, { type: 'getAnalysis' });
  if (there.ok) return true;
  const injected = await injectAnnotator(tabId, { force: true });
  if (!injected.ok) return false;
  for (let waited = 0; waited < MOST_MS; waited += POLL_MS) {
    const reply = await askTab<'getAnalysis'>(tabId, { type: 'getAnalysis' });
    if (reply.ok) return true;
    if (reply.reason !== 'working') return false;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return false;
}
