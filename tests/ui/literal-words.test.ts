import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { literalWords } from './literal-words.ts';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
/** Where readers are shown something. */
const ROOMS = ['ui', 'panel', 'options', 'welcome', 'background', 'platform', 'content', 'formats'];
/** The texts themselves, in English for the command line. */
const TEXTS = 'formats/english-texts.ts';

const files = ROOMS.filter((room) => existsSync(SRC + room)).flatMap((room) =>
  readdirSync(SRC + room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${room}/${name}`)
    .filter((file) => file !== TEXTS),
);

describe('what readers see', () => {
  it.each(files)('%s leaves the words to the messages', (file) => {
    expect(literalWords(file, readFileSync(SRC + file, 'utf8'))).toEqual([]);
  });
});

describe('literalWords', () => {
  it.each([
    ['<p>Nobody</p>', ['Nobody']],
    ['<p>{count} of them</p>', ['of them']],
    ['<p>¶ {count}</p>', []],
    ['<a title="Show it">{x}</a>', ['title="Show it"']],
    ['<a aria-label="Show" class="btn btn-main">{x}</a>', ['aria-label="Show"']],
    ['<p>{n > 1 ? "Nobody is here." : say("copy")}</p>', ['Nobody is here.']],
    ['<p>{say("copy")}</p>', []],
  ])('finds in %s: %j', (jsx, expected) => {
    expect(literalWords('x.tsx', `const part = ${jsx};`)).toEqual(expected);
  });

  it.each([
    ["const text = { heading: 'Nobody is quoted here.' };", ['Nobody is quoted here.']],
    ["throw new TypeError('Nobody is quoted here.');", []],
    ["console.error('Quoth could not read this.');", []],
    ["root.querySelector('.blank button, .who');", []],
    ["const keys = ['ArrowDown', 'Escape'];", []],
    ["import x from './some-file.ts';", []],
  ])('finds in %s: %j', (source, expected) => {
    expect(literalWords('x.ts', source)).toEqual(expected);
  });
});
