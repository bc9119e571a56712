import { failure, type Result } from './result.ts';

/**
 * What `read` makes of a page. A page nested ten thousand deep brings a parser down, which is a failure and must not
 * cost the pages after it. The parser is loaded with the first page, so that text alone starts at once.
 */
export async function parseDocument<T>(
  html: string,
  read: (page: Document) => Result<T>,
): Promise<Result<T>> {
  try {
    const { parsePage } = await import('./parse-page.ts');
    return read(parsePage(html));
  } catch (error) {
    return failure(`the page could not be parsed: ${String(error)}`);
  }
}
