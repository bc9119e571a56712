import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCorpus } from '../train/corpus.ts';
import {
  type Answer,
  answerArticles,
  answerPages,
  onlyFullNames,
  onlySure,
  type PageAnswer,
  writeLines,
  wrongUnlessSure,
} from './answer.ts';
import { type Figures, parseScores, type Scores } from './parse-scores.ts';
import { runScorer } from './run-scorer.ts';
import { SHARED } from './shared-data.ts';

/** One row of the calibration: how many speakers were named with this confidence, and how many of them are right. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly named: number;
  readonly right: number;
}

/** One corpus in one view, scored. */
export interface Measured {
  readonly name: string;
  readonly scores: Scores;
  readonly bins: readonly Bin[];
  readonly answers: readonly (Answer | PageAnswer)[];
}

/** All figures of a run by the name of the corpus and view. */
export type FigureTable = Readonly<Record<string, Figures>>;

const LEVELS = [0, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.925, 0.95, 0.97, 0.98, 0.99, 0.995];
/** Share of answered quotations at which precision is stated. */
const ANSWERED = 0.85;
const DEV = `${SHARED}corpora/polnear.dev.jsonl.gz`;
const COFENET = `${SHARED}corpora/cofenet-polnear.dev.jsonl.gz`;
const PAGES: readonly (readonly [string, string])[] = [
  ['pages', `${SHARED}pages/gold.jsonl`],
  ['pages in other languages', `${SHARED}pages/gold-other-languages.jsonl`],
];

/**
 * Scores the engine as it stands on everything there is. The articles' figures by confidence are always there;
 * `calibratePages` adds those of the pages, which takes some time.
 */
export function measure(options: { readonly calibratePages: boolean }): Measured[] {
  return inFolder((folder) => {
    const articles = readCorpus(DEV);
    const dev = answerArticles(articles);
    const strict = scoreFiles(DEV, onlyFullNames(dev, articles), 'marked', folder);
    const found = [
      withFullNames(scoreArticles('polnear.dev marked', DEV, dev, 'marked', folder, true), strict),
      scoreArticles('polnear.dev content', DEV, dev, 'content', folder, false),
    ];
    const sentences = answerArticles(readCorpus(COFENET));
    found.push(scoreArticles('cofenet-polnear.dev content', COFENET, sentences, 'content', folder, false));
    for (const [name, gold] of PAGES) found.push(scorePages(name, gold, folder, options.calibratePages));
    return found;
  });
}

/** Scores answers against a gold file of annotated articles, with all error lines. */
export function scoreFiles(gold: string, answers: readonly Answer[], view: string, folder: string): Scores {
  const path = join(folder, 'answers.jsonl');
  writeLines(path, answers);
  return parseScores(runScorer('score.py', [gold, path, '--view', view, '--errors', '100000']));
}

/** Runs with a folder for temporary files that is gone afterwards. */
export function inFolder<T>(run: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'quoth-accuracy-'));
  try {
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** With the share of speakers that are right by their full name, beside those that a part of it makes right. */
function withFullNames(measured: Measured, strict: Scores): Measured {
  const { scores } = measured;
  const add = <T>(table: Readonly<Record<string, T>>, value: T | undefined) =>
    value === undefined ? table : { ...table, 'speaker entity ALL by full name': value };
  const figures = add(scores.figures, strict.figures['speaker entity ALL']);
  const counts = add(scores.counts, strict.counts['speaker entity ALL']);
  return { ...measured, scores: { ...scores, figures, counts } };
}

function scoreArticles(
  name: string,
  gold: string,
  answers: readonly Answer[],
  view: 'marked' | 'content',
  folder: string,
  calibrate: boolean,
): Measured {
  const score = (least: number) => scoreFiles(gold, onlySure(answers, least), view, folder);
  const scores = score(0);
  if (!calibrate) return { name, scores, bins: [], answers };
  return withLevels(name, scores, answers, 'precision', (least) => {
    const { counts, figures } = score(least);
    return { counts: counts['answered precision'] ?? [0, 0], answered: figures.answered ?? 0 };
  });
}

function scorePages(name: string, gold: string, folder: string, calibrate: boolean): Measured {
  const answers = answerPages(gold);
  const path = join(folder, 'pages.jsonl');
  const score = (given: readonly PageAnswer[]) => {
    writeLines(path, given);
    return parseScores(runScorer('score_pages.py', [gold, path, '--errors', '100000']));
  };
  const scores = score(answers);
  if (!calibrate) return { name, scores, bins: [], answers };
  return withLevels(name, scores, answers, 'speaker precision', (least) => {
    const [named, asked] = score(onlySure(answers, least)).counts['speaker named'] ?? [0, 0];
    // Where the gold has nobody as good as somebody, no name is right too: such an answer is not to be counted as named.
    const [right] = score(wrongUnlessSure(answers, least)).counts.speaker ?? [0, 0];
    return { counts: [right, named], answered: asked > 0 ? named / asked : 0 };
  });
}

interface Level {
  readonly counts: readonly [number, number];
  readonly answered: number;
}

/** Scores once for each level of confidence: what lies between two levels is a bin of the calibration. */
function withLevels(
  name: string,
  scores: Scores,
  answers: Measured['answers'],
  figure: string,
  level: (least: number) => Level,
): Measured {
  const levels = LEVELS.map(level);
  const bins = levels.map((here, k): Bin => {
    const above = levels[k + 1]?.counts ?? [0, 0];
    return {
      from: LEVELS[k] ?? 0,
      to: LEVELS[k + 1] ?? 1,
      named: here.counts[1] - above[1],
      right: here.counts[0] - above[0],
    };
  });
  const figures = { ...scores.figures, [`${figure} at ${ANSWERED} answered`]: precisionAt(levels, ANSWERED) };
  return { name, scores: { ...scores, figures }, bins, answers };
}

/** Precision where this share is answered, between the two nearest levels; 0 where fewer are answered at all. */
function precisionAt(levels: readonly Level[], share: number): number {
  const precision = ({ counts: [right, named] }: Level) => (named > 0 ? right / named : 0);
  for (let k = 0; k + 1 < levels.length; k++) {
    const [less, more] = [levels[k] as Level, levels[k + 1] as Level];
    if (less.answered < share || more.answered >= share) continue;
    const part = (less.answered - share) / (less.answered - more.answered);
    return precision(less) + part * (precision(more) - precision(less));
  }
  return 0;
}
