import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../src/formats/english.ts';
import { toCsv } from '../../src/formats/to-csv.ts';
import { hostileAnalysis } from './hostile-analysis.ts';
import { SAMPLE } from './sample-analysis.ts';

function read(csv: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, {
    header: true,
    newline: '\r\n',
    delimiter: ',',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

describe('toCsv', () => {
  it('gives one row a statement, with the words and where they stand', () => {
    const rows = read(toCsv(SAMPLE, ENGLISH, { document: 'ferry.html' }));
    expect(rows.map((row) => [row.n, row.kind, row.speaker, row.rule])).toEqual([
      ['1', 'direct', 'Mara Lindqvist', 'around'],
      ['2', 'indirect', 'Officials', 'before'],
      ['3', 'mixed', 'Tobias Arrowood', 'before'],
      ['4', 'direct', '', 'none'],
    ]);
    expect(rows[0]).toMatchObject({
      document: 'ferry.html',
      role: 'harbour master',
      words: 'You can train a deckhand in a season, […] but not one who would rather be asleep.',
      source: 'Lindqvist',
      cue: 'said',
      confidence: '0.97',
      start: '1',
      end: String(SAMPLE.statements[0]?.spans[1]?.end),
      publisher: 'The Karrow Ledger',
      url: 'https://karrowledger.example/night-ferry',
    });
    expect(rows[0]?.why).toContain('stand in the middle of the quotation');
    expect(rows[1]?.quoted).toBe('');
    expect(rows[2]).toMatchObject({ words: '“a slow eviction” by timetable', quoted: 'a slow eviction' });
  });

  it('ends every line with CR LF and leaves the header out when asked', () => {
    const csv = toCsv(SAMPLE, ENGLISH);
    expect(csv.split('\r\n')).toHaveLength(6);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(toCsv(SAMPLE, ENGLISH, { header: false })).toBe(csv.slice(csv.indexOf('\r\n') + 2));
    expect(toCsv({ ...SAMPLE, statements: [] }, ENGLISH)).toBe(csv.slice(0, csv.indexOf('\r\n') + 2));
  });

  const kept = [
    'plain words',
    'a "quoted" word, and a comma',
    'two\r\nlines\nand a lone\rreturn',
    '""',
    '",",\r\n"x"',
    ' blanks around ',
    "an 'apostrophe",
    'minus - inside = the words + so @ what',
    'semi;colon\tand tab',
    '\u0000\u001b[31m',
  ];
  it.each(kept)('brings %j back to the letter', (words) => {
    expect(read(toCsv(hostileAnalysis([words]), ENGLISH))[0]?.words).toBe(words);
  });

  it('brings back whatever a page may say, with an apostrophe before what would compute', () => {
    const hostile = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",;\' ax＝“\u0000') });
    fc.assert(
      fc.property(hostile, (words) => {
        const expected = /^[=+\-@\t\r\n＝＋－＠]/.test(words) ? `'${words}` : words;
        expect(read(toCsv(hostileAnalysis([words]), ENGLISH))[0]?.words).toBe(expected);
      }),
    );
  });

  const formulas = [
    '=HYPERLINK("https://x.example","click")',
    '+1+1',
    '-2+3',
    '@SUM(A1:A9)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    '＝1+1',
    '＠SUM(1)',
  ];
  it.each(formulas)('lets no spreadsheet compute %j', (words) => {
    const [row] = read(toCsv(hostileAnalysis([words, words], words), ENGLISH));
    for (const column of ['words', 'quoted', 'speaker', 'role', 'title']) {
      expect(row?.[column]).toBe(`'${words}`);
    }
  });
});
