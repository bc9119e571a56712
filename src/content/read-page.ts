import { analyze } from '../engine/analyze.ts';
import { english } from '../lexicon/en/index.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Paragraph } from '../model/article.ts';
import { carryVoices } from '../model/carry-voices.ts';
import { assignVoices, type Voice } from '../model/voices.ts';
import { isHiddenByLayout } from '../page/is-hidden.ts';
import { readArticle } from '../page/read-article.ts';
import type { TextMap } from '../page/text-map.ts';
import type { NoAnalysis } from '../platform/messages.ts';

/** A page that has been read: the answer, and the way from it back to the page. */
export interface PageReading {
  readonly analysis: Analysis;
  readonly paragraphs: readonly Paragraph[];
  readonly voices: Readonly<Record<string, Voice>>;
  readonly map: TextMap;
  /** The elements that hold the story. */
  readonly roots: readonly Element[];
  /** How long reading kept the page waiting, in ms. */
  readonly cost: number;
}

/**
 * Reads the document and analyzes what it says, or gives the reason why not. Lets the page go first between the
 * steps. Whether the page is an article was decided before: by the gate, or by the reader who asked. After an earlier
 * reading its speakers keep their colours, and an unchanged text is not analyzed a second time.
 */
export async function readPage(
  earlier: PageReading | null,
): Promise<PageReading | Exclude<NoAnalysis, 'working'>> {
  try {
    return await read(earlier);
  } catch (error) {
    console.error('Quoth could not read this page.', error);
    return 'failed';
  }
}

async function read(earlier: PageReading | null): Promise<PageReading | 'nothing-to-read'> {
  await idle();
  const started = performance.now();
  const read = readArticle(document, { isHidden: isHiddenNow() });
  if (read === null) return 'nothing-to-read';
  const { article, map, roots } = read;
  const readingCost = performance.now() - started;
  const { text, paragraphs } = article;
  if (earlier?.analysis.text === text) return { ...earlier, paragraphs, map, roots, cost: readingCost };
  await idle();
  const resumed = performance.now();
  const analysis = analyze(article, english);
  const carried = earlier ? carryVoices(earlier.analysis, earlier.voices, analysis) : {};
  const voices = assignVoices(analysis, carried);
  const cost = readingCost + performance.now() - resumed;
  return { analysis, paragraphs, voices, map, roots, cost };
}

/** Some pages keep everything invisible until their scripts are ready: then only what is not laid out is hidden. */
function isHiddenNow(): (element: Element) => boolean {
  const waiting = document.body !== null && getComputedStyle(document.body).visibility !== 'visible';
  return waiting ? (element) => !element.checkVisibility() : isHiddenByLayout;
}

const PATIENCE_MS = 300;

function idle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS });
  });
}
