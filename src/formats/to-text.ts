import type { Analysis } from '../model/analysis.ts';
import { citeStatement } from './cite-statement.ts';
import { harmlessAnalysis } from './harmless-text.ts';
import type { Wording } from './wording.ts';

/**
 * The statements as plain text to paste, each with its source (see `citeStatement`), in the order of the text, divided
 * by a blank line; '' where nobody is quoted. Control characters in the page's words are shown as U+FFFD.
 */
export function toText(analysis: Analysis, wording: Wording): string {
  const harmless = harmlessAnalysis(analysis);
  const citations = harmless.statements.map((statement) =>
    citeStatement(harmless, statement, wording).replace(/[\t\r]+/g, ' '),
  );
  return citations.map((citation) => `${citation}\n`).join('\n');
}
