import { expect, test } from 'vitest';
import { headLine, rowLines, summaryLine } from '../../scripts/integrity/print-table.ts';

const CLEAN = { name: 'a story', statements: 12, card: 'opened' as const, violations: [] };
const CELLS = 9;

function cells(line: string | undefined): string[] {
  return (line ?? '').trim().split(/\s{2,}/);
}

test('says of each aspect whether the page is the same, and whether there was a card', () => {
  expect(cells(headLine()).length).toBe(2 + CELLS);
  expect(cells(rowLines(CLEAN)[0])).toEqual(['a story', '12', ...Array(CELLS).fill('same')]);
  const [row, why] = rowLines({
    ...CLEAN,
    card: 'covered',
    violations: [{ aspect: 'links', words: '2 links are hit otherwise' }],
  });
  expect(cells(row).filter((cell) => cell !== 'same')).toEqual(['a story', '12', 'DIFFERS', 'covered']);
  expect(why?.trim()).toBe('links: 2 links are hit otherwise');
});

test('says nothing of a page that could not be looked at but why', () => {
  const failed = {
    name: 'a maze',
    statements: 0,
    card: 'none' as const,
    violations: [{ aspect: 'failed', words: 'the browser ended' } as const],
  };
  const [row, why] = rowLines(failed);
  expect(cells(row)).toEqual(['a maze', '0', ...Array(CELLS).fill('–')]);
  expect(why?.trim()).toBe('failed: the browser ended');
  expect(summaryLine('firefox', [CLEAN, failed])).toBe(
    'firefox: 1 of 2 pages as without Quoth; a card was opened on 1, the words of 0 are covered',
  );
});
