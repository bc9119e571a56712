import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../manifest.json' with { type: 'json' };
import { buildExtension, ROOT } from './build-extension.ts';

/** Builds both and zips them into out/, ready for the stores: out/quoth-chrome-0.1.0.zip and its like for Firefox. */
const { version } = manifest;
const webExt = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');

buildExtension();
const out = join(ROOT, 'out');
mkdirSync(out, { recursive: true });
for (const browser of ['chrome', 'firefox']) {
  const name = `quoth-${browser}-${version}.zip`;
  const source = join(ROOT, 'dist', browser);
  const args = [
    'build',
    '--source-dir',
    source,
    '--artifacts-dir',
    out,
    '--filename',
    name,
    '--overwrite-dest',
  ];
  execFileSync(process.execPath, [webExt, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  console.log(join('out', name));
}
