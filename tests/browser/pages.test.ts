import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../scripts/build-extension.ts';
import { FIXTURES } from './fixtures.ts';

const run = promisify(execFile);
const LIBRARY = FIXTURES['/skerrow/2026/11/16/library-stays'] ?? '';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quoth-pages-'));
  await cp(join(ROOT, 'tests/articles/night-ferry/source.html'), join(folder, 'b ferry.html'));
  await writeFile(
    join(folder, 'a.html'),
    LIBRARY.replace(
      '<meta charset',
      '<base href="https://skerrow.example/"><meta http-equiv="refresh" content="0;url=/gone"><meta charset',
    ),
  );
  await writeFile(join(folder, 'c.html'), FIXTURES['/'] ?? '');
  await writeFile(join(folder, 'd.html'), '<!doctype html><title>Nothing</title>');
  await writeFile(join(folder, 'notes.txt'), 'no page');
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function pages(...args: string[]): Promise<{ stdout: string; stderr: string }> {
  return run(process.execPath, ['--import', 'tsx', 'scripts/pages.ts', ...args], { cwd: ROOT });
}

test('gives a line for each saved page, the same in both browsers', async () => {
  const { stdout, stderr } = await pages(folder);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ file }) => file)).toEqual(['a.html', 'b ferry.html', 'c.html', 'd.html']);
  const [library, ferry, parish, nothing] = lines;
  expect(library.entities.map(({ name }: { name: string }) => name)).toContain('Oona Trask');
  expect(ferry.statements.length).toBeGreaterThan(10);
  expect(parish.statements).toHaveLength(1);
  expect(nothing).toMatchObject({ text: '', entities: [], statements: [] });
  expect(stderr).toContain('c.html: 1 statements (not taken for an article)');

  const out = join(folder, 'firefox.jsonl');
  await pages(folder, '--browser', 'firefox', '--out', out);
  const inFirefox = (await readFile(out, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  // Without a canonical address the port of the server is in it.
  const comparable = (line: object) => ({ ...line, url: null });
  expect(inFirefox.map(comparable)).toEqual(lines.map(comparable));
});

test.each([
  [2, [], 'Usage: npm run -s pages'],
  [2, ['.', '--browser', 'opera'], 'There is no browser opera.'],
  [1, ['no/such/folder'], 'no/such/folder cannot be read'],
  [1, ['src'], 'There are no .html files in src.'],
])('ends with %d for %j', async (code, args, message) => {
  const outcome = pages(...args);
  await expect(outcome).rejects.toMatchObject({ code, stderr: expect.stringContaining(message) });
});
