import { describe, expect, it } from 'vitest';
import { citeStatement } from '../../src/formats/cite-statement.ts';
import { ENGLISH } from '../../src/formats/english.ts';
import { ARTICLE } from '../panel/article.ts';

function cite(id: string, over: object = {}): string {
  const statement = ARTICLE.statements.find((one) => one.id === id);
  if (!statement) throw new Error(`no statement ${id}`);
  return citeStatement({ ...ARTICLE, ...over }, statement, ENGLISH);
}

const FROM =
  '(in “Night ferry to stop in March”, The Karrow Ledger, 12 November 2026).\nhttps://karrowledger.example/ferry';

describe('citeStatement', () => {
  it.each([
    ['s1', `“We cannot crew it,” said Mara Lindqvist, harbour master ${FROM}`],
    ['s2', `Mara Lindqvist, harbour master, paraphrased: both boats had been too deep ${FROM}`],
    ['s3', `it “remains open to any timetable” — Fenwick Line ${FROM}`],
    ['s6', `“If the boat goes, the school goes.” ${FROM}`],
  ])('%s', (id, text) => {
    expect(cite(id)).toBe(text);
  });

  it('keeps the article’s marks, so that words quoted within stay apart', () => {
    const text = '‘She told me, “Take the boat,” and I took it,’ said Mara Lindqvist.';
    const span = { start: 1, end: text.indexOf('’ said') };
    const [first] = ARTICLE.statements;
    if (!first) throw new Error('no statement');
    const statement = { ...first, spans: [span], quotations: [span] };
    expect(citeStatement({ ...ARTICLE, text, url: null }, statement, ENGLISH)).toBe(
      '‘She told me, “Take the boat,” and I took it,’ said Mara Lindqvist, harbour master (in “Night ferry to stop in March”, The Karrow Ledger, 12 November 2026).',
    );
  });

  it('leaves out what the page does not say', () => {
    expect(cite('s6', { publisher: null, published: null, title: null, url: null })).toBe(
      '“If the boat goes, the school goes.”',
    );
  });

  it('keeps a date that is none as the page has it', () => {
    expect(cite('s6', { published: 'Thursday', url: null })).toContain(
      '(in “Night ferry to stop in March”, The Karrow Ledger, Thursday).',
    );
  });
});
