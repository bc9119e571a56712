import type { Analysis } from '../../src/model/analysis.ts';
import type { Span } from '../../src/model/span.ts';

const TEXT = [
  '“You can train a deckhand in a season,” Lindqvist said, “but not one who would rather be asleep.” 🛥',
  'Officials said the county would pay the lease. Tobias Arrowood called it “a slow eviction” by timetable.',
  '“If the boat goes, the school goes.”',
].join('\n\n');

/** A short article with one statement of each kind, a boat beyond 16 bits in the text, and nobody for the last. */
export const SAMPLE: Analysis = {
  title: 'Night ferry to stop',
  byline: 'Elin Maddern',
  publisher: 'The Karrow Ledger',
  published: '2026-11-12',
  url: 'https://karrowledger.example/night-ferry',
  language: 'en-gb',
  text: TEXT,
  entities: [
    { id: 'e1', name: 'Mara Lindqvist', kind: 'person', role: 'harbour master', mentions: [at('Lindqvist')] },
    { id: 'e2', name: 'Officials', kind: 'group', role: null, mentions: [at('Officials')] },
    { id: 'e3', name: 'Tobias Arrowood', kind: 'person', role: null, mentions: [at('Tobias Arrowood')] },
  ],
  statements: [
    {
      id: 's1',
      kind: 'direct',
      spans: [at('You can train a deckhand in a season,'), at('but not one who would rather be asleep.')],
      quotations: [
        at('You can train a deckhand in a season,'),
        at('but not one who would rather be asleep.'),
      ],
      speaker: 'e1',
      source: at('Lindqvist'),
      cue: at('said'),
      rule: 'around',
      confidence: 0.97,
    },
    {
      id: 's2',
      kind: 'indirect',
      spans: [at('the county would pay the lease')],
      quotations: [],
      speaker: 'e2',
      source: at('Officials'),
      cue: { start: TEXT.indexOf('said the county'), end: TEXT.indexOf('said the county') + 4 },
      rule: 'before',
      confidence: 0.93,
    },
    {
      id: 's3',
      kind: 'mixed',
      spans: [at('“a slow eviction” by timetable')],
      quotations: [at('a slow eviction')],
      speaker: 'e3',
      source: at('Tobias Arrowood'),
      cue: at('called'),
      rule: 'before',
      confidence: 0.91,
    },
    {
      id: 's4',
      kind: 'direct',
      spans: [at('If the boat goes, the school goes.')],
      quotations: [at('If the boat goes, the school goes.')],
      speaker: null,
      source: null,
      cue: null,
      rule: 'none',
      confidence: 0.2,
    },
  ],
};

function at(words: string): Span {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`not in the sample: ${words}`);
  return { start, end: start + words.length };
}
