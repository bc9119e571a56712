import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messagesOf } from './locales.ts';

const ROOT = new URL('../../', import.meta.url);
/** Names every text a second time; what is named there alone nobody says. */
const TABLE = 'formats/english-texts.ts';

const sources = readdirSync(new URL('src/', ROOT), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && name !== TABLE)
  .map((name) => readFileSync(new URL(`src/${name}`, ROOT), 'utf8'));
const manifest = readFileSync(new URL('manifest.json', ROOT), 'utf8');

const literals = new Set(
  sources.flatMap((source) => [...source.matchAll(/'(\w+)'/g)].map(([, text]) => text)),
);
for (const [, key] of manifest.matchAll(/__MSG_(\w+)__/g)) literals.add(key);
/** The fixed ends of names that are put together: `${kind}Prefix`. */
const ends = new Set(
  sources.flatMap((source) => [...source.matchAll(/`\$\{\w+\}(\w+)`/g)].map(([, end]) => end)),
);

/** Whether the code names a message, whole or in two parts of which it has both. */
function isSaid(key: string): boolean {
  const base = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
  if (literals.has(base)) return true;
  return [...base.matchAll(/[A-Z]/g)].some(({ index }) => {
    const end = base.slice(index);
    return literals.has(base.slice(0, index)) && (ends.has(end) || literals.has(end));
  });
}

describe('nothing is kept that nobody uses', () => {
  it.each(Object.keys(messagesOf('en')))('the message %s is said somewhere', (key) => {
    expect(isSaid(key)).toBe(true);
  });

  it('would find a message that is not', () => {
    expect(isSaid('nobodySaysThis')).toBe(false);
    expect(isSaid('whyMeansNobody')).toBe(false);
  });

  it('every icon is shown somewhere', () => {
    const [icons = ''] =
      /const PATHS = \{.*?\n\}/s.exec(readFileSync(new URL('src/ui/icon.tsx', ROOT), 'utf8')) ?? [];
    const names = [...icons.matchAll(/^ {2}(\w+):/gm)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(10);
    const shown = sources.flatMap((source) => [...source.matchAll(/<Icon name=(?:"\w+"|\{[^}]+\})/g)]).join();
    expect(names.filter((name) => !new RegExp(`["']${name}["']`).test(shown))).toEqual([]);
  });
});
