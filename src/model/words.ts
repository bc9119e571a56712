/** Splits a template string of words, parted by blanks or line ends, into an array. The build packs what is written so. */
export function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Splits a template string with one entry a line (an entry may hold blanks) into an array. Packed as well. */
export function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
