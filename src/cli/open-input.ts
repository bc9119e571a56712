import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { failure, type Result, success } from './result.ts';

export type InputKind = 'html' | 'text' | 'jsonl';

/** A file or the standard input, ready to be read once. */
export interface Input {
  readonly kind: InputKind;
  readonly chunks: AsyncIterable<Uint8Array>;
}

const KIND_BY_ENDING: Readonly<Record<string, InputKind>> = {
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.txt': 'text',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

/**
 * Opens a file, or the standard input for "-". What kind it is says its ending, or else the first sign in it that is
 * no blank: "<" is HTML, "{" is JSONL. `stdinKind` decides for the standard input instead, where it is given.
 * Fails for what is missing, may not be read or is a directory.
 */
export async function openInput(
  file: string,
  stdin: AsyncIterable<Uint8Array>,
  stdinKind: InputKind | null,
): Promise<Result<Input>> {
  const chunks = file === '-' ? success(stdin) : await openFile(file);
  if (!chunks.ok) return chunks;
  const known = file === '-' ? stdinKind : KIND_BY_ENDING[extname(file).toLowerCase()];
  try {
    return success(known ? { kind: known, chunks: chunks.value } : await sniff(chunks.value));
  } catch (error) {
    return failure(describeFileError(error));
  }
}

/** What a failed system call means for the one who gave the file; anything else is thrown on. */
export function describeFileError(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'no such file';
    case 'EISDIR':
      return 'is a directory';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read';
    default:
      return `cannot be read (${String(error.code)})`;
  }
}

async function openFile(file: string): Promise<Result<AsyncIterable<Uint8Array>>> {
  try {
    if ((await stat(file)).isDirectory()) return failure('is a directory');
    return success(createReadStream(file));
  } catch (error) {
    // A name with a NUL character, which the system cannot even look for.
    if (error instanceof TypeError) return failure('no such file');
    return failure(describeFileError(error));
  }
}

async function sniff(chunks: AsyncIterable<Uint8Array>): Promise<Input> {
  const iterator = chunks[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let first: string | null = null;
  while (first === null) {
    const { done, value } = await iterator.next();
    if (done) break;
    seen.push(value);
    first = firstSign(value);
  }
  const kind = first === '<' ? 'html' : first === '{' ? 'jsonl' : 'text';
  return { kind, chunks: withPushedBack(seen, iterator) };
}

function firstSign(chunk: Uint8Array): string | null {
  for (const byte of chunk) {
    const isBlank = byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
    const isByteOrderMark = byte === 0xef || byte === 0xbb || byte === 0xbf;
    if (!isBlank && !isByteOrderMark) return String.fromCharCode(byte);
  }
  return null;
}

async function* withPushedBack(
  seen: Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  for (let chunk = seen.shift(); chunk; chunk = seen.shift()) yield chunk;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
