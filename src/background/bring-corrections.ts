import { injectPart } from '../platform/inject-part.ts';
import { askTab, openTabs } from '../platform/tabs.ts';

/**
 * Brings corrections to the articles that are open, where they have none yet: the first of all may be brought in from a
 * file. Those that have are told by the browser itself. Tabs without an annotator are left alone.
 */
export async function bringCorrections(): Promise<void> {
  const tabs = await openTabs();
  await Promise.all(
    tabs.map(async ({ id }) => {
      const page = await askTab<'getAnalysis'>(id, { type: 'getAnalysis' });
      if (page.ok || page.reason === 'working') await injectPart(id, 'corrections');
    }),
  );
}
