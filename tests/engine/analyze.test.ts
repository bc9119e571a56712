import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';
import { english } from '../../src/lexicon/en/index.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import { plainArticle } from '../../src/model/article.ts';
import { contains, overlaps, type Span } from '../../src/model/span.ts';
import { PATHOLOGICAL } from './pathological.ts';

const read = (text: string): Analysis => analyze(plainArticle(text), english);

const STORY = `The night boat between the two islands was cancelled on Monday.
“It was never safe,” said Mary Vale, the harbour master. “It leaked.”
Ms Vale told reporters that the owners had been warned. “The boat,” she added, “is a wreck.”
‘We disagree,’ a spokesman for Karrow Lines Inc. said. He called the claims “nonsense”.
According to a report, the pumps were broken.
“We go on and on.
“We never stop,” said captain John Ash.`;

/** Everything that must hold of an answer, whatever the text; gives what does not. */
function faults({ text, entities, statements }: Analysis): string[] {
  const found: string[] = [];
  const check = (holds: boolean, fault: string) => {
    if (!holds) found.push(fault);
  };
  const sound = ({ start, end }: Span) =>
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length;
  const filled = (span: Span) => text.slice(span.start, span.end).trim() !== '';
  const ids = new Set(entities.map(({ id }) => id));
  check(ids.size === entities.length, 'two entities share an id');
  for (const { id, name, mentions, role } of entities) {
    check(name.trim() !== '', `${id} has no name`);
    check(role === null || role.trim() !== '', `${id} has an empty role`);
    check(mentions.every(sound), `${id} has a mention outside the text`);
    check(mentions.every(filled), `${id} has an empty mention`);
    check(
      mentions.every((span, k) => k === 0 || (mentions[k - 1]?.end ?? 0) <= span.start),
      `${id}: mentions overlap`,
    );
  }
  check(new Set(statements.map(({ id }) => id)).size === statements.length, 'two statements share an id');
  let last = -1;
  for (const statement of statements) {
    const { id, kind, spans, quotations, speaker, source, cue, rule, confidence } = statement;
    check(spans.length > 0, `${id} says nothing`);
    check([...spans, ...quotations].every(sound), `${id} has a span outside the text`);
    check([...spans, ...quotations].every(filled), `${id} has an empty span`);
    check(
      spans.every((span, k) => k === 0 || (spans[k - 1]?.end ?? 0) <= span.start),
      `${id}: spans out of order`,
    );
    check(
      quotations.every((inner) => spans.some((outer) => contains(outer, inner))),
      `${id}: a quotation outside the spans`,
    );
    check(kind !== 'indirect' || quotations.length === 0, `${id} is indirect and quoted`);
    check(kind !== 'mixed' || quotations.length > 0, `${id} is mixed and not quoted`);
    check(speaker === null || ids.has(speaker), `${id} is said by nobody listed`);
    check(source === null || sound(source), `${id} has a source outside the text`);
    check(cue === null || sound(cue), `${id} has a cue outside the text`);
    check(confidence >= 0 && confidence <= 1, `${id} is ${confidence} sure`);
    check(speaker !== null || confidence === 0, `${id} is sure of nobody`);
    check((rule === 'none') === (source === null), `${id}: rule ${rule} and source do not agree`);
    check((spans[0]?.start ?? -1) >= last, `${id} is out of order`);
    last = spans[0]?.start ?? last;
  }
  const quoted = statements.flatMap(({ quotations }) => quotations).sort((a, b) => a.start - b.start);
  check(
    quoted.every((span, k) => !quoted[k + 1] || !overlaps(span, quoted[k + 1] as Span)),
    'two statements share a quotation',
  );
  return found;
}

describe('any text', () => {
  test.each([
    ['nothing', ''],
    ['a blank', ' '],
    ['lines', '\n\n\n'],
    ['one word', 'Ferry'],
    ['one name', 'Mary Vale'],
    ['one mark', '“'],
    ['only marks', '“”"\'‘’«»„“'],
    ['marks and blanks', '“ ” " " \' \''],
    ['an open quotation', '“We go'],
    ['half a character', '\ud83d said \udc00'],
    ['a byte order mark', '\ufeff“No,” said Mary Vale.'],
    ['a null', '“No,\u0000” said Mary\u0000Vale.'],
    ['carriage returns', '“No,” said Mary Vale.\r\n\r\n“Yes,” said John Ash.\r\n'],
    ['a text from right to left', '«לא», אמרה מרה וייל.'],
    [
      'words of object prototypes',
      'constructor __proto__ said toString “hasOwnProperty valueOf”, said Constructor.',
    ],
  ])('%s', (_, text) => {
    const analysis = read(text);
    expect(analysis.text).toBe(text);
    expect(faults(analysis)).toEqual([]);
  });

  test('nothing said where nothing stands', () => {
    expect(read('')).toEqual({
      language: null,
      title: null,
      byline: null,
      publisher: null,
      published: null,
      url: null,
      text: '',
      entities: [],
      statements: [],
    });
  });

  test('a story', () => {
    const analysis = read(STORY);
    expect(faults(analysis)).toEqual([]);
    expect(analysis.statements.length).toBeGreaterThan(6);
    expect(analysis.entities.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Mary Vale', 'Karrow Lines Inc.', 'John Ash']),
    );
  });

  test('the same text gives the same answer', () => {
    expect(JSON.stringify(read(STORY))).toBe(JSON.stringify(read(STORY)));
  });

  test('reading another text in between changes nothing', () => {
    const before = JSON.stringify(read(STORY));
    read('“Never,” said Paul Orm. Vale is a place, and the Ash a tree.');
    expect(JSON.stringify(read(STORY))).toBe(before);
  });

  test('the answer is plain JSON', () => {
    const analysis = read(STORY);
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
  });

  test('the article is not touched', () => {
    const article = plainArticle(STORY);
    const copy = structuredClone(article);
    analyze(article, english);
    expect(article).toEqual(copy);
  });

  test('text before a story moves the offsets and nothing else', () => {
    const front = 'It rained all day on the two islands and nobody sailed.\n\n';
    const [plain, moved] = [read(STORY), read(front + STORY)];
    const words = ({ text, statements }: Analysis) =>
      statements.map(({ spans, source, rule }) => [
        spans.map((span) => text.slice(span.start, span.end)),
        source && text.slice(source.start, source.end),
        rule,
      ]);
    expect(words(moved)).toEqual(words(plain));
  });
});

