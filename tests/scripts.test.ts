import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILD_INPUTS, ROOT } from '../scripts/build-extension.ts';

describe('what makes a build stale', () => {
  it('is there', () => {
    expect(BUILD_INPUTS.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('holds whatever the bundler reads of ours', () => {
    const config = readFileSync(join(ROOT, 'vite.config.ts'), 'utf8');
    const imported = [...config.matchAll(/from '\.\/([^']+)'/g)].map(([, path = '']) => path);
    expect(imported).toContain('manifest.json');
    const missed = imported.filter(
      (path) => !BUILD_INPUTS.some((input) => path === input || path.startsWith(`${input}/`)),
    );
    expect(missed).toEqual([]);
  });
});

it('no file takes the path of a file URL for a path, which it is on POSIX alone', () => {
  const files = ['scripts', 'tests', 'src/cli'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );
  files.push('vite.config.ts', 'vitest.config.ts');
  expect(files.length).toBeGreaterThan(50);
  const found = files.filter((file) => {
    const code = readFileSync(join(ROOT, file), 'utf8');
    const urls = [...code.matchAll(/const (\w+) = new URL\([^;]*import\.meta\.url/g)].map(([, name]) => name);
    const names = ['import\\.meta\\.url', ...urls].join('|');
    return new RegExp(`\\b(?:${names})\\)?\\.pathname`).test(code);
  });
  expect(found).toEqual([]);
});
