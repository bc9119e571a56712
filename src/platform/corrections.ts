import { type Correction, isSameStatement } from '../model/correction.ts';
import { CORRECTIONS, correctionsKey } from './corrections-key.ts';
import { type CorrectedArticle, parseStoredArticle, storedArticle } from './stored-article.ts';

/**
 * The reader's corrections in `storage.local`, one entry an article, so that a page reads only its own. Without
 * the polyfill, as the card uses this too. What is stored may be damaged or of a later version: such entries count
 * as none, and are left alone until the reader corrects that article again or erases everything.
 */

/** So many corrections are kept in all: far below what the browsers allow an extension to store (5 MB). */
export const MOST_CORRECTIONS = 3000;

/** What the reader has said of the article at `address`, in the order it was said. */
export async function correctionsOf(address: string): Promise<readonly Correction[]> {
  return (await readArticle(address)).corrections;
}

/**
 * Keeps a correction in place of an earlier one of the same statement. `full`: as many are kept as may be; nothing
 * has changed. `title` is the article's, for lists.
 */
export async function addCorrection(
  { address, title }: Pick<CorrectedArticle, 'address' | 'title'>,
  correction: Correction,
): Promise<'kept' | 'full'> {
  const [article, all] = await Promise.all([readArticle(address), listCorrections()]);
  const others = article.corrections.filter((one) => !isSameStatement(one, correction));
  const isNew = others.length === article.corrections.length;
  if (isNew && countCorrections(all) >= MOST_CORRECTIONS) return 'full';
  await writeArticle({ address, title: title ?? article.title, corrections: [...others, correction] });
  return 'kept';
}

/** Forgets what was said of the statement that `correction` speaks of. */
export async function undoCorrection(address: string, correction: Correction): Promise<void> {
  const article = await readArticle(address);
  const corrections = article.corrections.filter((one) => !isSameStatement(one, correction));
  await writeArticle({ ...article, corrections });
}

/** Every corrected article, the one that was corrected last first. */
export async function listCorrections(): Promise<readonly CorrectedArticle[]> {
  const stored: Readonly<Record<string, unknown>> = await chrome.storage.local.get(null);
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(CORRECTIONS))
    .map(([key, value]) => parseStoredArticle(key.slice(CORRECTIONS.length), value))
    .filter(({ corrections }) => corrections.length > 0)
    .toSorted((a, b) => lastMade(b) - lastMade(a));
}

/** How many corrections these articles have together. */
export function countCorrections(articles: readonly CorrectedArticle[]): number {
  return articles.reduce((sum, { corrections }) => sum + corrections.length, 0);
}

/** Forgets all corrections, also what cannot be read any more. */
export async function eraseCorrections(): Promise<void> {
  const keys = Object.keys(await chrome.storage.local.get(null));
  await chrome.storage.local.remove(keys.filter((key) => key.startsWith(CORRECTIONS)));
}

/** Keeps these articles' corrections in place of what was kept of the same articles; one without any is forgotten. */
export async function writeArticles(articles: readonly CorrectedArticle[]): Promise<void> {
  const kept = articles.filter(({ corrections }) => corrections.length > 0);
  const gone = articles.filter(({ corrections }) => corrections.length === 0);
  await chrome.storage.local.set(
    Object.fromEntries(kept.map((article) => [correctionsKey(article.address), storedArticle(article)])),
  );
  await chrome.storage.local.remove(gone.map(({ address }) => correctionsKey(address)));
}

function writeArticle(article: CorrectedArticle): Promise<void> {
  return writeArticles([article]);
}

async function readArticle(address: string): Promise<CorrectedArticle> {
  const key = correctionsKey(address);
  const stored: Readonly<Record<string, unknown>> = await chrome.storage.local.get(key);
  return parseStoredArticle(key.slice(CORRECTIONS.length), stored[key]);
}

function lastMade({ corrections }: CorrectedArticle): number {
  return Math.max(...corrections.map(({ made }) => made));
}
