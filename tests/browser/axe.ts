import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong in a page, each with the elements it is about: "color-contrast: .over"; [] for nothing. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(`${SOURCE}; undefined`);
  const json = await page.evaluate(async () => {
    interface Found {
      readonly violations: readonly {
        readonly id: string;
        readonly nodes: readonly { readonly target: unknown }[];
      }[];
    }
    const { axe } = globalThis as unknown as { axe: { run(root: Document): Promise<Found> } };
    const found = await axe.run(document);
    return JSON.stringify(
      found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`,
      ),
    );
  });
  return JSON.parse(json);
}
