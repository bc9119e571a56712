import type { Page } from 'puppeteer-core';

/**
 * Whether a card opened: `refused` where none did though quoted words were clicked, `covered` where the page lets no click
 * through to them, `none` where none are painted but links.
 */
export type CardOutcome = 'opened' | 'refused' | 'covered' | 'none';

/** How the document changed when the card was opened and closed on it. */
export interface CardVisit {
  readonly outcome: CardOutcome;
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
  let outcome: CardOutcome = 'none';
  for (let n = 0; n < 5; n++) {
    const point = (await page.evaluate(`(${POINT})(${n})`)) as { x: number; y: number } | 'covered' | null;
    if (point === null) break;
    if (point === 'covered') {
      if (outcome === 'none') outcome = point;
      break;
    }
    outcome = 'refused';
    await page.mouse.click(point.x, point.y);
    if (!(await waitFor(page, HAS_CARD))) continue;
    const { open, hosts } = (await page.evaluate(WITHOUT_CARD)) as { open: string; hosts: number };
    await page.keyboard.press('Escape');
    await waitFor(page, `!${HAS_CARD}`);
    return { outcome: 'opened', open, hosts, closed: (await page.evaluate(SERIALIZE)) as string };
  }
  return { outcome, open: before, hosts: 0, closed: before };
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
/** A point in the nth quoted words that can be clicked, brought into view; 'covered' where no click gets to any after it. */
const POINT = `(nth) => {
  let seen = 0;
  let isCovered = false;
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
      if (parent.contains(document.elementFromPoint(x, y))) return { x, y };
      isCovered = true;
    }
  }
  return isCovered ? 'covered' : null;
}`;
