import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis, Entity, EntityKind, Statement } from '../../src/model/analysis.ts';
import { carryVoices } from '../../src/model/carry-voices.ts';
import { countWords } from '../../src/model/count-words.ts';
import { assignVoices } from '../../src/model/voices.ts';

interface Saying {
  readonly name: string;
  readonly kind: EntityKind;
  readonly words: number;
}

/** Each saying is a paragraph of its own: the name, then so many words. */
function analysisOf(sayings: readonly Saying[]): Analysis {
  let text = '';
  const entities = new Map<string, Entity>();
  const statements: Statement[] = [];
  for (const { name, kind, words } of sayings) {
    const mention = { start: text.length, end: text.length + name.length };
    const entity = entities.get(name) ?? {
      id: `e${entities.size + 1}`,
      name,
      kind,
      role: null,
      mentions: [mention],
    };
    entities.set(name, entity);
    text += `${name} said: `;
    const span = { start: text.length, end: text.length + words * 5 - 1 };
    text += `${'boat '.repeat(words).trim()}\n\n`;
    statements.push({
      id: `s${statements.length + 1}`,
      kind: 'indirect',
      spans: [span],
      quotations: [],
      speaker: entity.id,
      source: mention,
      cue: null,
      rule: 'before',
      confidence: 1,
    });
  }
  return {
    title: null,
    byline: null,
    publisher: null,
    published: null,
    url: null,
    language: 'en',
    text,
    entities: [...entities.values()],
    statements,
  };
}

const people = (...words: number[]): Saying[] =>
  words.map((count, index) => ({ name: `Voice ${index}`, kind: 'person', words: count }));

describe('assignVoices', () => {
  it('hands slots out by first appearance', () => {
    expect(assignVoices(analysisOf(people(3, 9, 6)))).toEqual({ e1: '1', e2: '2', e3: '3' });
  });

  it('leaves the grey to the quietest when there are more than eight', () => {
    const voices = assignVoices(analysisOf(people(9, 9, 1, 9, 9, 9, 9, 9, 9)));
    expect(voices.e3).toBe('u');
    expect(voices.e4).toBe('3');
    expect(voices.e9).toBe('8');
  });

  it('adds up the words of one speaker', () => {
    const sayings = [...people(4, 5, 5, 5, 5, 5, 5, 5, 5), ...people(4)];
    expect(assignVoices(analysisOf(sayings))).toMatchObject({ e1: '1', e9: 'u' });
  });

  it('gives no colour to groups and unnamed sources', () => {
    const voices = assignVoices(
      analysisOf([
        { name: 'officials', kind: 'group', words: 30 },
        { name: 'a person close to it', kind: 'unnamed', words: 30 },
        { name: 'Fenwick Line', kind: 'organization', words: 2 },
      ]),
    );
    expect(voices).toEqual({ e1: 'u', e2: 'u', e3: '1' });
  });

  it('has no entry for those who say nothing', () => {
    const analysis = analysisOf(people(3));
    expect(assignVoices({ ...analysis, statements: [] })).toEqual({});
  });

  it('keeps what was given before and fills the free slots', () => {
    const voices = assignVoices(analysisOf(people(3, 4, 5)), { e1: '2', e3: 'u' });
    expect(voices).toEqual({ e1: '2', e2: '1', e3: 'u' });
  });

  it('never gives a slot twice, never changes one, whatever the article', () => {
    const saying = fc.record({
      name: fc.constantFrom(...'ABCDEFGHIJKLMN'),
      kind: fc.constant<EntityKind>('person'),
      words: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(saying, { maxLength: 30 }), fc.array(saying, { maxLength: 10 }), (first, more) => {
        const early = analysisOf(first);
        const voices = assignVoices(early);
        const late = analysisOf([...more, ...first]);
        const carried = carryVoices(early, voices, late);
        const after = assignVoices(late, carried);
        for (const [id, voice] of Object.entries(carried)) expect(after[id]).toBe(voice);
        for (const given of [voices, after]) {
          const slots = Object.values(given).filter((voice) => voice !== 'u');
          expect(new Set(slots).size).toBe(slots.length);
        }
        expect(Object.values(voices).filter((voice) => voice !== 'u').length).toBe(
          Math.min(8, early.entities.length),
        );
      }),
    );
  });
});

describe('carryVoices', () => {
  it('follows the name when the ids shift', () => {
    const before = analysisOf(people(3, 4));
    const after = analysisOf([{ name: 'Newcomer', kind: 'person', words: 2 }, ...people(3, 4)]);
    const carried = carryVoices(before, assignVoices(before), after);
    expect(carried).toEqual({ e2: '1', e3: '2' });
    expect(assignVoices(after, carried)).toEqual({ e1: '3', e2: '1', e3: '2' });
  });
});

describe('countWords', () => {
  it.each([
    ['the third hull', 3],
    ['  the\u00a0third\n\nhull – floats — ', 4],
    ['', 0],
    ['— … —', 0],
    ['It’s 2 p.m.', 3],
  ])('%j has %i', (text, words) => {
    expect(countWords(text, [{ start: 0, end: text.length }])).toBe(words);
  });

  it('adds up spans', () => {
    expect(
      countWords('one two three four', [
        { start: 0, end: 7 },
        { start: 8, end: 18 },
      ]),
    ).toBe(4);
  });
});
