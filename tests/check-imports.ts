import { posix } from 'node:path';

/** One room of the plan: which other rooms and which packages its files may import. */
interface Room {
  readonly rooms: readonly string[];
  readonly packages: readonly RegExp[];
}

const ENGLISH = '_locales/en/messages.json';
const PREACT = /^preact(\/|$)|^@preact\/signals$/;
const BELOW = ['model', 'lexicon', 'engine', 'formats', 'page', 'ui', 'platform'];

/**
 * The plan of the house. Floor 0: model knows nothing, lexicon and engine know model. Floor 1: each room knows
 * model and not its neighbours. Floor 2: the shells join what lies below and never import each other.
 */
const PLAN: Readonly<Record<string, Room>> = {
  model: { rooms: [], packages: [] },
  lexicon: { rooms: ['model'], packages: [] },
  engine: { rooms: ['model'], packages: [] },
  formats: { rooms: ['model'], packages: [] },
  page: { rooms: ['model'], packages: [] },
  ui: { rooms: ['model'], packages: [PREACT] },
  platform: { rooms: ['model'], packages: [/^webextension-polyfill$/] },
  gate: { rooms: BELOW, packages: [] },
  background: { rooms: BELOW, packages: [] },
  content: { rooms: BELOW, packages: [PREACT, /^approx-string-match$/] },
  panel: { rooms: BELOW, packages: [PREACT] },
  options: { rooms: BELOW, packages: [PREACT] },
  welcome: { rooms: BELOW, packages: [PREACT] },
  cli: { rooms: BELOW, packages: [/^node:/, /^linkedom$/] },
};

/**
 * The imports that run against the plan, one sentence each, in the order of the files; [] where all is well.
 * @param files source by path from the root of the project, with forward slashes: "src/page/read-article.ts".
 */
export function checkImports(files: ReadonlyMap<string, string>): string[] {
  const complaints: string[] = [];
  for (const [path, source] of files) {
    const name = roomOf(path);
    const room = name === null ? undefined : PLAN[name];
    if (name === null || !room) {
      complaints.push(`${path}: stands in no room of the plan`);
      continue;
    }
    for (const specifier of importsOf(source)) {
      const complaint = complain(path, name, room, specifier);
      if (complaint !== null) complaints.push(`${path}: ${complaint}`);
    }
  }
  return complaints;
}

/** Every module that the source names: import, export … from, import(), import type and `typeof import()`. */
export function importsOf(source: string): string[] {
  const found: string[] = [];
  const code = source.replace(COMMENT, '');
  for (const match of code.matchAll(NAMED_MODULE)) found.push(match[1] ?? match[2] ?? '');
  return found;
}

/** A block comment, or a line comment that is not the "//" of an address. */
const COMMENT = /\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/|(?<![:'"`\w])\/\/[^\n]*/g;
/** `from 'x'` and `import 'x'`, or `import('x')`; not the word 'from' in a list of words. */
const NAMED_MODULE =
  /(?<!['"`])\b(?:from|import)\s*['"]([^'"\s]+)['"]|\bimport\s*\(\s*['"`]([^'"`\n]+)['"`]/g;

function complain(path: string, name: string, room: Room, specifier: string): string | null {
  if (!specifier.startsWith('.')) {
    if (room.packages.some((allowed) => allowed.test(specifier))) return null;
    return `${name} may not import the package ${specifier}`;
  }
  const target = posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
  // The names of the messages are typed after the file that has them all; their text comes from the browser.
  if (target === ENGLISH && name === 'ui') return null;
  if (!/\.[a-z]+$/.test(target)) return `${specifier} lacks its extension`;
  const other = roomOf(target);
  if (other === null) return `${specifier} leads out of src`;
  if (other === name || room.rooms.includes(other)) return null;
  return `${name} may not import ${other} (${specifier})`;
}

/** "src/page/read-article.ts" stands in "page"; null outside src and for a file directly in it. */
function roomOf(path: string): string | null {
  const [top, room, file] = path.split('/');
  return top === 'src' && room !== undefined && file !== undefined ? room : null;
}
