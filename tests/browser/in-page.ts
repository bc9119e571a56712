import type { Frame, Page } from 'puppeteer-core';

/** A box on the screen, in viewport pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Scrolls words of a page into the middle of the view and gives the box of their first line. */
export function boxOf(page: Page | Frame, words: string): Promise<Box> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted);
      if (at < 0 || node.parentElement?.checkVisibility() !== true) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [{ x, y, width, height } = new DOMRect()] = range.getClientRects();
      return { x, y, width, height };
    }
    throw new Error(`The page does not say: ${wanted}`);
  }, words);
}

/** Clicks in the middle of the first line of words. */
export async function clickWords(page: Page, words: string): Promise<void> {
  const { x, y, width, height } = await boxOf(page, words);
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** What is painted, as the page itself can see it: the words by the name of their highlight. */
export function paintedWords(page: Page | Frame): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const painted: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      // Ranges on nodes that the page has thrown away paint nothing.
      const ranges = [...highlight].filter(({ startContainer }) => startContainer.isConnected);
      painted[name] = ranges.map((staticRange) => {
        const range = document.createRange();
        range.setStart(staticRange.startContainer, staticRange.startOffset);
        range.setEnd(staticRange.endContainer, staticRange.endOffset);
        return range.toString();
      });
    }
    return painted;
  });
}

/** Asks again and again until the answer is neither null nor false; throws `what` after `patience` ms. */
export async function until<Value>(
  what: string,
  ask: () => Promise<Value | null | false>,
  patience = 8000,
): Promise<Value> {
  const deadline = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`Waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
