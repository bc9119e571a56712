import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ensureBuilt } from '../../scripts/build-extension.ts';
import { readCorpus } from '../../scripts/train/corpus.ts';
import { documentToArticle } from '../../src/cli/document-to-article.ts';
import { launch } from '../browser/launch.ts';
import { bundle } from './bundle.ts';
import { findMaterials, type Materials } from './materials.ts';
import { annotatorSetting, type ColdStart, measureColdStart } from './measure-cold-start.ts';
import { firstOf, type GrowthStep, measureGrowth, repeated } from './measure-growth.ts';
import { measurePage, type PageFigures } from './measure-page.ts';
import { measurePanel, type PanelFigures } from './measure-panel.ts';
import { measureWords, type WordFigures } from './measure-words.ts';

/** All that one run of the bench says; times in ms, sizes in bytes. */
export interface BenchReport {
  readonly measured: {
    readonly at: string;
    readonly browser: string;
    readonly node: string;
    readonly processor: string;
    readonly rounds: number;
    /** What was not there to be measured on. */
    readonly missing: readonly string[];
  };
  readonly pages: readonly (PageFigures & { readonly name: string })[];
  readonly coldStart: readonly { readonly name: string; readonly scripts: readonly ColdStart[] }[];
  readonly growth: { readonly repeated: readonly GrowthStep[]; readonly articles: readonly GrowthStep[] };
  readonly panel: PanelFigures;
  readonly node: WordFigures & { readonly name: string };
  /** Scripts as they are sent, by gzip. */
  readonly gzipBytes: { readonly annotator: number; readonly peer: number };
}

const DIST = fileURLToPath(new URL('../../dist/chrome/', import.meta.url));
const REPEATS = [1, 2, 4, 8, 16, 32];
const COUNTS = [2, 4, 8, 16];
/** A cold start takes a second of preparation each time. */
const MOST_COLD_ROUNDS = 9;
/** The panel scrolls through all it has each time. */
const MOST_PANEL_ROUNDS = 5;
const NODE_ROUNDS = 5;

/**
 * Measures everything in one browser and then in this process, and tells what it is at through `say`. Takes a few
 * minutes; `rounds` is how often each measurement in the browser is made.
 */
export async function runBench(rounds: number, say: (what: string) => void): Promise<BenchReport> {
  ensureBuilt();
  const materials = await findMaterials();
  const [code, peer, floor] = await Promise.all(
    ['in-page.iife.ts', 'peer.iife.ts', 'floor.iife.ts'].map(bundle),
  );
  if (code === undefined || peer === undefined || floor === undefined) throw new Error('A script is missing');
  const annotator = await readFile(`${DIST}annotator.js`, 'utf8');
  const css = await readFile(`${DIST}highlights.css`, 'utf8');
  const texts = await Promise.all(materials.articles.map(({ path }) => storyOf(path)));

  const quoth = await launch('chromium');
  const pages: BenchReport['pages'][number][] = [];
  const coldStart: BenchReport['coldStart'][number][] = [];
  let growth: BenchReport['growth'];
  let panel: PanelFigures;
  let version: string;
  try {
    version = await quoth.browser.version();
    for (const { name, path } of materials.pages) {
      say(`${name}: warm`);
      const html = await readFile(path, 'utf8');
      pages.push({ name, ...(await measurePage(quoth.browser, html, { code, css, rounds })) });
      say(`${name}: cold`);
      const contestants = [
        { name: 'floor', code: floor },
        { name: 'quoth', code: annotator, setting: annotatorSetting({ eager: true }) },
        { name: 'quothWithPauses', code: annotator, setting: annotatorSetting({ eager: false }) },
        {
          name: 'peerBoth',
          code: peer,
          setting: `globalThis.coldText = ${JSON.stringify(await storyOf(path))}`,
        },
      ];
      coldStart.push({
        name,
        scripts: await measureColdStart(quoth.browser, html, contestants, Math.min(rounds, MOST_COLD_ROUNDS)),
      });
    }
    say('panel');
    panel = await measurePanel(quoth, Math.min(rounds, MOST_PANEL_ROUNDS));
    say('growth');
    const sample = await storyOf(materials.pages[0]?.path ?? '');
    const options = { code, rounds };
    growth = {
      repeated: await measureGrowth(quoth.browser, repeated(sample, REPEATS), options),
      articles: await measureGrowth(quoth.browser, firstOf(texts, COUNTS), options),
    };
  } finally {
    await quoth.close();
  }
  say('words a second in Node');
  return {
    measured: {
      at: new Date().toISOString(),
      browser: version,
      node: process.version,
      processor: cpus()[0]?.model ?? 'unknown',
      rounds,
      missing: materials.missing,
    },
    pages,
    coldStart,
    growth,
    panel,
    node: readWords(materials, texts),
    gzipBytes: { annotator: gzipSync(annotator).length, peer: gzipSync(peer).length },
  };
}

function readWords({ corpus }: Materials, own: readonly string[]): BenchReport['node'] {
  if (corpus === null) return { name: 'the golden articles', ...measureWords(own, NODE_ROUNDS) };
  const texts = readCorpus(corpus).map(({ text }) => text);
  return { name: 'polnear.dev', ...measureWords(texts, NODE_ROUNDS) };
}

/** The story of a saved page as plain text, read without a browser. */
async function storyOf(path: string): Promise<string> {
  const content = await readFile(path, 'utf8');
  const article = await documentToArticle({ kind: 'html', content, url: null, language: null });
  if (!article.ok) throw new Error(`${path}: ${article.problem}`);
  return article.value.text;
}
