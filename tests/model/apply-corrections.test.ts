import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis, Statement } from '../../src/model/analysis.ts';
import { applyCorrections } from '../../src/model/apply-corrections.ts';
import { type Correction, MOST_NAME, type Verdict } from '../../src/model/correction.ts';
import { makeCorrection } from '../../src/model/make-correction.ts';
import { parseCorrection } from '../../src/model/parse-correction.ts';
import { ferryAnalysis, said, storyOf } from './corrected-stories.ts';

const NOBODY: Verdict = { is: 'nobody' };
const NO_QUOTATION: Verdict = { is: 'no-quotation' };

function correct(analysis: Analysis, id: string, verdict: Verdict, made = 1): Correction {
  return makeCorrection(analysis, statementOf(analysis, id), verdict, made);
}

function statementOf({ statements }: Analysis, id: string): Statement {
  const statement = statements.find((one) => one.id === id);
  if (!statement) throw new Error(`no statement ${id}`);
  return statement;
}

function named(name: string): Verdict {
  return { is: 'speaker', name };
}

describe('applyCorrections', () => {
  const FERRY = ferryAnalysis();

  it('gives a statement to another figure of the article, and says whose word that is', () => {
    const corrected = applyCorrections(FERRY, [correct(FERRY, 's1', named('Tobias Arrowood'))]);
    expect(said(corrected)).toEqual({ s1: 'Tobias Arrowood', s2: 'Mara Lindqvist', s3: null });
    expect(statementOf(corrected, 's1')).toMatchObject({ rule: 'corrected', confidence: 1, source: null });
    expect(corrected.entities).toEqual(FERRY.entities);
  });

  it.each(['  tobias   ARROWOOD ', 'Arrowood'])('knows a figure by %j', (name) => {
    const corrected = applyCorrections(FERRY, [correct(FERRY, 's1', named(name))]);
    expect(said(corrected).s1).toBe('Tobias Arrowood');
  });

  it('makes an entity of a name that the article does not have, once', () => {
    const corrected = applyCorrections(FERRY, [
      correct(FERRY, 's1', named('Hanne Brask')),
      correct(FERRY, 's3', named('Hanne Brask')),
    ]);
    expect(said(corrected)).toEqual({ s1: 'Hanne Brask', s2: 'Mara Lindqvist', s3: 'Hanne Brask' });
    expect(corrected.entities.slice(FERRY.entities.length)).toEqual([
      { id: 'e4', name: 'Hanne Brask', kind: 'person', role: null, mentions: [] },
    ]);
  });

  it('leaves a statement to nobody, or out', () => {
    const corrected = applyCorrections(FERRY, [
      correct(FERRY, 's1', NOBODY),
      correct(FERRY, 's2', NO_QUOTATION),
    ]);
    expect(said(corrected)).toEqual({ s1: null, s3: null });
    expect(statementOf(corrected, 's1').rule).toBe('corrected');
  });

  it('takes those of several sources without a name who stand nearest', () => {
    const story = storyOf([
      ['“One,” ', 'officials', ' said.'],
      ['“Two,” ', 'officials', ' said.'],
    ]);
    const corrected = applyCorrections(story, [correct(story, 's2', named('officials'))]);
    expect(corrected.statements.map(({ speaker }) => speaker)).toEqual(['e1', 'e2']);
    expect(statementOf(corrected, 's2').rule).toBe('corrected');
  });

  it('lets the later word hold, in whatever order they come', () => {
    const words = [correct(FERRY, 's1', NOBODY, 5), correct(FERRY, 's1', named('Tobias Arrowood'), 9)];
    expect(said(applyCorrections(FERRY, words)).s1).toBe('Tobias Arrowood');
    expect(said(applyCorrections(FERRY, words.toReversed())).s1).toBe('Tobias Arrowood');
  });

  it('does nothing where the words are gone', () => {
    const other = storyOf([['“Something else,” ', 'Mara Lindqvist', ' said.']]);
    expect(applyCorrections(other, [correct(FERRY, 's1', NOBODY)])).toBe(other);
    expect(applyCorrections(FERRY, [])).toBe(FERRY);
  });

  it('does nothing where the words stand, but are no statement any more', () => {
    const unquoted = { ...FERRY, statements: FERRY.statements.slice(1) };
    expect(applyCorrections(unquoted, [correct(FERRY, 's1', NOBODY)])).toBe(unquoted);
  });

  it('finds the statement where the engine now ends it a little earlier', () => {
    const statement = statementOf(FERRY, 's1');
    const spans = statement.spans.map(({ start, end }) => ({ start: start + 1, end: end - 3 }));
    const shorter = { ...FERRY, statements: [{ ...statement, spans }, ...FERRY.statements.slice(1)] };
    expect(said(applyCorrections(shorter, [correct(FERRY, 's1', NOBODY)])).s1).toBeNull();
  });

  it('keeps statements of any length, and names that go on', () => {
    const story = storyOf([[`“${'Not now 🛥, '.repeat(80)}” `, 'Mara Lindqvist', ' said.']]);
    const correction = correct(story, 's1', named(`Hanne ${'Brask '.repeat(50)}`));
    expect(correction.verdict).toMatchObject({ name: expect.stringMatching(/^Hanne Brask .*Brask$/) });
    expect(JSON.stringify(correction).length).toBeLessThan(900);
    expect(parseCorrection(JSON.parse(JSON.stringify(correction)))).toEqual(correction);
    expect(statementOf(applyCorrections(story, [correction]), 's1').rule).toBe('corrected');
  });
});

