import { decodeText, LARGEST_DOCUMENT } from './decode-text.ts';
import { failure, type Result } from './result.ts';

/** A line of a stream, numbered from 1, without its line break; or why it cannot be read. */
export interface Line {
  readonly number: number;
  readonly content: Result<string>;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * The stream line by line, holding one line at a time: a reader that waits makes the stream wait. Lines of blanks alone
 * are passed over, but counted. A line beyond `longest` bytes fails and is skipped without being kept.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  longest: number = LARGEST_DOCUMENT,
): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; ) {
      const found = chunk.indexOf(LINE_FEED, from);
      const to = found < 0 ? chunk.length : found;
      length += to - from;
      if (length <= longest) parts.push(chunk.subarray(from, to));
      else parts = [];
      if (found >= 0) {
        const content = lineOf(parts, length, longest);
        if (content) yield { number, content };
        number++;
        parts = [];
        length = 0;
      }
      from = to + 1;
    }
  }
  const last = lineOf(parts, length, longest);
  if (last) yield { number, content: last };
}

/** Null for a line of blanks alone. */
function lineOf(parts: readonly Uint8Array[], length: number, longest: number): Result<string> | null {
  if (length > longest) return failure(`longer than ${longest} bytes`);
  const bytes = Buffer.concat(parts);
  const text = decodeText(bytes.at(-1) === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes, 'text');
  return text.ok && text.value.trim() === '' ? null : text;
}
