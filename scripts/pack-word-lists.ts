import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin } from 'vite';
import { lines, words } from '../src/model/words.ts';
import { packWords } from './pack-words.ts';

/** With slashes, as the bundler's ids have them on every system. */
const SRC = normalizePath(fileURLToPath(new URL('../src/', import.meta.url)));
const UNPACKERS = `${SRC}lexicon/en/packed-words.ts`;
/** The rooms whose lists are packed: those of the annotator. */
const ROOMS = ['engine', 'lexicon', 'model', 'page'].map((room) => `${SRC}${room}/`);
const PACKED = '\0quoth:packed-word-lists';
/** What the words are called where a script unpacks them. */
const HANDED = 'quothPackedWords';
/** A list, with what makes a set of it. */
const LIST = /(\bnew (?:Word)?Set\(\s*)?\b(words|lines)\(`([^`\\$]*)`\)/g;
const SPLIT = /(\bnew (?:Word)?Set\(\s*)?(['"])((?:(?!\2)[^\\\n|A-Z]){20,})\2\s*\.split\(\s*' ',?\s*\)/g;
/** A list of some length in place, of which it is only asked whether it holds a word. */
const ARRAY =
  /(?<=\bnew (?:Word)?Set\(\s*)\[(\s*(?:'[^'\\\n|A-Z]+',?\s*){6,})\](?=,?\s*\))|\[(\s*(?:'[^'\\\n|A-Z]+',?\s*){6,})\](?=\.includes\()/g;
const ENTRY = /'([^'\n]+)'/g;
/** Parts the entries of a list, by whose text it is known until the words are packed. */
const END = '\n';
const UNPACKING = `import { unpackWords } from ${JSON.stringify(UNPACKERS)};
export const packedWordLists = unpackWords(${HANDED});`;

/**
 * Ships the word lists of the annotator packed, so that their sources can stay readable. All
 * words stand behind the code, which is handed them: gzip, which sums letters up by the stretch, does better with words
 * among words and code among code, and best with the words last.
 */
export function packWordLists(): Plugin {
  let lists: readonly string[] = [];
  const listsOf = new Map<string, readonly string[]>();
  return {
    name: 'quoth:pack-word-lists',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      listsOf.clear();
      for (const room of ROOMS) {
        for (const name of readdirSync(room, { recursive: true, encoding: 'utf8' })) {
          if (name.endsWith('.ts'))
            listsOf.set(room + normalizePath(name), packedIn(readFileSync(join(room, name), 'utf8')));
        }
      }
      for (const file of listsOf.keys()) this.addWatchFile(file);
      lists = inOrder([...listsOf.values()].flat());
    },
    resolveId: (id) => (id === PACKED ? id : null),
    load: (id) => (id === PACKED ? { code: UNPACKING, moduleSideEffects: false } : null),
    transform: (code, id) => (listsOf.has(id) ? { code: withPackedLists(code, lists), map: null } : null),
    generateBundle: {
      // Behind the minifiers, which would put the string where it is used.
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk' || !file.code.includes(HANDED)) continue;
          const own = new Set(file.moduleIds.flatMap((id) => listsOf.get(id) ?? []));
          const packed = packWords(lists.map((list) => (own.has(list) ? list.split(END) : [])));
          file.code = `(${HANDED}=>{${file.code.trim()}})(${JSON.stringify(packed)});\n`;
        }
      },
    },
  };
}

/**
 * Returns each list that the sources write as `` words(`…`) ``, `` lines(`…`) ``, `'…'.split(' ')` or as a longer array,
 * packed and once, the longest first: what they teach serves the others.
 */
export function packLists(sources: readonly string[]): string[] {
  return inOrder(sources.flatMap(packedIn));
}

/**
 * Returns a module with its lists put as places in `lists`, or unchanged when it writes none. A list that is not among
 * them, as the source it was read from says it otherwise, stays as it is.
 */
export function withPackedLists(code: string, lists: readonly string[]): string {
  const at = (packed: string, written: string) => {
    const place = lists.indexOf(packed);
    return place < 0 ? written : `packedWordLists[${place}]`;
  };
  const used = code
    .replace(
      LIST,
      (written: string, set: string | undefined, reader: string, text: string) =>
        (set ?? '') + at(packList(set, read(reader, text)), written.slice(set?.length ?? 0)),
    )
    .replace(
      SPLIT,
      (written: string, set: string | undefined, _mark: string, text: string) =>
        (set ?? '') + at(packList(set, text.split(' ')), written.slice(set?.length ?? 0)),
    )
    .replace(ARRAY, (list) => at(packArray(list), list));
  if (used === code) return code;
  return `import { packedWordLists } from ${JSON.stringify(PACKED)};
${used}`;
}

function packedIn(source: string): string[] {
  return [
    ...[...source.matchAll(LIST)].map(([, set, reader = '', text = '']) => packList(set, read(reader, text))),
    ...[...source.matchAll(SPLIT)].map(([, set, , text = '']) => packList(set, text.split(' '))),
    ...[...source.matchAll(ARRAY)].map(([list]) => packArray(list)),
  ];
}

function inOrder(packed: readonly string[]): string[] {
  return [...new Set(packed)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

function read(reader: string, text: string): string[] {
  return reader === 'lines' ? lines(text) : words(text);
}

/** Sorted words share more with the one before; a set does not tell in which order they came. */
function packList(set: string | undefined, entries: readonly string[]): string {
  return pack(set === undefined ? entries : [...entries].sort());
}

function packArray(list: string): string {
  return pack([...list.matchAll(ENTRY)].map(([, entry = '']) => entry).sort());
}

function pack(entries: readonly string[]): string {
  const bad = entries.find((entry) => entry === '' || entry.includes(END));
  if (bad !== undefined) throw new Error(`No entry may be empty or hold a line end: ${JSON.stringify(bad)}`);
  return entries.join(END);
}
