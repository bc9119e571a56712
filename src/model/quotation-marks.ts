import type { Statement } from './analysis.ts';

/** A pair of quotation marks. */
export interface QuotationMarks {
  readonly open: string;
  readonly close: string;
}

/**
 * The marks to set around a statement's own words (see `statementPieces`): those of the article, straight ones as
 * curly ones. Words without any, as in a transcript, get double ones, or single ones where they hold double ones.
 */
export function quotationMarks(text: string, { spans, quotations }: Statement): QuotationMarks {
  const [first] = quotations;
  const open = first && OPENING[text.charAt(first.start - 1)];
  if (first && open) {
    const last = text.charAt(first.end);
    return { open, close: CLOSING[open]?.includes(last) ? last : (CLOSING[open]?.[0] ?? open) };
  }
  const words = [...spans, ...quotations].map(({ start, end }) => text.slice(start, end)).join(' ');
  return /["“”]/.test(words) ? SINGLE : DOUBLE;
}

const DOUBLE: QuotationMarks = { open: '“', close: '”' };
const SINGLE: QuotationMarks = { open: '‘', close: '’' };

/** By the mark that stands before the words: the mark to print. */
const OPENING: Readonly<Record<string, string>> = {
  '"': '“',
  "'": '‘',
  '“': '“',
  '‘': '‘',
  '„': '„',
  '‚': '‚',
  '«': '«',
  '‹': '‹',
  '»': '»',
  '›': '›',
  '”': '”',
  '’': '’',
};

/** By the opening mark: what may close it, the usual one first. */
const CLOSING: Readonly<Record<string, readonly string[]>> = {
  '“': ['”'],
  '‘': ['’'],
  '„': ['“', '”'],
  '‚': ['‘', '’'],
  '«': ['»'],
  '‹': ['›'],
  '»': ['«', '»'],
  '›': ['‹', '›'],
  '”': ['”'],
  '’': ['’'],
};
