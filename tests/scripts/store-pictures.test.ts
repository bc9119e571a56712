import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FOLDER = new URL('../../docs/pictures/store/', import.meta.url);
/** PNG: width and height follow the name of the first chunk; colour type 2 is RGB without transparency. */
const WIDTH_AT = 16;
const HEIGHT_AT = 20;
const COLOUR_AT = 25;
const MOST_BYTES = 300_000;

const names = readdirSync(FOLDER).sort();

it('there are five pictures for the stores, and a tile', () => {
  expect(names.map((name) => name.replace(/^\d-.*/, 'picture'))).toEqual([
    ...Array(5).fill('picture'),
    'tile.png',
  ]);
});

it.each(names)('%s is what the stores take', (name) => {
  const png = readFileSync(new URL(name, FOLDER));
  const size = [png.readUInt32BE(WIDTH_AT), png.readUInt32BE(HEIGHT_AT)];
  expect(size).toEqual(name === 'tile.png' ? [440, 280] : [1280, 800]);
  expect(png[COLOUR_AT]).toBe(2);
  expect(png.length).toBeLessThan(MOST_BYTES);
});
