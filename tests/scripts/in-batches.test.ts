import { expect, test } from 'vitest';
import { type Ended, inBatches } from '../../scripts/integrity/in-batches.ts';

/** Browsers that end over items so many times each; what was done in each browser, and what was told of their ends. */
async function work(items: readonly string[], endings: Record<string, number> = {}) {
  const browsers: string[] = [];
  const told: string[] = [];
  const run = async (
    batch: readonly string[],
    done: (item: string) => void,
  ): Promise<Ended<string> | null> => {
    const n = browsers.push('') - 1;
    for (const item of batch) {
      const times = endings[item] ?? 0;
      if (times > 0) {
        endings[item] = times - 1;
        return { item, words: 'SIGSEGV' };
      }
      browsers[n] += item;
      done(item);
    }
    return null;
  };
  await inBatches(items, 3, run, ({ item, words }, isGivenUp) =>
    told.push(`${item} ${words}${isGivenUp ? ' given up' : ''}`),
  );
  return { browsers, told };
}

test('does all items in their order, so many in a browser', async () => {
  expect(await work([...'abcdefg'])).toEqual({ browsers: ['abc', 'def', 'g'], told: [] });
  expect(await work([])).toEqual({ browsers: [], told: [] });
});

test('goes on in a fresh browser with the item that one ended over', async () => {
  expect(await work([...'abcdefg'], { b: 1, g: 1 })).toEqual({
    browsers: ['a', 'bcd', 'ef', 'g'],
    told: ['b SIGSEGV', 'g SIGSEGV'],
  });
});

test('gives an item up that two browsers ended over, and does the others', async () => {
  expect(await work([...'abcd'], { b: 9, d: 9 })).toEqual({
    browsers: ['a', '', 'c', ''],
    told: ['b SIGSEGV', 'b SIGSEGV given up', 'd SIGSEGV', 'd SIGSEGV given up'],
  });
});

test('starts again once where a browser ends over nothing, and throws where all do', async () => {
  const told: string[] = [];
  let starts = 0;
  const run = (failing: number) => async () => (++starts > failing ? null : { item: null, words: 'gone' });
  await inBatches(['a'], 3, run(1), ({ item, words }) => told.push(`${item} ${words}`));
  expect([starts, told]).toEqual([2, ['null gone']]);
  await expect(inBatches(['a'], 3, run(Infinity), () => undefined)).rejects.toThrow('gone');
});
