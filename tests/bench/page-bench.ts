/** What can be timed on a page, in the order of the table. */
export const PAGE_TASKS = [
  'floor',
  'floorOfPage',
  'read',
  'analyze',
  'readAndAnalyze',
  'peerQuotations',
  'peerPeople',
  'peerBoth',
] as const;
export type PageTask = (typeof PAGE_TASKS)[number];

/** Two ways to put the same highlights on a page. */
export const PAINT_TASKS = ['ranges', 'marks'] as const;
export type PaintTask = (typeof PAINT_TASKS)[number];

/** What a page is made of and what was found on it. */
export interface PageFacts {
  readonly elements: number;
  readonly words: number;
  readonly statements: number;
  readonly speakers: number;
}

/** The stopwatch inside a page; every time is in ms. */
export interface PageBench {
  /** Reads the page once and tells what is on it. */
  prepare(): PageFacts;
  /** The time of one run of a task. */
  time(task: PageTask, leastMs: number): number;
  /** Prepares as many highlights, spread over the story. Returns on how many ranges. */
  preparePaint(highlights: number, css: string): number;
  /** The time to paint them once, layout included; taking them off is not counted. */
  timePaint(task: PaintTask, times: number): number;
  /** The time of the engine on plain texts, all of them once. */
  timeTexts(texts: readonly string[], leastMs: number): number;
}

declare global {
  var quothBench: PageBench | undefined;
}
