import { parse } from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';
import { citeStatement } from '../../src/formats/cite-statement.ts';
import { ENGLISH } from '../../src/formats/english.ts';
import { ENGLISH_TEXTS } from '../../src/formats/english-texts.ts';
import { explainLine } from '../../src/formats/explain-line.ts';
import { toAnnotations } from '../../src/formats/to-annotations.ts';
import { toCsv } from '../../src/formats/to-csv.ts';
import { toMarkdown } from '../../src/formats/to-markdown.ts';
import { toText } from '../../src/formats/to-text.ts';
import type { TextKey, Wording } from '../../src/formats/wording.ts';
import { english } from '../../src/lexicon/en/index.ts';
import { applyCorrections } from '../../src/model/apply-corrections.ts';
import { makeCorrection } from '../../src/model/make-correction.ts';
import { WORDING } from '../../src/ui/wording.ts';
import { useMessages } from '../../src/ui/words.ts';
import { goldenSlugs, readGolden } from '../golden/read-golden.ts';
import { LOCALES, lookupIn } from './locales.ts';

const ARTICLES = goldenSlugs().map((slug) => analyze(readGolden(slug), english));
const STATEMENTS = ARTICLES.flatMap((analysis) =>
  analysis.statements.map((statement) => ({ analysis, statement })),
);
/** Words that a sentence keeps where nobody has translated it. */
const ENGLISH_WORDS =
  /\b(?:the|and|with|right|stands?|follows?|comes?|these|words|quotation|said|names|means?|most likely|nobody|before)\b/;
/** Stands for whatever is set into a text, so that only the language's own words are left. */
const SET_IN = '#';
const ISOLATE = /\u2068[^\u2068\u2069]*\u2069/g;

/** The same language with all that is set in blotted out, noting which texts were asked for. */
function blotted(asked: Set<TextKey>): Wording {
  return {
    ...WORDING,
    say(key, ...inserted) {
      asked.add(key);
      return WORDING.say(key, ...inserted.map((text) => (text.includes(SET_IN) ? text : SET_IN)));
    },
  };
}

describe.each(LOCALES)('what the formats tell in %s', (locale) => {
  beforeAll(() => useMessages(lookupIn(locale), locale));
  afterAll(() => useMessages(lookupIn('en'), 'en-GB'));

  it('has no gap, no place left over and no English left in it', () => {
    const asked = new Set<TextKey>();
    const wording = blotted(asked);
    for (const { analysis, statement } of STATEMENTS) {
      for (const text of [
        explainLine(analysis, statement, wording),
        citeStatement({ ...analysis, url: null }, statement, wording),
      ]) {
        expect(text).not.toMatch(/\$\d|undefined|null/);
        expect(text.replaceAll(SET_IN, '')).not.toBe('');
        if (locale !== 'en') expect(text).not.toMatch(ENGLISH_WORDS);
      }
    }
    // The golden articles have nearly every way to say who it was.
    expect([...asked].filter((key) => key.startsWith('why')).length).toBeGreaterThan(30);
  });

  it('sets in every name and every word of the article, whole', () => {
    for (const { analysis, statement } of STATEMENTS) {
      const inEnglish = explainLine(analysis, statement, ENGLISH);
      const here = explainLine(analysis, statement, WORDING).replaceAll(/[\u2068\u2069]/g, '');
      for (const [, words = ''] of inEnglish.matchAll(/“([^”]*)”/g)) {
        // “said” also stands in the texts themselves, as an example.
        if (words !== 'said') expect(here).toContain(words);
      }
    }
  });

  it('keeps names apart from a sentence that runs the other way', () => {
    for (const { analysis, statement } of STATEMENTS) {
      const text = explainLine(analysis, statement, WORDING);
      if (locale !== 'ar') expect(text).not.toMatch(/[\u2066-\u2069]/);
      else expect(text.replaceAll(ISOLATE, '').replaceAll('Quoth', '')).not.toMatch(/[A-Za-z]/);
    }
  });

  it('heads a file that is to be read', () => {
    const [analysis] = ARTICLES;
    if (!analysis) throw new Error('no article');
    const [first, second] = analysis.statements;
    if (!first || !second) throw new Error('no statements');
    const corrected = applyCorrections({ ...analysis, title: null }, [
      makeCorrection(analysis, first, { is: 'speaker', name: 'Hanne Brask' }, 1),
      makeCorrection(analysis, second, { is: 'nobody' }, 2),
    ]);
    const markdown = toMarkdown(corrected, WORDING);
    const { say } = WORDING;
    expect(markdown.startsWith(`# ${say('untitledArticle')}\n`)).toBe(true);
    expect(markdown).toContain(`## ${say('noSpeaker')}\n`);
    expect(markdown).toContain(say('correctedSpeaker'));
    expect(markdown).toContain(say('correctedNobody'));
    expect(markdown).toContain(`*${say('kindMarks')}.*`);
  });

  it('tells why in tables and annotations, and leaves what programs read as it is', () => {
    for (const analysis of ARTICLES.slice(0, 5)) {
      const [here, english] = [WORDING, ENGLISH].map(
        (wording) => parse<Record<string, string>>(toCsv(analysis, wording), { header: true }).data,
      );
      const reasons = analysis.statements.map((one) => explainLine(analysis, one, WORDING));
      expect(here?.map(({ why }) => why).slice(0, reasons.length)).toEqual(reasons);
      const withoutWhy = (rows: typeof here) => rows?.map(({ why, ...rest }) => rest);
      expect(withoutWhy(here)).toEqual(withoutWhy(english));
      const { items } = JSON.parse(toAnnotations(analysis, WORDING));
      const [{ body }] = items;
      const described = body.find(({ purpose }: { purpose: string }) => purpose === 'describing');
      expect(described).toMatchObject({ value: reasons[0], language: locale });
    }
  });

  it('gives citations without a mark that is not its own', () => {
    for (const analysis of ARTICLES) expect(toText(analysis, WORDING)).not.toContain('\ufffd');
  });
});

it('is in English what the command line prints', () => {
  useMessages(lookupIn('en'), 'en-GB');
  for (const analysis of ARTICLES) {
    expect(toText(analysis, WORDING)).toBe(toText(analysis, ENGLISH));
    expect(toMarkdown(analysis, WORDING)).toBe(toMarkdown(analysis, ENGLISH));
  }
});

describe('every text', () => {
  const keys = Object.keys(ENGLISH_TEXTS);
  it.each(LOCALES)('is one of its own in %s where it says something else', (locale) => {
    const look = lookupIn(locale);
    const said = keys.filter((key) => /^why/.test(key)).map((key) => look(key, ['A', 'B']));
    expect(new Set(said).size).toBe(said.length);
  });
});
