/** At most `most` UTF-16 units before `offset`; never half of a character, which would be no valid text. */
export function textBefore(text: string, offset: number, most: number): string {
  const from = Math.max(0, offset - most);
  return text.slice(isInsidePair(text, from) ? from + 1 : from, offset);
}

/** At most `most` UTF-16 units from `offset` on; never half of a character. */
export function textAfter(text: string, offset: number, most: number): string {
  const to = offset + most;
  return text.slice(offset, isInsidePair(text, to) ? to - 1 : to);
}

/** Whether a cut at `offset` would part the two UTF-16 units of one character. */
export function isInsidePair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
}
