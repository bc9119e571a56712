import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin } from 'vite';
import { packWords } from '../src/lexicon/en/packed-words.ts';
import { lines, words } from '../src/lexicon/en/word-list.ts';

/** With slashes, as the bundler's ids have them on every system. */
const LEXICON = normalizePath(fileURLToPath(new URL('../src/lexicon/', import.meta.url)));
const UNPACKERS = `${LEXICON}en/packed-words.ts`;
const PACKED = '\0quoth:packed-word-lists';
/** What the words are called where a script unpacks them. */
const HANDED = 'quothPackedWords';
const LIST = /\b(words|lines)\(`([^`\\$]*)`\)/g;
const TABLE = /\{\s*((?:'[^'\\\n]+': -?[\d.]+,\s*)+)\}/g;
const ROW = /'([^']+)': (-?[\d.]+),/g;
/** Parts the lists; no entry may hold it. */
const END = '|';
const UNPACKING = `import { unpackWords } from ${JSON.stringify(UNPACKERS)};
export const packedWordLists = ${HANDED}.split(${JSON.stringify(END)}).map(unpackWords);`;

/**
 * Ships the word lists and the learned weights of the lexicon packed, so that their sources can stay readable. All
 * words stand in one string behind the code, which is handed it: gzip, which sums letters up by the stretch, does better
 * with words among words and code among code, and best with the words last. Scripts without a lexicon ship none.
 */
export function packWordLists(): Plugin {
  let lists: readonly string[] = [];
  return {
    name: 'quoth:pack-word-lists',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      const files = readdirSync(LEXICON, { recursive: true, encoding: 'utf8' });
      const sources = files.filter((file) => file.endsWith('.ts')).map((file) => join(LEXICON, file));
      for (const source of sources) this.addWatchFile(source);
      lists = packLists(sources.map((source) => readFileSync(source, 'utf8')));
    },
    resolveId: (id) => (id === PACKED ? id : null),
    load: (id) => (id === PACKED ? { code: UNPACKING, moduleSideEffects: false } : null),
    transform: (code, id) =>
      id.startsWith(LEXICON) ? { code: usePackedLists(code, lists), map: null } : null,
    generateBundle: {
      // Behind the minifiers, which would put the string where it is used.
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && file.code.includes(HANDED))
            file.code = `(${HANDED}=>{${file.code.trim()}})(${JSON.stringify(lists.join(END))});\n`;
        }
      },
    },
  };
}

/**
 * Returns each list that the sources write as `` words(`…`) `` or `` lines(`…`) ``, and the names in each of their
 * tables of weights, packed and once, the shortest first.
 */
export function packLists(sources: readonly string[]): string[] {
  const packed = sources.flatMap((code) => [
    ...[...code.matchAll(LIST)].map(([, reader = '', text = '']) => packList(reader, text)),
    ...[...code.matchAll(TABLE)].map(([, rows = '']) => packTable(rows).names),
  ]);
  return [...new Set(packed)].sort((a, b) => a.length - b.length);
}

/** Returns a module with its lists and tables put as places in `lists`, or unchanged when it writes none. */
export function usePackedLists(code: string, lists: readonly string[]): string {
  const at = (packed: string) => `packedWordLists[${lists.indexOf(packed)}]`;
  const used = code
    .replace(LIST, (_, reader: string, text: string) => at(packList(reader, text)))
    .replace(TABLE, (_, rows: string) => {
      const { names, hundredths } = packTable(rows);
      return `unpackTable(${at(names)}, ${JSON.stringify(hundredths)})`;
    });
  if (used === code) return code;
  return `import { packedWordLists } from ${JSON.stringify(PACKED)};
import { unpackTable } from ${JSON.stringify(UNPACKERS)};
${used}`;
}

function packList(reader: string, text: string): string {
  return pack(reader === 'lines' ? lines(text) : words(text));
}

function packTable(rows: string): { readonly names: string; readonly hundredths: string } {
  const entries = [...rows.matchAll(ROW)].map(([, name = '', value]) => ({ name, value: Number(value) }));
  return {
    names: pack(entries.map(({ name }) => name)),
    hundredths: entries.map(({ value }) => Math.round(value * 100)).join(' '),
  };
}

function pack(entries: readonly string[]): string {
  const bad = entries.find((entry) => entry.includes(END));
  if (bad !== undefined) throw new Error(`No entry may hold ${END}: ${bad}`);
  return packWords(entries);
}
