import type { Analysis } from '../model/analysis.ts';
import { citeStatement } from './cite-statement.ts';
import { harmlessLine } from './harmless-line.ts';

/**
 * The statements as plain text to paste, each with its source (see `citeStatement`), in the order of the text, divided
 * by a blank line; '' where nobody is quoted. Control characters in the page's words are shown as U+FFFD.
 */
export function toText(analysis: Analysis): string {
  const citations = analysis.statements.map((statement) =>
    citeStatement(analysis, statement).split('\n').map(harmlessLine).join('\n'),
  );
  return citations.map((citation) => `${citation}\n`).join('\n');
}
