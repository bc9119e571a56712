import type { Analysis } from '../model/analysis.ts';
import { toAnnotations } from './to-annotations.ts';
import { toCsv } from './to-csv.ts';
import { toJson } from './to-json.ts';
import { toMarkdown } from './to-markdown.ts';
import { toText } from './to-text.ts';
import type { Wording } from './wording.ts';

/** What an analysis can be saved or copied as. */
export const EXPORT_FORMATS = ['markdown', 'text', 'csv', 'json', 'annotations'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A file ready to be saved; `text` is written as UTF-8. */
export interface ExportFile {
  /** With its ending, of characters that every file system takes: "night-ferry-to-stop.csv". */
  readonly name: string;
  /** Media type, with its parameters. */
  readonly type: string;
  readonly text: string;
}

interface Kind {
  readonly ending: string;
  readonly type: string;
  readonly write: (analysis: Analysis, wording: Wording, name: string) => string;
}

/** Spreadsheets take a table for the encoding of their own system, unless a byte order mark says UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

const KINDS: Readonly<Record<ExportFormat, Kind>> = {
  markdown: {
    ending: 'md',
    type: 'text/markdown; charset=utf-8',
    write: (analysis, wording) => toMarkdown(analysis, wording),
  },
  text: { ending: 'txt', type: 'text/plain; charset=utf-8', write: toText },
  csv: {
    ending: 'csv',
    type: 'text/csv; charset=utf-8; header=present',
    write: (analysis, wording) => BYTE_ORDER_MARK + toCsv(analysis, wording),
  },
  json: { ending: 'json', type: 'application/json', write: (analysis) => toJson(analysis) },
  annotations: {
    ending: 'jsonld',
    type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    write: toAnnotations,
  },
};

/**
 * The analysis as a file of its own, named after the article's title. What readers are told in it is in the
 * language of `wording`, the names of fields and their fixed values are English. The text of a table begins with a byte order
 * mark; for the clipboard use `toCsv`.
 */
export function exportFile(analysis: Analysis, format: ExportFormat, wording: Wording): ExportFile {
  const { ending, type, write } = KINDS[format];
  const name = slug(analysis.title ?? '') || 'article';
  return { name: `${name}.${ending}`, type, text: write(analysis, wording, name) };
}

const LONGEST_NAME = 60;

/** "Night ferry to stop?" as "night-ferry-to-stop": letters and digits of any script, cut between words. */
function slug(title: string): string {
  const words =
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let name = '';
  for (const word of words) {
    const longer = name === '' ? [...word].slice(0, LONGEST_NAME).join('') : `${name}-${word}`;
    if (longer.length > LONGEST_NAME && name !== '') break;
    name = longer;
  }
  return RESERVED.test(name) ? `${name}-article` : name;
}

/** Names of devices, which Windows gives to no file whatever its ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
