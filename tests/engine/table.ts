import { describe, expect, test } from 'vitest';

/**
 * One row: what it shows, the input, the words expected. A row marked `miss` is right in what it expects and known to
 * come out wrong today: it fails as soon as it comes out right, and then loses its mark.
 */
export type Row<T> = readonly [phrase: string, input: string, expected: T, mark?: 'miss'];

/** A table test: every row's input goes through `read`, which gives what is to be as expected. */
export function table<T>(name: string, read: (input: string) => T, rows: readonly Row<T>[]): void {
  describe(name, () => {
    for (const [phrase, input, expected, mark] of rows) {
      if (mark === 'miss') {
        test(`${phrase} (known miss)`, () => {
          expect(read(input), 'comes out right now: take the mark off this row').not.toEqual(expected);
        });
      } else {
        test(phrase, () => {
          expect(read(input)).toEqual(expected);
        });
      }
    }
  });
}
