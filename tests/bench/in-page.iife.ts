import { analyze } from '../../src/engine/analyze.ts';
import { english } from '../../src/lexicon/en/index.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import { type Article, plainArticle } from '../../src/model/article.ts';
import type { Voice } from '../../src/model/voices.ts';
import { highlight, type Paint } from '../../src/page/highlight.ts';
import { isHiddenByLayout } from '../../src/page/is-hidden.ts';
import { type Reading, readArticle } from '../../src/page/read-article.ts';
import { countMarks } from './floor.ts';
import type { PageBench, PageTask } from './page-bench.ts';
import { peerBoth, peerPeople, peerQuotations } from './peer.ts';
import { timeRuns } from './time-runs.ts';
import { wrapInMarks } from './wrap-in-marks.ts';

const VOICES: readonly Voice[] = ['1', '2', '3', '4', '5', '6', '7', '8'];

globalThis.quothBench = pageBench();

function pageBench(): PageBench {
  let reading: Reading | null = null;
  let ranges: StaticRangeInit[] = [];
  let paints: Paint[] = [];

  function read(): Reading {
    const found = readArticle(document, { isHidden: isHiddenByLayout });
    if (found === null) throw new Error('There is no story on this page');
    return found;
  }

  function known(): Reading {
    reading ??= read();
    return reading;
  }

  const tasks: Record<PageTask, () => number> = {
    floor: () => countMarks(known().roots),
    floorOfPage: () => countMarks([document.body]),
    read: () => read().article.text.length,
    analyze: () => found(known().article),
    readAndAnalyze: () => found(read().article),
    peerQuotations: () => peerQuotations(known().article.text),
    peerPeople: () => peerPeople(known().article.text),
    peerBoth: () => peerBoth(known().article.text),
  };

  return {
    prepare() {
      const { article } = known();
      const analysis = analyze(article, english);
      return {
        elements: document.getElementsByTagName('*').length,
        words: article.text.split(/\s+/).length,
        statements: analysis.statements.length,
        speakers: speakersOf(analysis).size,
      };
    },
    time: (task, leastMs) => timeRuns(tasks[task], leastMs),
    preparePaint(highlights, css) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
      const spread = spreadRanges(known(), highlights);
      ranges = spread.flat();
      paints = VOICES.map((voice, i) => ({
        kind: 'direct',
        voice,
        ranges: spread.filter((_, at) => at % VOICES.length === i).flat(),
      }));
      checkWrapping(ranges);
      return ranges.length;
    },
    timePaint(task, times) {
      if (CSS.highlights.size > 0) throw new Error('Somebody else paints this page');
      let spent = 0;
      for (let k = 0; k < times; k++) {
        layOut();
        const start = performance.now();
        const undo = task === 'ranges' ? highlight(paints, 'light').undo : wrapInMarks(ranges);
        layOut();
        spent += performance.now() - start;
        undo();
      }
      return spent / times;
    },
    timeTexts(texts, leastMs) {
      const articles = texts.map((text) => plainArticle(text));
      return timeRuns(() => articles.reduce((sum, article) => sum + found(article), 0), leastMs);
    },
  };
}

function found(article: Article): number {
  const { statements, entities } = analyze(article, english);
  return statements.length + entities.length;
}

function speakersOf({ statements }: Analysis): Set<string> {
  return new Set(statements.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])));
}

/** Stretches of equal length with as much room between them, as ranges. */
function spreadRanges({ article, map }: Reading, count: number): StaticRangeInit[][] {
  const step = article.text.length / count;
  return Array.from({ length: count }, (_, i) =>
    map.rangesOf({ start: Math.floor(i * step), end: Math.floor((i + 0.5) * step) }),
  );
}

/** A contestant that wraps other words, or leaves the page changed, would be timed for nothing. */
function checkWrapping(ranges: readonly StaticRangeInit[]): void {
  const before = { words: ranges.map(wordsOf), elements: document.getElementsByTagName('*').length };
  const undo = wrapInMarks(ranges);
  const marked = [...document.getElementsByTagName('mark')].map(({ textContent }) => textContent);
  undo();
  const after = { words: ranges.map(wordsOf), elements: document.getElementsByTagName('*').length };
  if (!before.words.every((words) => marked.includes(words))) throw new Error('Other words were wrapped');
  if (JSON.stringify(after) !== JSON.stringify(before)) throw new Error('Unwrapping has changed the page');
}

function wordsOf({ startContainer, startOffset, endOffset }: StaticRangeInit): string {
  return (startContainer.nodeValue ?? '').slice(startOffset, endOffset);
}

/** Asking for a size makes the browser do the style and layout that is due. */
function layOut(): number {
  return document.documentElement.getBoundingClientRect().height + document.body.offsetHeight;
}
