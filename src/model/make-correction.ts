import type { Analysis, Statement } from './analysis.ts';
import { type Correction, MOST_CONTEXT, MOST_NAME, MOST_WORDS, type Verdict } from './correction.ts';
import { extentOf } from './statement-extent.ts';
import { textAfter, textBefore } from './text-around.ts';

/**
 * The reader's word on `statement`, to be kept. A name is kept without blanks around it and cut where nobody's name
 * goes on; `made` is the time, in ms since 1970.
 */
export function makeCorrection(
  { text }: Analysis,
  statement: Statement,
  verdict: Verdict,
  made: number,
): Correction {
  const { start, end } = extentOf(statement);
  return {
    words: textAfter(text.slice(0, end), start, MOST_WORDS),
    length: end - start,
    before: textBefore(text, start, MOST_CONTEXT),
    after: textAfter(text, end, MOST_CONTEXT),
    start,
    verdict: verdict.is === 'speaker' ? { is: 'speaker', name: tidyName(verdict.name) } : verdict,
    made,
  };
}

function tidyName(name: string): string {
  return textAfter(name.replace(/\s+/g, ' ').trim(), 0, MOST_NAME).trim();
}