/** Quotations short enough to come twice, and names that are alike. */
const quotes = fc.constantFrom('No,', 'No, no,', 'Not yet,', 'A slow eviction 🛥,', 'We cannot crew it,');
const names = fc.constantFrom('Mara Lindqvist', 'Tobias Arrowood', 'Hanne Brask', 'officials', 'residents');
/** What stands around them tells one paragraph from the other. */
const sentences = fc
  .array(fc.tuple(quotes, names), { minLength: 1, maxLength: 8 })
  .map((list) =>
    list.map(([quote, name], index): [string, string, string] => [
      `Day ${index}. “${quote}” said `,
      name,
      `, on day ${index}.`,
    ]),
  );
const verdicts = fc.oneof(
  names.map(named),
  fc
    .string({ maxLength: MOST_NAME + 20 })
    .filter((name) => name.trim() !== '')
    .map(named),
  fc.constant(NOBODY),
  fc.constant(NO_QUOTATION),
);

describe('whatever the article and the corrections', () => {
  it('only the corrected statements change, every speaker is an entity, and no id comes twice', () => {
    fc.assert(
      fc.property(sentences, fc.array(fc.tuple(fc.nat(7), verdicts), { maxLength: 6 }), (story, wanted) => {
        const analysis = storyOf(story);
        const before = structuredClone(analysis);
        const chosen = wanted.filter(([index]) => index < analysis.statements.length);
        const corrections = chosen.map(([index, verdict], at) =>
          correct(analysis, `s${index + 1}`, verdict, at),
        );
        const corrected = applyCorrections(analysis, corrections);
        expect(analysis).toEqual(before);
        const touched = new Map(chosen.map(([index, verdict]) => [`s${index + 1}`, verdict]));
        for (const statement of analysis.statements) {
          const now = corrected.statements.find(({ id }) => id === statement.id);
          const verdict = touched.get(statement.id);
          if (verdict === undefined) expect(now).toBe(statement);
          else if (verdict.is === 'no-quotation') expect(now).toBeUndefined();
          else expect(now).toMatchObject({ rule: 'corrected', spans: statement.spans });
        }
        const ids = corrected.entities.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { speaker } of corrected.statements) if (speaker !== null) expect(ids).toContain(speaker);
      }),
    );
  });

  it('a correction outlives paragraphs that come and go around its statement, and storage', () => {
    fc.assert(
      fc.property(sentences, fc.nat(7), sentences, sentences, (story, pick, above, below) => {
        const analysis = storyOf(story);
        const index = pick % story.length;
        const kept = parseCorrection(
          JSON.parse(JSON.stringify(correct(analysis, `s${index + 1}`, named('Hanne Brask')))),
        );
        const other = (list: typeof story): typeof story =>
          list.map(([quote, name, rest]) => [
            quote.replace('Day', 'Night'),
            name,
            rest.replace('day', 'night'),
          ]);
        const own = story[index] ?? ['', '', ''];
        const edited = storyOf([...other(above), own, ...other(below)]);
        const corrected = applyCorrections(edited, kept === null ? [] : [kept]);
        const changed = corrected.statements.filter(({ rule }) => rule === 'corrected');
        expect(changed.map(({ id }) => id)).toEqual([`s${above.length + 1}`]);
      }),
    );
  });
});
