import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/build-extension.ts';
import { checkPages } from '../../scripts/integrity/check-pages.ts';
import { FIXTURES } from './fixtures.ts';

const SAMPLES = ['night-ferry', 'storm-live', 'bridge-live'];

test.each(['chromium', 'firefox'] as const)(
  'pages in %s notice nothing of Quoth',
  async (browser) => {
    const samples = SAMPLES.map(async (name) => {
      const html = await readFile(join(ROOT, 'tests/articles', name, 'source.html'), 'utf8');
      return { name, html };
    });
    const fixtures = Object.entries(FIXTURES).map(([name, html]) => ({ name, html }));
    const rows = await checkPages(browser, [...(await Promise.all(samples)), ...fixtures], () => undefined);
    expect(rows.flatMap(({ name, violations }) => violations.map((one) => ({ name, ...one })))).toEqual([]);
    expect(rows.filter(({ card }) => card === 'opened').length).toBeGreaterThanOrEqual(SAMPLES.length);
    expect(rows.filter(({ statements }) => statements > 0).length).toBeGreaterThan(SAMPLES.length);
  },
  180_000,
);
