import { type Article, plainArticle } from '../model/article.ts';
import { readArticle } from '../page/read-article.ts';
import { parseDocument } from './parse-document.ts';
import type { GivenDocument } from './read-documents.ts';
import { failure, type Result, success } from './result.ts';

/**
 * The article of a text, or of a page as in the browser but without layout or scripts. What was said of the document
 * outdoes what the page says. Fails where a page has no prose.
 */
export async function documentToArticle(document: GivenDocument): Promise<Result<Article>> {
  const { kind, content, url, language } = document;
  if (kind === 'text') return success(plainArticle(content, { url }, language));
  return parseDocument(content, (page) => {
    const article = readArticle(page)?.article;
    if (!article) return failure('no article found in the page');
    return success({ ...article, url: url ?? article.url, language: language ?? article.language });
  });
}
