import { parseArgs } from 'node:util';

export const FORMATS = ['overview', 'text', 'json', 'jsonl', 'csv', 'markdown', 'annotations'] as const;

export type Format = (typeof FORMATS)[number];

/** What the command line asks for. `files` is never empty; "-" is the standard input. */
export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'mistake'; readonly message: string }
  | {
      readonly kind: 'extract';
      /** Null where it was not said: the overview, and JSONL for documents that come in JSONL. */
      readonly format: Format | null;
      readonly url: string | null;
      /** Whether to tell how the page is read instead of what is said in it. */
      readonly explain: boolean;
      readonly files: readonly string[];
    };

/** Reads the arguments after the command's own name. A wrong one gives `mistake` with a sentence for the user. */
export function parseArguments(args: readonly string[]): Request {
  const parsed = read(args);
  if (typeof parsed === 'string') return { kind: 'mistake', message: parsed };
  const { values, positionals } = parsed;
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const format = FORMATS.find((name) => name === values.format) ?? null;
  if (values.format !== undefined && format === null) {
    return { kind: 'mistake', message: `unknown format '${values.format}': choose ${FORMATS.join(', ')}` };
  }
  const explain = values.explain ?? false;
  if (explain && format !== null && !EXPLAINED.has(format)) {
    return { kind: 'mistake', message: `--explain prints ${[...EXPLAINED].join(', ')}, not ${format}` };
  }
  return {
    kind: 'extract',
    format,
    url: values.url ?? null,
    explain,
    files: positionals.length > 0 ? positionals : ['-'],
  };
}

/** The formats of an explanation. */
const EXPLAINED: ReadonlySet<Format> = new Set(['text', 'json', 'jsonl']);

interface Parsed {
  readonly values: { format?: string; url?: string; explain?: boolean; help?: boolean; version?: boolean };
  readonly positionals: string[];
}

function read(args: readonly string[]): Parsed | string {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', short: 'f' },
        url: { type: 'string' },
        explain: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    // Node explains at length how to pass a file that begins with "-"; its first sentence says what is wrong.
    if (error instanceof TypeError) return error.message.split('. ')[0] ?? error.message;
    throw error;
  }
}
