import { askTab } from '../platform/tabs.ts';
import { say } from '../ui/words.ts';
import { annotateNow } from './annotate-now.ts';
import { tellPage } from './tell-page.ts';

/** Does what a keyboard command says, in the tab in front; the panel's own command is the browser's to obey. */
export async function obeyCommand(name: string, tabId: number): Promise<void> {
  if (name === 'toggle-highlights') await toggleHighlights(tabId);
  if (name === 'next-statement') await step(tabId, 'next');
  if (name === 'previous-statement') await step(tabId, 'previous');
}

async function toggleHighlights(tabId: number): Promise<void> {
  const page = await askTab<'getAnalysis'>(tabId, { type: 'getAnalysis' });
  // On a page that has not been read, highlights on means to read it.
  if (!page.ok) {
    if (await annotateNow(tabId)) await tellPage(tabId, say('highlightsOn'));
    return;
  }
  const highlighted = !page.value.highlighted;
  await askTab<'setHighlighted'>(tabId, { type: 'setHighlighted', highlighted });
  await tellPage(tabId, say(highlighted ? 'highlightsOn' : 'highlightsOff'));
}

async function step(tabId: number, at: 'next' | 'previous'): Promise<void> {
  if (!(await annotateNow(tabId))) return;
  const reply = await askTab<'openCard'>(tabId, { type: 'openCard', at });
  if (!reply.ok || !reply.value) await tellPage(tabId, say('noMoreStatements'));
}
