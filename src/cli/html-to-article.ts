import type { Article } from '../model/article.ts';
import { readArticle } from '../page/read-article.ts';

/**
 * The article of a page, read as in the browser but without layout or scripts; null where the page has no prose.
 * The parser is loaded with the first page, so that text alone starts at once.
 */
export async function htmlToArticle(html: string): Promise<Article | null> {
  const { parsePage } = await import('./parse-page.ts');
  return readArticle(parsePage(html))?.article ?? null;
}
