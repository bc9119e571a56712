import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Files and folders that a build is made from and by, relative to the root. */
export const BUILD_INPUTS: readonly string[] = [
  'src',
  '_locales',
  'icons',
  'manifest.json',
  'vite.config.ts',
  'scripts/number-evidence.ts',
  'scripts/pack-word-lists.ts',
  'scripts/pack-words.ts',
  'scripts/squeeze.ts',
  'scripts/inward-names.ts',
  'tsconfig.json',
  'tsconfig.base.json',
  'package-lock.json',
];

/** Builds dist/chrome and dist/firefox; what the bundler says is shown only when it fails. Sizes are not checked. */
export function buildExtension(): void {
  for (const mode of ['chrome', 'firefox']) {
    try {
      const args = [
        join(ROOT, 'node_modules/vite/bin/vite.js'),
        'build',
        '--mode',
        mode,
        '--logLevel',
        'warn',
      ];
      execFileSync(process.execPath, args, {
        cwd: ROOT,
        encoding: 'utf8',
        // A test runner has an environment of its own, in which the parts would come out half as large again.
        env: { ...process.env, NODE_ENV: 'production' },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    } catch (error) {
      const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
      throw new Error(`The extension could not be built for ${mode}.\n${stdout}${stderr}`);
    }
  }
}

/** Builds the extension where there is no build yet, or one that is older than what it is made from. */
export function ensureBuilt(): void {
  const built = ['chrome', 'firefox'].map((name) => join(ROOT, 'dist', name, 'manifest.json')).map(changedAt);
  const changed = Math.max(...BUILD_INPUTS.map((path) => newestIn(join(ROOT, path))));
  if (Math.min(...built) < changed) buildExtension();
}

function newestIn(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
