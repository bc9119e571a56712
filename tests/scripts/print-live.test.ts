import { expect, test } from 'vitest';
import { liveLines } from '../../scripts/integrity/print-live.ts';

test('prints both tables, a dash for what is not known', () => {
  const rest = { task: null, script: null, processor: 40 };
  const lines = liveLines(
    [{ name: 'a post', paint: 170.6, panel: null }],
    [{ name: 'a story', without: rest, withQuoth: { ...rest, processor: 50 } }],
  ).map((line) => line.trim().split(/\s{2,}/));
  expect(lines).toEqual([
    ['ms from the last change until right', 'paint', 'panel'],
    ['a post', '171', '–'],
    [''],
    ['ms in 5 s at rest, without/with', 'tasks', 'scripts', 'processor'],
    ['a story', '–/–', '–/–', '40/50'],
  ]);
});
