import type { Page } from 'puppeteer-core';

/** How the document changed when the card was opened and closed on it. */
export interface CardVisit {
  /** Whether a card opened; a page may have nothing painted that is not a link. */
  readonly opened: boolean;
  /** The document while the card stands, without our one element, and what was found of that. */
  readonly open: string;
  readonly hosts: number;
  /** The document once it is closed. */
  readonly closed: string;
}

const PATIENCE_MS = 4000;

/** Clicks on quoted words of the page until a card opens, and closes it with Escape. */
export async function openCard(page: Page): Promise<CardVisit> {
  const before = (await page.evaluate(SERIALIZE)) as string;
  const nothing = { opened: false, open: before, hosts: 0, closed: before };
  for (let n = 0; n < 5; n++) {
    const point = (await page.evaluate(`(${POINT})(${n})`)) as { x: number; y: number } | null;
    if (point === null) return nothing;
    await page.mouse.click(point.x, point.y);
    if (!(await waitFor(page, HAS_CARD))) continue;
    const { open, hosts } = (await page.evaluate(WITHOUT_CARD)) as { open: string; hosts: number };
    await page.keyboard.press('Escape');
    await waitFor(page, `!${HAS_CARD}`);
    return { opened: true, open, hosts, closed: (await page.evaluate(SERIALIZE)) as string };
  }
  return nothing;
}

async function waitFor(page: Page, question: string): Promise<boolean> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    if ((await page.evaluate(question)) === true) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

const SERIALIZE = 'new XMLSerializer().serializeToString(document)';
const HAS_CARD = `(document.querySelector('quoth-card') !== null)`;
/** The document as if the card were not there: in a copy, so that the card stays. */
const WITHOUT_CARD = `(() => {
  const copy = document.cloneNode(true);
  const hosts = [...copy.querySelectorAll('quoth-card')];
  for (const host of hosts) if (host.parentNode === copy.documentElement && host.childNodes.length === 0) host.remove();
  return { open: new XMLSerializer().serializeToString(copy), hosts: hosts.length };
})()`;
/** A point in the nth quoted words that can be clicked, brought into view. */
const POINT = `(nth) => {
  let seen = 0;
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('quoth-') || !name.includes('-direct-')) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const parent = startContainer.parentElement;
      if (parent === null || parent.closest('a, button, label, summary') || range.getClientRects().length === 0) continue;
      if (seen++ < nth) continue;
      parent.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [{ left, top, width, height }] = range.getClientRects();
      const x = left + width / 2;
      const y = top + height / 2;
      if (!parent.contains(document.elementFromPoint(x, y))) continue;
      return { x, y };
    }
  }
  return null;
}`;
