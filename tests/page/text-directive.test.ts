import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textDirective } from '../../src/page/text-directive.ts';

const PAGE = [
  'Night ferry to stop “We cannot crew it”',
  'KARROW — “We cannot crew it,” said Mara Lindqvist. “We cannot crew it,” said Tobias Arrowood.',
  '“We cannot crew it,” said Mara Lindqvist, the harbour master.',
  '“Not yet,” she added. It was a third-hull, low-water, well-known case: 50% & more.',
  'The last word was Hanne’s: “Über alles gesagt.”',
].join('\n');

function directive(words: string, nth = 0, page = PAGE): string | null {
  let start = -1;
  for (let count = 0; count <= nth; count++) start = page.indexOf(words, start + 1);
  expect(start).toBeGreaterThanOrEqual(0);
  return textDirective(page, start, start + words.length);
}

describe('textDirective', () => {
  it.each([
    ['Not yet,', 0, 'Not%20yet%2C'],
    ['We cannot crew it,', 0, 'We%20cannot%20crew%20it%2C'],
    // The comma is no word: the headline has it without and is passed by.
    ['We cannot crew it,', 1, 'We%20cannot%20crew%20it%2C,-%E2%80%9D%20said%20Tobias'],
    ['We cannot crew it,', 2, 'We%20cannot%20crew%20it%2C,-%E2%80%9D%20said%20Mara%20Lindqvist%2C'],
    [
      'third-hull, low-water, well-known case: 50% & more',
      0,
      'third%2Dhull%2C%20low%2Dwater%2C%20well%2Dknown%20case%3A%2050%25%20%26%20more',
    ],
    ['Mara Lindqvist', 1, 'Mara%20Lindqvist,-%2C%20the'],
  ])('%s, the %dth', (words, nth, expected) => {
    expect(directive(words, nth)).toBe(expected);
  });

  it('names long words by their ends, and words of several blocks too', () => {
    const long = `Alpha beta gamma delta epsilon ${'zeta eta '.repeat(30)}theta iota kappa lambda mu.`;
    expect(directive(long, 0, `Before. ${long} After.`)).toBe(
      'Alpha%20beta%20gamma%20delta%20epsilon,theta%20iota%20kappa%20lambda%20mu.',
    );
    expect(directive('one two three.\nFour five six.', 0, 'Zero one two three.\nFour five six. Seven')).toBe(
      'one%20two%20three.,Four%20five%20six.',
    );
  });

  it('takes the words before where those behind do not tell', () => {
    const page = 'He said no more.\nShe said no more.\nThey said no more.';
    expect(directive('no more.', 1, page)).toBe('no%20more.,-They');
    expect(directive('no more.', 2, page)).toBe('They%20said-,no%20more.');
  });

  it('takes no half of a word for the words', () => {
    expect(directive('no', 1, 'Nobody knows: no.')).toBe('no');
  });

  it('knows that a browser folds capitals, accents and marks', () => {
    expect(directive('Café “x”', 0, 'CAFE "X" and\nCafé “x” too')).toBe(
      'Caf%C3%A9%20%E2%80%9Cx%E2%80%9D,-too',
    );
  });

  it('is none where there are no words', () => {
    expect(textDirective('a … b', 2, 3)).toBeNull();
    expect(textDirective('', 0, 0)).toBeNull();
  });

  it('leads to the first of two that nothing tells apart', () => {
    const same = Array.from({ length: 40 }, () => 'same words here').join(' ');
    expect(directive('same words here', 20, same)).toMatch(/^[^,]+-,same%20words%20here,-/);
  });
});

/** What a browser does, written anew and plainly: the place of the first match, or -1. */
function found(page: string, written: string): number {
  const parts = written.split(',').map((part) => ({
    prefix: part.endsWith('-'),
    suffix: part.startsWith('-'),
    words: decodeURIComponent(part.replace(/^-|-$/g, '')).toLowerCase(),
  }));
  const prefix = parts.find((part) => part.prefix)?.words ?? '';
  const suffix = parts.find((part) => part.suffix)?.words ?? '';
  const [first = '', last] = parts.filter((part) => !part.prefix && !part.suffix).map((part) => part.words);
  const text = page.toLowerCase();
  const bounded = (at: number, words: string): boolean =>
    text.startsWith(words, at) &&
    !/\w\w/.test(text.slice(Math.max(0, at - 1), at + 1)) &&
    !/\w\w/.test(text.slice(at + words.length - 1, at + words.length + 1));
  for (let at = 0; at < text.length; at++) {
    if (!bounded(at, first)) continue;
    const before = text.slice(0, at).trimEnd();
    if (!before.endsWith(prefix) || !(prefix === '' || bounded(before.length - prefix.length, prefix)))
      continue;
    const follows = (end: number): boolean => {
      const rest = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
      return suffix === '' || bounded(rest, suffix);
    };
    if (last === undefined) {
      if (follows(at + first.length)) return at;
      continue;
    }
    for (let end = at + first.length; end < text.length; end++) {
      if (bounded(end, last) && follows(end + last.length)) return at;
    }
  }
  return -1;
}

it('leads to its own words on whatever page, unless the same stand before in the same company', () => {
  const word = fc.constantFrom('no', 'No', 'more', 'we', 'said', 'now', 'a', 'ferry,', '“no”', 'it-is', 'é');
  const page = fc
    .array(fc.array(word, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 8 })
    .map((blocks) => blocks.map((block) => block.join(' ')).join('\n'));
  fc.assert(
    fc.property(page, fc.nat(), fc.integer({ min: 1, max: 60 }), (text, pick, count) => {
      const starts = [...text.matchAll(/\S+/g)].map(({ index }) => index);
      const start = starts[pick % starts.length] ?? 0;
      const ends = [...text.matchAll(/\S+/g)].map(({ index, 0: { length } }) => index + length);
      const end = ends.find((one) => one >= start + count) ?? text.length;
      const written = textDirective(text, start, end);
      expect(written).not.toBeNull();
      const at = found(text, written ?? '');
      expect(at).toBeGreaterThanOrEqual(0);
      // Long words and those of two blocks are named by their beginning and their end: the former must be right.
      const whole = text.slice(start, end);
      const named = /\n/.test(whole) || whole.length > 120 ? /^\S+(?: \S+){0,4}/.exec(whole)?.[0] : whole;
      const beginning = (from: number): string =>
        text.slice(from, from + (named ?? whole).length).toLowerCase();
      if (at !== start) expect(beginning(at)).toBe(beginning(start));
      // Where that is nowhere else, nothing else may be found.
      if (text.toLowerCase().indexOf(beginning(start)) === start) expect(at).toBe(start);
    }),
    { numRuns: 500 },
  );
});
