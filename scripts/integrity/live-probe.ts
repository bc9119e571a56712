import type { Page } from 'puppeteer-core';

/** When a page changed last, and since when the words that are wanted are painted; ms on a clock that pages share. */
export interface ProbeState {
  readonly changed: number;
  /** Null while something else is painted. */
  readonly rightSince: number | null;
}

/** How long a page has to stay as it is to have come to rest, in ms. */
const REST_MS = 700;
const MOST_MS = 10_000;

/** Has each document of the page that loads from now on watch itself for these words in the paint of quotations. */
export async function probePage(page: Page, wanted: readonly string[]): Promise<void> {
  await page.evaluateOnNewDocument(`(${PROBE})(${JSON.stringify(joined(wanted))})`);
}

/** Other words are wanted from now on. */
export async function want(page: Page, wanted: readonly string[]): Promise<void> {
  await page.evaluate(`quothProbe.want(${JSON.stringify(joined(wanted))})`);
}

/** What the probe saw, once the page is at rest and its paint is right; null where it does not come to be so. */
export async function settled(page: Page): Promise<ProbeState | null> {
  const deadline = Date.now() + MOST_MS;
  while (Date.now() < deadline) {
    const state = (await page.evaluate('globalThis.quothProbe?.state()')) as
      | (ProbeState & { now: number })
      | undefined;
    if (state && state.rightSince !== null && state.now - Math.max(state.changed, state.rightSince) > REST_MS)
      return state;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return null;
}

/** Has a panel note since when it lists what it lists. */
export async function probePanel(panel: Page): Promise<void> {
  await panel.evaluate(PANEL_PROBE);
}

/** Since when the panel lists so many statements, some of this speaker's; null where it does not within some seconds. */
export async function panelSettled(panel: Page, count: number, speaker: string): Promise<number | null> {
  const deadline = Date.now() + MOST_MS;
  while (Date.now() < deadline) {
    const { listed, since } = (await panel.evaluate('quothPanel')) as { listed: string; since: number };
    const sum = listed.match(/\d+$/gm)?.reduce((all, one) => all + Number(one), 0);
    if (sum === count && listed.includes(speaker)) return since;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return null;
}

function joined(words: readonly string[]): string {
  return [...words].sort().join('\n');
}

/** As text and not as functions: tsx puts helpers around inner functions that a page does not know. */
const PROBE = `(first) => {
  const now = () => performance.timeOrigin + performance.now();
  let wanted = first;
  let changed = now();
  let rightSince = null;
  const painted = () => {
    const words = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.includes('-direct-')) continue;
      for (const { startContainer, startOffset, endOffset } of highlight) {
        if (startContainer.isConnected) words.push(startContainer.data.slice(startOffset, endOffset));
      }
    }
    return words.filter((one) => one !== '').sort().join('\\n');
  };
  const look = () => {
    if (painted() !== wanted) rightSince = null;
    else rightSince ??= now();
  };
  const observer = new MutationObserver((records) => {
    // The card's element is ours.
    if (records.every(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes].some(({ localName }) => localName === 'quoth-card'))) return;
    changed = now();
    rightSince = null;
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    changed = now();
    rightSince = null;
  });
  setInterval(look, 10);
  globalThis.quothProbe = {
    want(words) {
      wanted = words;
      rightSince = null;
    },
    state: () => ({ changed, rightSince, now: now() }),
  };
}`;

const PANEL_PROBE = `(() => {
  globalThis.quothPanel = { listed: '', since: 0 };
  // No timer: those of a page in the background are slow.
  const note = () => {
    const rows = [...document.querySelectorAll('.who')];
    const listed = rows.map((row) => row.querySelector('.name').textContent + ' ' + row.querySelector('.num b [aria-hidden]').textContent).join('\\n');
    if (listed !== quothPanel.listed) globalThis.quothPanel = { listed, since: performance.timeOrigin + performance.now() };
  };
  new MutationObserver(note).observe(document, { subtree: true, childList: true, characterData: true });
  note();
})()`;
