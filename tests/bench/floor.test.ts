import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { countMarks } from './floor.ts';

const CASES: [what: string, html: string, marks: number][] = [
  ['none', '<p>The bells stay where they hang.</p>', 0],
  ['straight ones and an apostrophe', `<p>"The bells stay", said Trask's aunt.</p>`, 3],
  ['curly ones over several nodes', '<p>“The <em>bells</em> stay,” she <b>‘said’</b>.</p>', 4],
  ['angled and low ones', '<p>« Oui », „ja“, ‹non›</p>', 6],
  ['those of text only', '<p title="“a”"><!-- “b” -->“c”</p>', 2],
];
test.each(CASES)('counts %s', (_, html, marks) => {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  expect(countMarks([document.body])).toBe(marks);
});

test('counts in all roots', () => {
  const { document } = parseHTML('<html><body><p>“a”</p><i>“b”</i><p>“c”</p></body></html>');
  expect(countMarks([...document.querySelectorAll('p')])).toBe(4);
});
