import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The engine, which knows no DOM, and the types of what its stages alone hand on. */
const INWARD = /^(?:engine\/|model\/(?:document|lexicon|word-classes|word-traits)\.ts$)/;
/** Gives those types their words; a word of a list is no name. */
const WORDS = /^lexicon\//;
const SCRIPT = /\.tsx?$/;
/** Names of evidence, which a build leaves behind. */
const NAMES = /\b(?:quotation|referent|source)-names\.ts$/;
const SPECIFIER = /\b(?:from|import) '[^'\n]*'/g;
const COMMENT = /\/\*[\s\S]*?\*\/|(?<![:'"`\w])\/\/[^\n]*/g;
const INTERFACE = /^(?:export )?interface [^{]*\{\n([\s\S]*?)^\}/gm;
const MEMBER = /^ {2}(?:readonly )?(\w+)\??[:(]/gm;
/** A table whose rows are found by a word: what stands before the colons are words, no names. */
const TABLE = /\bRecord<[^=]*=\s*\{([\s\S]*?)^\s*\}/gm;
const QUOTED = /['"`](\w+)['"`]/g;
const WORD = /[A-Za-z_]\w*/g;

/**
 * Returns the properties that the engine's objects have among themselves, sorted: members of its interfaces whose name
 * stands nowhere else in the sources, in no quotation marks and in no table. No page, message or answer holds them and
 * no word leads to them, so that a build may shorten them.
 * @param sources source by path from the folder `src`, with forward slashes.
 */
export function inwardNames(sources: ReadonlyMap<string, string>): string[] {
  const members = new Set<string>();
  const taken = new Set<string>();
  for (const [path, source] of sources) {
    const code = source.replace(COMMENT, '').replace(SPECIFIER, '');
    if (INWARD.test(path)) {
      for (const body of groups(code, INTERFACE)) for (const name of groups(body, MEMBER)) members.add(name);
      if (!NAMES.test(path)) for (const word of groups(code, QUOTED)) taken.add(word);
      for (const rows of groups(code, TABLE)) for (const [word] of rows.matchAll(WORD)) taken.add(word);
    } else if (!WORDS.test(path)) {
      for (const [word] of code.matchAll(WORD)) taken.add(word);
    }
  }
  return [...members].filter((name) => !taken.has(name)).sort();
}

/** The scripts below a folder, as `inwardNames` takes them. */
export function readSources(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    SCRIPT.test(path),
  );
  return new Map(
    paths.sort().map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
  );
}

function groups(code: string, pattern: RegExp): string[] {
  return [...code.matchAll(pattern)].map(([, group = '']) => group);
}
