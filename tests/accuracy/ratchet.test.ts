import { describe, expect, test } from 'vitest';
import { generalityArticles, measureVariants } from '../../scripts/accuracy/generality.ts';
import { measure } from '../../scripts/accuracy/measure.ts';
import { keptFigures, losses, readRecord } from '../../scripts/accuracy/record.ts';
import { missingData } from '../../scripts/accuracy/shared-data.ts';

/** Half a point: smaller differences come and go with single quotations. */
const ALLOWED = 0.005;
/** Of articles changed by chance somewhat more comes and goes; of the figures of few cases too much. */
const ALLOWED_CHANGED = 0.01;
const HELD_CHANGED = ['detection exact F1', 'speaker entity ALL', 'end-to-end F1'];

const missing = missingData();

if (missing !== null) {
  test.skip(`accuracy: skipped, ${missing}`, () => {});
} else {
  describe('accuracy', () => {
    test('no recorded figure has fallen (npm run accuracy tells more, -- --record keeps new ones)', () => {
      const { figures } = readRecord();
      expect(Object.keys(figures).length).toBeGreaterThan(3);
      const now = keptFigures(measure({ calibratePages: false }));
      expect(losses(figures, now, ALLOWED)).toEqual([]);
    }, 120_000);

    test('on changed articles neither', () => {
      const now = measureVariants(generalityArticles());
      const recorded = Object.entries(readRecord().generality)
        // What is learned anew for it is measured by the workbench alone.
        .filter(([name]) => name in now)
        .map(([name, figures]): [string, Record<string, number>] => [
          name,
          Object.fromEntries(Object.entries(figures).filter(([figure]) => HELD_CHANGED.includes(figure))),
        ]);
      expect(recorded.length).toBeGreaterThan(3);
      expect(losses(Object.fromEntries(recorded), now, ALLOWED_CHANGED)).toEqual([]);
    }, 120_000);
  });
}
