import { describe, expect, test } from 'vitest';
import { losses } from '../../scripts/accuracy/record.ts';

const RECORDED = { corpus: { speaker: 0.9, 'traps taken': 0.3 } };

describe('losses against the record', () => {
  test.each([
    ['nothing changed', { speaker: 0.9, 'traps taken': 0.3 }, []],
    ['both got better', { speaker: 0.95, 'traps taken': 0.1 }, []],
    ['half a point less is allowed', { speaker: 0.895, 'traps taken': 0.305 }, []],
    ['a figure fell', { speaker: 0.894, 'traps taken': 0.3 }, ['corpus: speaker']],
    ['more traps were taken', { speaker: 0.9, 'traps taken': 0.306 }, ['corpus: traps taken']],
    ['a figure is not measured any more', { 'traps taken': 0.3 }, ['corpus: speaker']],
  ])('%s', (_, now, expected) => {
    expect(
      losses(RECORDED, { corpus: now as Record<string, number> }, 0.005).map(({ name }) => name),
    ).toEqual(expected);
  });

  test('pages in other languages are shown, not held', () => {
    expect(losses({ 'pages in other languages': { speaker: 0.9 } }, {}, 0.005)).toEqual([]);
  });

  test('a corpus that is gone loses all', () => {
    expect(losses(RECORDED, {}, 0.005)).toHaveLength(2);
  });
});
