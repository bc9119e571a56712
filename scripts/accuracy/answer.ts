import { readFileSync, writeFileSync } from 'node:fs';
import { parsePage } from '../../src/cli/parse-page.ts';
import { analyze } from '../../src/engine/analyze.ts';
import { english } from '../../src/lexicon/en/index.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import { plainArticle } from '../../src/model/article.ts';
import type { Lexicon } from '../../src/model/lexicon.ts';
import { readArticle } from '../../src/page/read-article.ts';
import type { GoldArticle } from '../train/corpus.ts';
import { SHARED } from './shared-data.ts';

/** An article's answer under the name that the gold has for it. */
export interface Answer extends Analysis {
  readonly id: string;
}

/** A saved page's answer under the name of its file. */
export interface PageAnswer extends Analysis {
  readonly file: string;
}

/** The engine's answers for articles of plain text. */
export function answerArticles(
  articles: readonly { readonly id: string; readonly text: string }[],
  lexicon: Lexicon = english,
): Answer[] {
  return articles.map(({ id, text }) => ({ id, ...analyze(plainArticle(text), lexicon) }));
}

/** The engine's answers for the saved pages that a gold file lists, read without layout. A page without a story has none. */
export function answerPages(gold: string): PageAnswer[] {
  const files = readFileSync(gold, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => (JSON.parse(line) as { file: string }).file);
  return files.flatMap((file) => {
    const reading = readArticle(parsePage(readFileSync(`${SHARED}pages/${file}`, 'utf8')));
    return reading ? [{ file, ...analyze(reading.article, english) }] : [];
  });
}

/** The same answers with no speaker where the engine is less sure than `least`. */
export function onlySure<T extends Analysis>(answers: readonly T[], least: number): T[] {
  return answers.map((answer) => ({
    ...answer,
    statements: answer.statements.map((statement) =>
      statement.confidence < least ? { ...statement, speaker: null } : statement,
    ),
  }));
}

const WRONG = 'wrong';
const NOBODY = 'Qqqq Qqqq';

/** The same answers with a name that nobody has wherever the engine names nobody or is less sure than `least`. */
export function wrongUnlessSure<T extends Analysis>(answers: readonly T[], least: number): T[] {
  return answers.map((answer) => ({
    ...answer,
    entities: [...answer.entities, { id: WRONG, name: NOBODY, kind: 'unnamed', role: null, mentions: [] }],
    statements: answer.statements.map((statement) =>
      statement.speaker === null || statement.confidence < least
        ? { ...statement, speaker: WRONG }
        : statement,
    ),
  }));
}

/**
 * The same answers with a name that nobody has for every entity not called, to the letter, as the gold of its article calls
 * somebody: what is right then is right by its full name.
 */
export function onlyFullNames(answers: readonly Answer[], articles: readonly GoldArticle[]): Answer[] {
  const known = new Map(
    articles.map(({ id, quotes }) => [id, new Set(quotes.map(({ speaker }) => speaker?.entity))]),
  );
  return answers.map((answer) => ({
    ...answer,
    entities: answer.entities.map((entity) =>
      known.get(answer.id)?.has(entity.name) ? entity : { ...entity, name: NOBODY },
    ),
  }));
}

/** Writes one JSON value a line, as the scorers read it. */
export function writeLines(path: string, values: readonly unknown[]): void {
  writeFileSync(path, `${values.map((value) => JSON.stringify(value)).join('\n')}\n`);
}
