import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { Article } from '../../src/model/article.ts';
import { readArticle } from '../../src/page/read-article.ts';
import type { Expected } from './expected.ts';

const ARTICLES = new URL('../articles/', import.meta.url);

/** The golden articles: every folder of tests/articles. */
export function goldenSlugs(): string[] {
  return readdirSync(ARTICLES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

/** Where the reader's answer of an article lies. */
export function expectedFile(slug: string): URL {
  return new URL(`${slug}/expected.json`, ARTICLES);
}

export function readExpected(slug: string): Expected {
  return JSON.parse(readFileSync(expectedFile(slug), 'utf8')) as Expected;
}

/** The article as the page reading finds it. Throws where it finds none. */
export function readGolden(slug: string): Article {
  const { document } = parseHTML(readFileSync(new URL(`${slug}/source.html`, ARTICLES), 'utf8'));
  const reading = readArticle(document);
  if (!reading) throw new Error(`no article found in ${slug}`);
  return reading.article;
}
