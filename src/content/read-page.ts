import { analyze } from '../engine/analyze.ts';
import { english } from '../lexicon/en/index.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Article, Paragraph } from '../model/article.ts';
import { assignVoices, type Voice } from '../model/voices.ts';
import { isHiddenByLayout } from '../page/is-hidden.ts';
import { type Reading, readArticle } from '../page/read-article.ts';
import type { IsHidden } from '../page/survey-prose.ts';
import type { TextMap } from '../page/text-map.ts';
import type { NoAnalysis } from '../platform/messages.ts';

/** A page that has been read: the answer, and the way from it back to the page. */
export interface PageReading {
  /** The engine's own answer. */
  readonly found: Analysis;
  /** What is shown: the same where the reader has corrected nothing. */
  readonly analysis: Analysis;
  readonly paragraphs: readonly Paragraph[];
  readonly voices: Readonly<Record<string, Voice>>;
  readonly map: TextMap;
  /** The elements that hold the story. */
  readonly roots: readonly Element[];
}

/**
 * Reads the document and analyzes what it says, or gives the reason why not. Lets the page go first between the
 * steps. Whether the page is an article was decided before: by the gate, or by the reader who asked.
 */
export async function readPage(): Promise<PageReading | Exclude<NoAnalysis, 'working'>> {
  try {
    await idle();
    const reading = readStory(null);
    if (reading === null) return 'nothing-to-read';
    await idle();
    return analyzed(reading, {});
  } catch (error) {
    console.error('Quoth', error);
    return 'failed';
  }
}

/** Reads the story of the page, or the one in a part of it; null where there is no prose. */
export function readStory(within: Element | null): Reading | null {
  return readArticle(document, { isHidden: isHiddenNow(), within });
}

/** Some pages keep everything invisible until their scripts are ready: then only what is not laid out is hidden. */
export function isHiddenNow(): IsHidden {
  const waiting = document.body !== null && getComputedStyle(document.body).visibility !== 'visible';
  return waiting ? (element) => !element.checkVisibility() : isHiddenByLayout;
}

/** A reading with its answer, in which whoever has a voice in `voices` keeps it. */
export function analyzed(
  { article, map, roots }: Reading,
  voices: Readonly<Record<string, Voice>>,
  found: Analysis = analyzeArticle(article),
): PageReading {
  const analysis = globalThis.quothCorrections?.apply(found) ?? found;
  const { paragraphs } = article;
  return { found, analysis, paragraphs, voices: assignVoices(analysis, voices), map, roots };
}

export function analyzeArticle(article: Article): Analysis {
  return analyze(article, english);
}

const PATIENCE_MS = 300;

/** Waits until the page has nothing to do, but not for long. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS });
  });
}
