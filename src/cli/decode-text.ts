import { failure, type Result, success } from './result.ts';

/** What a file or a line may hold at most, in bytes: no article comes near, and all of it is kept in memory. */
export const LARGEST_DOCUMENT = 64 * 1024 * 1024;

/** The problem with bytes that no text has: a picture, a program, a compressed file. */
export const BINARY = 'not text but binary data';

/** A charset that a page declares must stand within its first bytes: <meta charset="windows-1252">. */
const CHARSET_WITHIN = 1024;
const CHARSET = /<meta\s[^>]{0,200}charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{1,40})/i;

/**
 * Bytes as text: UTF-8, or UTF-16 where a byte order mark says so; a page that is no UTF-8 is read in the charset it
 * declares. A byte order mark is no part of the text. Fails on what is no text: NUL bytes, wrong UTF-8.
 */
export function decodeText(bytes: Uint8Array, kind: 'html' | 'text'): Result<string> {
  const utf16 = utf16Mark(bytes);
  if (utf16 === null && bytes.includes(0)) return failure(BINARY);
  const text = decode(bytes, utf16 ?? 'utf-8') ?? (kind === 'html' ? decodeAsDeclared(bytes) : null);
  return text === null ? failure('not UTF-8 text') : success(text);
}

function utf16Mark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function decodeAsDeclared(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, CHARSET_WITHIN));
  const charset = CHARSET.exec(start)?.[1];
  return charset === undefined ? null : decode(bytes, charset);
}

/** Null where the bytes are no text in that charset, or nobody knows the charset. */
function decode(bytes: Uint8Array, charset: string): string | null {
  try {
    const decoder = new TextDecoder(charset, { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? withWindowsMarks(text) : text;
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

/** What windows-1252 has at 0x80 to 0x9f, the curly marks among it; the five it leaves open stay as they are. */
const WINDOWS_MARKS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 decodes windows-1252 as ISO 8859-1 and gives control characters for the marks; a right answer has none. */
function withWindowsMarks(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (mark) => WINDOWS_MARKS.charAt(mark.charCodeAt(0) - 0x80));
}
