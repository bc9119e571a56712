/** Texts that no newspaper prints and a page may hold: each gives about `size` UTF-16 units. */
export interface Pathology {
  readonly name: string;
  readonly text: (size: number) => string;
  /** Where another size than the usual one is read. */
  readonly size?: number;
}

const repeat =
  (unit: string) =>
  (size: number): string =>
    unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** Units that differ from each other by a word of their own. */
const each =
  (unit: (word: string) => string) =>
  (size: number): string => {
    const parts: string[] = [];
    for (let k = 0, length = 0; length < size; k++) {
      const part = unit(letters(k));
      parts.push(part);
      length += part.length;
    }
    return parts.join('').slice(0, size);
  };

function letters(number: number): string {
  let word = '';
  for (let rest = number + 676; rest > 0; rest = Math.floor(rest / 26))
    word += String.fromCharCode(97 + (rest % 26));
  return word;
}

export const PATHOLOGICAL: readonly Pathology[] = [
  { name: 'straight marks alone', text: repeat('"') },
  { name: 'opening marks alone', text: repeat('“') },
  { name: 'closing marks alone', text: repeat('”') },
  { name: 'apostrophes alone', text: repeat("'") },
  { name: 'opening single marks', text: repeat(" 'a") },
  { name: 'opening marks that never close', text: repeat('“a ') },
  { name: 'short quotations', text: repeat('“a” ') },
  { name: 'an open quotation in each paragraph', text: repeat('“the boat goes on and on,\n') },
  { name: 'marks and lines', text: repeat('"\n') },
  { name: 'no blanks', text: repeat('a') },
  { name: 'one word of capitals', text: repeat('A') },
  { name: 'brackets that open', text: repeat('(') },
  { name: 'nested brackets', text: (size) => '('.repeat(size / 2) + ')'.repeat(size / 2) },
  { name: 'stops', text: repeat('.') },
  { name: 'initials', text: repeat('A.') },
  { name: 'hyphens', text: repeat('-a') },
  { name: 'addresses', text: repeat('http://a.') },
  { name: 'lines', text: repeat('\n') },
  { name: 'characters of two units', text: repeat('😀') },
  { name: 'a sentence without end', text: repeat('the boat left the quay and ') },
  { name: 'a list of names without end', text: repeat('Mary Vale, ') },
  { name: 'names and particles', text: repeat('Mary de ') },
  { name: 'ministries', text: repeat('Department of ') },
  { name: 'verbs of saying', text: repeat('said ') },
  { name: 'clauses of saying', text: repeat('he said ') },
  { name: 'inverted clauses', text: repeat('“No,” said ') },
  { name: 'a sentence of quotations', text: repeat('he said “no” and ') },
  { name: 'according to', text: repeat('according to ') },
  { name: 'appositions', text: repeat('Vale, a nurse, ') },
  { name: 'relative clauses', text: repeat('Vale, who ') },
  { name: 'descriptions', text: repeat('the senator and she ') },
  {
    name: 'ordinary prose in one paragraph',
    text: repeat('“No,” said Mary Vale. She told John Ash that it leaked. '),
  },
  { name: 'people of many names', text: each((word) => `On the quay Mary Q${word} said no to all of it. `) },
  {
    name: 'people and pronouns',
    text: each((word) => `On the quay Mary Q${word} left. Then she said “no, never, ever”. `),
  },
  {
    name: 'headings',
    text: each((word) => `Mary Q${word} Tells Ferry Crew\nOn the quay Mary Q${word} said no to it.\n`),
  },
  { name: 'acronyms', text: each((word) => `then the ${word.toUpperCase()} said no to it and `) },
  { name: 'a run of capitalised words', text: repeat('Abc ') },
  {
    name: 'a thousand people of one surname',
    text: each((word) => `On the quay Q${word} Vale said no to all of it, and Mr Vale left. `),
    size: 30_000,
  },
];
