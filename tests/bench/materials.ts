import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ARTICLES = fileURLToPath(new URL('../articles/', import.meta.url));
const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
/** The page most of the shared measurements are about, and the English one with most elements. */
const SHARED_PAGES = ['seed-article.html', 'nationalpost.com.html'];

/** A saved page to measure on. */
export interface BenchFile {
  readonly name: string;
  readonly path: string;
}

/** What there is to measure on, here and beside the project. */
export interface Materials {
  readonly pages: readonly BenchFile[];
  /** Our own golden articles, in the order of their names. */
  readonly articles: readonly BenchFile[];
  /** The annotated articles of PolNeAR dev; null where they are absent. */
  readonly corpus: string | null;
  /** What is absent, by name. */
  readonly missing: readonly string[];
}

/** Looks what there is. The sample article and the golden articles always are. */
export async function findMaterials(): Promise<Materials> {
  const slugs = (await readdir(ARTICLES)).sort();
  const articles = slugs.map((name) => ({ name, path: join(ARTICLES, name, 'source.html') }));
  const sample = articles.filter(({ name }) => name === 'night-ferry');
  const shared = SHARED_PAGES.map((file) => ({
    name: file.replace(/\.html$/, ''),
    path: join(SHARED, 'pages', file),
  }));
  const corpus = join(SHARED, 'corpora/polnear.dev.jsonl.gz');
  const there = shared.filter(({ path }) => existsSync(path));
  const missing = [...shared.map(({ path }) => path), corpus]
    .filter((path) => !existsSync(path))
    .map((path) => `../shared/${path.slice(SHARED.length)}`);
  return {
    pages: [...sample, ...there],
    articles,
    corpus: existsSync(corpus) ? corpus : null,
    missing,
  };
}
