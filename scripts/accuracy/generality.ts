import { join } from 'node:path';
import { type GoldArticle, readCorpus } from '../train/corpus.ts';
import { type Answer, answerArticles, writeLines } from './answer.ts';
import { answerLeftOut, type WeightsWithout } from './leave-out.ts';
import { type FigureTable, inFolder, scoreFiles } from './measure.ts';
import type { Figures, Scores } from './parse-scores.ts';
import { difference } from './print-figures.ts';
import { type Counts, errorBar } from './resample.ts';
import { SHARED } from './shared-data.ts';
import { VARIANTS } from './variants.ts';

const DEV = `${SHARED}corpora/polnear.dev.jsonl.gz`;
const SHOWN: readonly (readonly [string, string])[] = [
  ['detection exact F1', 'exact F1'],
  ['traps taken', 'traps'],
  ['speaker entity ALL', 'speaker'],
  ['speaker entity name', 'name'],
  ['speaker entity pronoun', 'pronoun'],
  ['end-to-end F1', 'end-to-end'],
];

const LEFT_OUT = 'publisher left out';

/** The articles that generality is measured on. */
export function generalityArticles(): GoldArticle[] {
  return readCorpus(DEV);
}

/**
 * Scores changed articles, and each publisher's by weights learned without it, beside the articles as they are; prints what
 * each costs, then the error bars and the figures by publisher. Gives the figures to be recorded.
 */
export function printGenerality(
  articles: readonly GoldArticle[],
  without: WeightsWithout,
  recorded: FigureTable,
): FigureTable {
  return inFolder((folder) => {
    const answers = answerArticles(articles);
    const plain = scored(articles, answers, folder);
    const leftOut = scored(articles, answerLeftOut(articles, without), folder);
    const table = { ...measureVariants(articles), [LEFT_OUT]: shown(leftOut.figures) };
    console.log(
      'generality, polnear.dev marked: figure (against the articles as they are; against the record)',
    );
    console.log(row('as they are', plain.figures, plain.figures, undefined));
    for (const [name, figures] of Object.entries(table))
      console.log(row(name, figures, plain.figures, recorded[name]));
    const single = articles.map((article, k) =>
      scored([article], answers[k] === undefined ? [] : [answers[k]], folder),
    );
    printErrorBars(single);
    printPublishers(articles, single);
    return table;
  });
}

/** The figures of the articles under each change, to four places. */
export function measureVariants(articles: readonly GoldArticle[]): FigureTable {
  return inFolder((folder) =>
    Object.fromEntries(
      VARIANTS.map(({ name, change }) => {
        const changed = change(articles);
        return [name, shown(scored(changed, answerArticles(changed), folder).figures)];
      }),
    ),
  );
}

function shown(figures: Figures): Figures {
  return Object.fromEntries(SHOWN.map(([figure]) => [figure, rounded(figures[figure] ?? 0)]));
}

function scored(articles: readonly GoldArticle[], answers: readonly Answer[], folder: string): Scores {
  const gold = join(folder, 'gold.jsonl');
  writeLines(gold, articles);
  return scoreFiles(gold, answers, 'marked', folder);
}

function row(name: string, figures: Figures, plain: Figures, before: Figures | undefined): string {
  const cells = SHOWN.map(([figure, short]) => {
    const value = figures[figure] ?? 0;
    const against = figures === plain ? '' : ` (${difference(value - (plain[figure] ?? 0))}`;
    const old = before?.[figure];
    const since = against === '' ? '' : old === undefined ? ')' : `; ${difference(value - old)})`;
    return `${short} ${value.toFixed(3)}${against}${since}`;
  });
  return `  ${name.padEnd(28)} ${cells.join('  ')}`;
}

const RESAMPLED = [
  'speaker entity ALL',
  'speaker entity name',
  'speaker entity pronoun',
  'answered precision',
  'traps taken',
];

function printErrorBars(single: readonly Scores[]): void {
  console.log('\nerror bars: 95 of 100 resamplings of the articles lie within');
  for (const figure of RESAMPLED) {
    const [low, high] = errorBar(single.map((scores) => countsOf(scores, figure)));
    console.log(`  ${figure.padEnd(28)} ${low.toFixed(3)}-${high.toFixed(3)}`);
  }
}

function printPublishers(articles: readonly GoldArticle[], single: readonly Scores[]): void {
  console.log('\nby publisher, weights as they are');
  const publishers = [...new Set(articles.map(({ publisher }) => publisher))].sort();
  for (const publisher of publishers) {
    const own = single.filter((_, k) => articles[k]?.publisher === publisher);
    const cells = ['speaker entity ALL', 'answered precision', 'traps taken'].map((figure) => {
      const [hits, all] = own
        .map((scores) => countsOf(scores, figure))
        .reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
      return `${figure} ${`${hits}/${all}`.padStart(8)} = ${(all > 0 ? hits / all : 0).toFixed(3)}`;
    });
    console.log(`  ${publisher.padEnd(18)} ${String(own.length).padStart(3)} articles  ${cells.join('  ')}`);
  }
}

function countsOf({ counts }: Scores, figure: string): Counts {
  return counts[figure] ?? [0, 0];
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
