/**
 * A line for a terminal or a text file: blanks instead of line breaks, and U+FFFD instead of C0 and C1 controls (the
 * escape that starts a terminal's commands is one) and of the marks that turn text around.
 */
export function harmlessLine(line: string): string {
  return line.replace(/[\t\r\n]+/g, ' ').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
