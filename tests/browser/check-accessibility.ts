import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe-core finds wrong with a page, a line for each: rule, and the first places. [] where nothing is. `without`:
 * rules that do not concern what is shown there.
 */
export async function violationsOf(page: Page, without: readonly string[] = []): Promise<string[]> {
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  await page.evaluate(AXE);
  const found: unknown = await page.evaluate(
    `axe.run(document, ${JSON.stringify({ rules })}).then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) =>
      id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | '))))`,
  );
  if (typeof found !== 'string') throw new Error('axe-core gave no answer');
  return JSON.parse(found) as string[];
}
