import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './build-extension.ts';

const KB = 1024;
/** What each part may weigh, gzip: readers pay for the gate on every page, for the annotator on
 * every article, for the card on the first click in an article, for the keeper when an article first changes,
 * for corrections on every article once there are any, for the panel each time they open it,  for exports when they ask for one, for
 * deeds, together, when they do what few do each time: open the menu, correct a speaker, search, meet a page without a list. */
const BUDGETS = [
  { part: 'gate', budget: 3 * KB, files: (dist: string) => scriptsOf(manifestOf(dist)) },
  { part: 'annotator', budget: 70 * KB, files: () => ['annotator.js', 'highlights.css'] },
  { part: 'card', budget: 25 * KB, files: () => ['card.js'] },
  { part: 'keeper', budget: 12 * KB, files: () => ['keeper.js'] },
  { part: 'corrections', budget: 4 * KB, files: () => ['corrections.js'] },
  { part: 'link', budget: 3 * KB, files: () => ['link.js'] },
  { part: 'seek', budget: 2 * KB, files: () => ['seek.js'] },
  { part: 'words', budget: 3 * KB, files: () => ['words.js'] },
  { part: 'panel', budget: 35 * KB, files: (dist: string) => filesOfPage(dist, PANEL, STATIC) },
  { part: 'exports', budget: 5 * KB, files: (dist: string) => onDemand(dist, EXPORTS) },
  { part: 'deeds', budget: 9 * KB, files: deeds },
] as const;

const PANEL = 'src/panel/index.html';
/** The scripts that the panel imports for an export, by how their names begin. */
const EXPORTS = /^assets\/export-file-/;
/** What of a script counts for what it needs from the start, and for all that it may load. */
const STATIC = (script: string): string => script.replace(/\bimport\([^)]*\)/g, '');
const ALL = (script: string): string => script;

let failed = false;
for (const browser of ['chrome', 'firefox']) {
  const dist = join(ROOT, 'dist', browser);
  for (const { part, budget, files } of BUDGETS) {
    const size = files(dist).reduce((sum, file) => sum + weigh(readFileSync(join(dist, file))), 0);
    const over = size > budget;
    failed ||= over;
    console.log(
      `${browser.padEnd(8)}${part.padEnd(10)}${kilobytes(size).padStart(6)} KB of ${kilobytes(budget)} KB gzip${over ? '  TOO LARGE' : ''}`,
    );
  }
}
if (failed) process.exitCode = 1;

interface BuiltManifest {
  readonly content_scripts?: readonly { readonly js?: readonly string[] }[];
}

function manifestOf(dist: string): BuiltManifest {
  return JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
}

function scriptsOf({ content_scripts = [] }: BuiltManifest): string[] {
  return content_scripts.flatMap(({ js = [] }) => js);
}

/** A file with the scripts and styles it names, and those that they import in turn, as far as `counted` lets them. */
function filesOfPage(dist: string, from: string, counted: (script: string) => string): string[] {
  const found = new Set([from]);
  const assets = readdirSync(join(dist, 'assets'));
  for (const file of found) {
    const text = counted(readFileSync(join(dist, file), 'utf8'));
    for (const asset of assets) if (text.includes(asset)) found.add(`assets/${asset}`);
  }
  return [...found];
}

/** What the panel loads only for the scripts so named; at least one, or it imports them from the start. */
function onDemand(dist: string, name: RegExp): string[] {
  const first = new Set(filesOfPage(dist, PANEL, STATIC));
  const asked = filesOfPage(dist, PANEL, ALL).filter((file) => !first.has(file) && name.test(file));
  if (asked.length === 0) throw new Error(`The panel loads nothing like ${name} on demand`);
  const later = asked.flatMap((file) => filesOfPage(dist, file, STATIC));
  return [...new Set(later)].filter((file) => !first.has(file));
}

/** All else that the panel loads only when it is asked for. */
function deeds(dist: string): string[] {
  const exports = new Set(onDemand(dist, EXPORTS));
  return onDemand(dist, /^assets\//).filter((file) => !exports.has(file));
}

/**
 * As gzip packs at its best. How long its blocks are makes half a percent, one way or the other; the program of that name
 * comes out a percent smaller than Node's library in any case.
 */
function weigh(data: Buffer): number {
  return Math.min(...[8, 9].map((memLevel) => gzipSync(data, { level: 9, memLevel }).length));
}

function kilobytes(bytes: number): string {
  return (bytes / KB).toFixed(1);
}