describe('fuzzed texts', () => {
  const PIECES = [
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    "''",
    '``',
    '«',
    '»',
    '„',
    '(',
    ')',
    '[',
    '—',
    '–',
    '-',
    ',',
    '.',
    '?',
    '!',
    ':',
    ';',
    '…',
    ' ',
    ' ',
    ' ',
    '\n',
    '\n\n',
    'said',
    'says',
    'told',
    'added',
    'asked',
    'according to',
    'that',
    'and',
    'but',
    'who',
    'the',
    'a',
    'of',
    'in',
    'Mr',
    'Mrs.',
    'Sen.',
    'US',
    'Mary',
    'Vale',
    'John',
    'Ash',
    'Mary Vale',
    'MARY',
    'she',
    'he',
    'they',
    'his',
    'it',
    'the senator',
    'officials',
    'a report',
    'Karrow Lines Inc.',
    'NATO',
    'Germany',
    'the boat',
    'was',
    'never',
    'safe',
    '34',
    '’s',
    'R-Ohio',
    '@vale',
    'Jr.',
    'Monday',
    'van',
    'I',
    '😀',
    '\u00a0',
    '\u00ad',
  ];
  /** Whole clauses that the marks and words above break, cut and run into one another. */
  const CLAUSES = [
    '“The boat was never safe,” said Mary Vale. ',
    '“It leaked,” she said, “every day”',
    'Mary Vale told John Ash that the boat was “a wreck”',
    '‘We disagree,’ a spokesman for Karrow Lines Inc. said. ',
    '“We go on and on.\n“We never stop,” he added. ',
    'According to the report, the pumps were broken. ',
    'ASH: Was it safe?\n',
    '“Never safe.” — Mary Vale\n',
    'He accused the owners of “playing with lives” and said it was over. ',
  ];
  const story = fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...CLAUSES)), { maxLength: 60 })
    .chain((pieces) => fc.constantFrom(' ', '').map((join) => pieces.join(join)));

  test('made of news’ pieces', () => {
    let statements = 0;
    fc.assert(
      fc.property(story, (text) => {
        const analysis = read(text);
        statements += analysis.statements.length;
        expect(faults(analysis)).toEqual([]);
      }),
      { numRuns: 1900, seed: 16 },
    );
    // Were nothing ever found in them, they would show nothing.
    expect(statements).toBeGreaterThan(3000);
  }, 60_000);

  test('made of anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(faults(read(text))).toEqual([]);
      }),
      { numRuns: 500, seed: 16 },
    );
  });

  test('paragraphs of plain text lie in it, in order, without outer blanks, and leave out only blanks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'B.', ' ', '\n', '\r', '\t', '\u00a0', '“'), { maxLength: 60 }),
        (parts) => {
          const text = parts.join('');
          const { paragraphs, ...article } = plainArticle(text);
          expect(article.text).toBe(text);
          let last = 0;
          for (const { start, end } of paragraphs) {
            const words = text.slice(start, end);
            expect(text.slice(last, start).trim()).toBe('');
            expect(words).not.toContain('\n');
            expect(words.trim()).toBe(words);
            expect(words).not.toBe('');
            last = end;
          }
          expect(text.slice(last).trim()).toBe('');
        },
      ),
      { numRuns: 500, seed: 16 },
    );
  });
});

/** Enough for time that grows with the square of the text to outlast the test, not so much that linear time does. */
const USUAL_SIZE = 50_000;

const LARGE = new Set([
  'straight marks alone',
  'opening marks that never close',
  'short quotations',
  'an open quotation in each paragraph',
  'no blanks',
  'nested brackets',
  'people and pronouns',
]);

describe('pathological texts', () => {
  test.each(PATHOLOGICAL.map((pathology) => [pathology.name, pathology] as const))(
    '%s: is read to the end, offsets hold',
    (_, { text, size = USUAL_SIZE }) => {
      expect(faults(read(text(size)))).toEqual([]);
    },
    60_000,
  );

  test.each(
    PATHOLOGICAL.filter(({ name }) => LARGE.has(name)).map(({ name, text }) => [name, text] as const),
  )(
    '200,000 characters: %s',
    (_, text) => {
      expect(faults(read(text(200_000))).slice(0, 3)).toEqual([]);
    },
    60_000,
  );

  test('a million marks are read', () => {
    expect(read('"'.repeat(1_000_000)).statements).toEqual([]);
  }, 60_000);
});
