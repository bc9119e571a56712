import { showNotice } from '../platform/notice.ts';
import { topFrame } from '../platform/story-frame.ts';
import { interfaceLanguage } from '../ui/words.ts';

/** Tells the reader something on the page of a tab. */
export async function tellPage(tabId: number, text: string): Promise<void> {
  await showNotice(topFrame(tabId), { text, ...interfaceLanguage() });
}
