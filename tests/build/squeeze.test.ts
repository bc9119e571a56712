import { runInNewContext } from 'node:vm';
import { build } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';
import { english } from '../../src/lexicon/en/index.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import type { Article } from '../../src/model/article.ts';
import { alone } from '../../vite.config.ts';
import { goldenSlugs, readGolden } from '../golden/read-golden.ts';

let squeezed: { quothAnalyze(article: Article): Analysis };
let code: string;

beforeAll(async () => {
  const [built] = [await build(alone('engine.js', 'tests/build/engine.iife.ts'))].flat();
  if (!built || !('output' in built)) throw new Error('the bundler gave nothing');
  code = built.output[0].code;
  squeezed = runInNewContext(`${code};globalThis`);
});

describe('the engine as it is shipped', () => {
  test.each(goldenSlugs())('answers for %s as its sources do', (slug) => {
    const article = readGolden(slug);
    const answer = JSON.parse(JSON.stringify(squeezed.quothAnalyze(article)));
    expect(answer).toEqual(JSON.parse(JSON.stringify(analyze(article, english))));
    expect(answer.statements.length + answer.entities.length).toBeGreaterThan(0);
  });

  test('has shortened what it may, and nothing of the answer', () => {
    expect(code).not.toMatch(/\b(?:quotationOf|reportingVerbs)\b/);
    expect(code).toMatch(/\bconfidence:/);
  });
});
