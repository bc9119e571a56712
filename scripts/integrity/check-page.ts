import type { Browser, Page } from 'puppeteer-core';
import { type Messenger, waitForAnalysis } from '../../tests/browser/messenger.ts';
import type { LocalServer } from '../../tests/browser/serve.ts';
import { type Aspect, compareSnapshots, type Difference, firstDifference } from './compare-snapshots.ts';
import { type CardOutcome, openCard } from './open-card.ts';
import { type Snapshot, takeSnapshot } from './snapshot.ts';

/** Where a page is served with its own scripts, and without. */
export interface Servers {
  readonly live: LocalServer;
  readonly still: LocalServer;
}

/** A page and its path at both servers. */
export interface ServedPage {
  readonly path: string;
  readonly html: string;
}

/** What Quoth did to a page; nothing but paint, one hopes. */
export interface Findings {
  readonly statements: number;
  readonly card: CardOutcome;
  readonly violations: readonly (Difference | { readonly aspect: Concern; readonly words: string })[];
}

/** What else can go wrong. */
export type Concern = Aspect | 'errors' | 'card' | 'failed';

/** A page as it is without Quoth. */
export interface Before {
  readonly still: Snapshot;
  /** The same a moment later: animations and late fonts move things without anybody's doing. */
  readonly later: Snapshot;
  readonly complaints: ReadonlySet<string>;
}

const GATE_PATIENCE_MS = 2500;
const READ_PATIENCE_MS = 60_000;
/** So long a page's own scripts are listened to: without Quoth, and with it after it has read the page. */
const LISTEN_MS = { without: 4000, after: 1000 };
/** A page without scripts says nothing by itself. */
const LISTEN_SCRIPTLESS_MS = 300;

/** Time in which what moves by itself shows it. */
const RESTLESS_MS = 1000;

/**
 * Pages whose pictures and fonts fail are not laid out alike each time, also without Quoth: a difference is one that is
 * there in so many loadings.
 */
const LOADINGS = 4;

/** Looks at a page in a browser without Quoth, and listens to its scripts. */
export async function lookWithout(
  bare: Browser,
  { live, still }: Servers,
  { path, html }: ServedPage,
): Promise<Before> {
  const looks = await visit(bare, still, path, async (page) => {
    const first = await takeSnapshot(page);
    await pause(RESTLESS_MS);
    return { still: first, later: await takeSnapshot(page) };
  });
  const complaints = await complaintsOf(bare, live, path, () => pause(listenMs(html, 'without')));
  return { ...looks, complaints };
}

/** Looks at a page in a browser with Quoth, and tells in what it is not as it was `before`. */
export async function checkPage(
  browser: Browser,
  messenger: Messenger,
  { live, still }: Servers,
  { path, html }: ServedPage,
  before: Before,
): Promise<Findings> {
  const violations: { aspect: Concern; words: string }[] = [];
  const { statements, card } = await visit(browser, still, path, async (page) => {
    const count = await annotated(messenger, still);
    let differences = compareSnapshots(before.still, await takeSnapshot(page), before.later);
    for (let n = 1; n < LOADINGS && differences.length > 0; n++) {
      await page.reload({ waitUntil: 'load' });
      await annotated(messenger, still);
      await pause(RESTLESS_MS);
      const again = compareSnapshots(before.still, await takeSnapshot(page), before.later);
      differences = differences.filter(({ aspect }) => again.some((one) => one.aspect === aspect));
    }
    violations.push(...differences);
    const { html: read } = await takeSnapshot(page);
    const seen = await openCard(page);
    if (seen.outcome === 'refused') violations.push({ aspect: 'card', words: 'clicks open none' });
    if (seen.outcome === 'opened' && seen.hosts !== 1)
      violations.push({ aspect: 'card', words: `${seen.hosts} elements` });
    if (seen.open !== read) violations.push({ aspect: 'card', words: firstDifference(read, seen.open) });
    if (seen.closed !== read) violations.push({ aspect: 'card', words: firstDifference(read, seen.closed) });
    return { statements: count, card: seen.outcome };
  });
  const listen = async (): Promise<void> => {
    await annotated(messenger, live);
    await pause(listenMs(html, 'after'));
  };
  const said = await complaintsOf(browser, live, path, listen);
  let fresh = [...said].filter((words) => !before.complaints.has(words));
  if (fresh.length > 0) {
    // What a page says may hang on how long its parts take to fail: what counts is what comes again.
    const again = await complaintsOf(browser, live, path, listen);
    fresh = fresh.filter((words) => again.has(words));
  }
  for (const words of fresh) violations.push({ aspect: 'errors', words });
  return { statements, card, violations };
}

/** Waits for the annotator, asking for it where the gate does not; gives how many statements it found. */
async function annotated(messenger: Messenger, { origin }: LocalServer): Promise<number> {
  const url = `${origin}/`;
  let found = await waitForAnalysis(messenger, url, GATE_PATIENCE_MS);
  if (found === 'no-answer' || found === 'not-an-article') {
    await messenger.annotateAnyway(url);
    found = 'working';
  }
  if (found === 'working') found = await waitForAnalysis(messenger, url, READ_PATIENCE_MS);
  if (found === 'nothing-to-read') return 0;
  if (typeof found === 'string') throw new Error(`the annotator says: ${found}`);
  return found.analysis.statements.length;
}

async function visit<Result>(
  browser: Browser,
  { origin }: LocalServer,
  path: string,
  look: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await browser.newPage();
  try {
    await page.bringToFront();
    await page.goto(origin + path, { waitUntil: 'load', timeout: 30_000 });
    return await look(page);
  } finally {
    await page.close();
  }
}

/** What the page says in its console as errors, and what it throws, while its own scripts run. */
async function complaintsOf(
  browser: Browser,
  { origin }: LocalServer,
  path: string,
  meanwhile: () => Promise<unknown>,
): Promise<Set<string>> {
  const said = new Set<string>();
  const page = await browser.newPage();
  page.on('pageerror', (error) => said.add(bare(String(error))));
  page.on('console', (message) => {
    if (message.type() === 'error') said.add(bare(message.text()));
  });
  try {
    await page.goto(origin + path, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    await meanwhile();
  } finally {
    await page.close();
  }
  return said;
}

function listenMs(html: string, when: keyof typeof LISTEN_MS): number {
  return html.includes('<script') ? LISTEN_MS[when] : LISTEN_SCRIPTLESS_MS;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Without numbers, which differ from one loading to the next. */
function bare(words: string): string {
  return words.replace(/\d+/g, '0').slice(0, 300);
}
