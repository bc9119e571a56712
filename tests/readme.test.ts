import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runExtract } from '../src/cli/run-extract.ts';

const ROOT = new URL('../', import.meta.url);
const README = readFileSync(new URL('README.md', ROOT), 'utf8');
const EXAMPLE = 'tests/articles/night-ferry/source.html';

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function extracted(file: string, ...options: string[]): Promise<string> {
  const written: string[] = [];
  const complaints: string[] = [];
  await runExtract([...options, fileURLToPath(new URL(file, ROOT))], {
    stdin: nothing(),
    write: async (text) => {
      written.push(text);
    },
    complain: (message) => complaints.push(message),
  });
  expect(complaints).toEqual([]);
  return written.join('');
}

/** The indented lines that the README shows below a command, up to the line where it breaks off. */
function shownBelow(command: string): string[] {
  const lines = README.split('\n');
  const from = lines.indexOf(`    $ ${command}`) + 1;
  expect(from).toBeGreaterThan(0);
  return lines.slice(from, lines.indexOf('    …', from)).map((line) => line.slice(4));
}

test('the README shows what extract really prints', async () => {
  const shown = shownBelow(`npm run -s extract -- ${EXAMPLE}`);
  expect(shown.length).toBeGreaterThan(5);
  expect((await extracted(EXAMPLE)).split('\n').slice(0, shown.length)).toEqual(shown);
});

test('the README shows what extract --explain really prints', async () => {
  const shown = shownBelow(`npm run -s extract -- --explain ${EXAMPLE}`);
  expect(shown.length).toBeGreaterThan(5);
  const printed = await extracted(EXAMPLE, '--explain');
  expect(printed.split('\n').slice(0, shown.length)).toEqual(shown);
});

test.each(['README.md', 'CONTRIBUTING.md', 'PRIVACY.md', 'CHANGELOG.md'])(
  '%s names only what is there',
  (name) => {
    const text = readFileSync(new URL(name, ROOT), 'utf8');
    const linked = [...text.matchAll(/(?:\]\(|src(?:set)?=")([^)"#:]+)(?=[)"#])/g)].map(
      ([, path = '']) => path,
    );
    const quoted = [...text.matchAll(/`((?:src|tests|scripts|docs|\.ci)\/[\w./-]+)`/g)].map(
      ([, path = '']) => path,
    );
    expect([...linked, ...quoted].filter((path) => !existsSync(new URL(path, ROOT)))).toEqual([]);
  },
);

test('every command that README and CONTRIBUTING name is a script of package.json', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as { scripts: object };
  const contributing = readFileSync(new URL('CONTRIBUTING.md', ROOT), 'utf8');
  const named = [...(README + contributing).matchAll(/npm run (?:-s )?([\w-]+)/g)].map(
    ([, script = '']) => script,
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((script) => !(script in scripts))).toEqual([]);
});
