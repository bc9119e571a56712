import { BINARY, decodeText, LARGEST_DOCUMENT } from './decode-text.ts';
import { describeFileError, type Input, type InputKind, openInput } from './open-input.ts';
import { type LineDocument, parseLine } from './parse-line.ts';
import { readLines } from './read-lines.ts';
import { failure, type Result, success } from './result.ts';

/** A document as it was given, before it is read. */
export type GivenDocument = Omit<LineDocument, 'id'>;

/** What was read from one document, or why nothing was; `place` is what a message begins with: "a.jsonl:3". */
export interface FoundDocument<T> {
  readonly place: string;
  readonly id: string | number;
  /** Whether it is one of many lines. */
  readonly isLine: boolean;
  readonly found: Result<T>;
}

export interface ReadOptions {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** What the standard input is; null to look. */
  readonly stdinKind: InputKind | null;
  /** The address of a page or text; a line of JSONL brings its own. */
  readonly url: string | null;
}

/** Makes something of one document. */
export type ReadDocument<T> = (document: GivenDocument) => Promise<Result<T>>;

/** What `read` makes of a file's documents, one for HTML and text, one a line for JSONL; never more than one in memory. */
export async function* readDocuments<T>(
  file: string,
  options: ReadOptions,
  read: ReadDocument<T>,
): AsyncGenerator<FoundDocument<T>> {
  const place = file === '-' ? 'standard input' : file;
  const input = await openInput(file, options.stdin, options.stdinKind);
  if (!input.ok) {
    yield { place, id: file, isLine: false, found: input };
  } else if (input.value.kind === 'jsonl') {
    yield* readJsonl(place, input.value, read);
  } else {
    yield { place, id: file, isLine: false, found: await readWhole(input.value, options.url, read) };
  }
}

async function* readJsonl<T>(
  place: string,
  { chunks }: Input,
  read: ReadDocument<T>,
): AsyncGenerator<FoundDocument<T>> {
  try {
    for await (const { number, content } of readLines(chunks)) {
      // Binary data from the first line on is no JSONL with a slip in it: one message is enough.
      if (number === 1 && !content.ok && content.problem === BINARY) {
        yield { place, id: place, isLine: true, found: content };
        return;
      }
      const line = content.ok ? parseLine(content.value) : content;
      const found = line.ok ? await read(line.value) : line;
      yield { place: `${place}:${number}`, id: line.ok ? line.value.id : number, isLine: true, found };
    }
  } catch (error) {
    yield { place, id: place, isLine: true, found: failure(describeFileError(error)) };
  }
}

async function readWhole<T>(
  { kind, chunks }: Input,
  url: string | null,
  read: ReadDocument<T>,
): Promise<Result<T>> {
  const bytes = await collect(chunks);
  if (!bytes.ok) return bytes;
  const isHtml = kind === 'html';
  const text = decodeText(bytes.value, isHtml ? 'html' : 'text');
  if (!text.ok) return text;
  if (text.value.trim() === '') return failure('empty, nothing to read');
  return read({ kind: isHtml ? 'html' : 'text', content: text.value, url, language: null });
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Result<Uint8Array>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of chunks) {
      length += chunk.length;
      if (length > LARGEST_DOCUMENT) return failure(`larger than ${LARGEST_DOCUMENT} bytes`);
      parts.push(chunk);
    }
  } catch (error) {
    return failure(describeFileError(error));
  }
  return success(Buffer.concat(parts));
}
