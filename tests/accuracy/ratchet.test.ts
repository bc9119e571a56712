import { describe, expect, test } from 'vitest';
import { measure } from '../../scripts/accuracy/measure.ts';
import { keptFigures, losses, readRecord } from '../../scripts/accuracy/record.ts';
import { missingData } from '../../scripts/accuracy/shared-data.ts';

/** Half a point: smaller differences come and go with single quotations. */
const ALLOWED = 0.005;

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
  });
}
