import { expect, test } from 'vitest';
import { compareSnapshots } from '../../scripts/integrity/compare-snapshots.ts';
import type { Snapshot } from '../../scripts/integrity/snapshot.ts';

const PAGE: Snapshot = {
  html: '<html><head></head><body><p>The ferry runs.</p></body></html>',
  sheets: 1,
  boxes: ['0,0,800,600', '0,0,800,20'],
  shifts: 0.1,
  links: ['4 > 4'],
  selected: 'The ferry runs.',
  copied: 'left to the browser',
  sought: 'The ferry',
  found: 'true The ferry 3',
};

test('a page that is the same differs in nothing', () => {
  expect(compareSnapshots(PAGE, { ...PAGE })).toEqual([]);
});

test.each([
  ['document', { html: PAGE.html.replace('<p>', '<p class="seen">') }],
  ['document', { sheets: 2 }],
  ['layout', { boxes: ['0,0,800,600', '0,2,800,20'] }],
  ['layout', { boxes: ['0,0,800,600'] }],
  ['shifts', { shifts: 0.2 }],
  ['links', { links: ['4 > 9'] }],
  ['selection', { selected: 'The ferry runs. Quoth' }],
  ['copy', { copied: 'prevented' }],
  ['find', { found: 'false  none' }],
] as const)('%s: %j is told', (aspect, change) => {
  const differences = compareSnapshots(PAGE, { ...PAGE, ...change });
  expect(differences.map((difference) => difference.aspect)).toEqual([aspect]);
  expect(differences[0]?.words).not.toBe('');
});

test('shows where two documents part', () => {
  const [difference] = compareSnapshots(PAGE, {
    ...PAGE,
    html: PAGE.html.replace('<p>', '<p class="seen">'),
  });
  expect(difference?.words).toContain('class=\\"seen\\"');
});

test('what moves by itself is not ours', () => {
  const later = { ...PAGE, boxes: ['0,0,800,600', '5,0,800,20'] };
  expect(compareSnapshots(PAGE, { ...PAGE, boxes: ['0,0,800,600', '9,0,800,20'] }, later)).toEqual([]);
  const moved = compareSnapshots(PAGE, { ...PAGE, boxes: ['0,1,800,600', '9,0,800,20'] }, later);
  expect(moved.map(({ aspect }) => aspect)).toEqual(['layout']);
});

test('less layout shift than without is no fault', () => {
  expect(compareSnapshots(PAGE, { ...PAGE, shifts: 0 })).toEqual([]);
});
