import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../src/formats/english.ts';
import { EXPORT_FORMATS, exportFile } from '../../src/formats/export-file.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import { applyCorrections } from '../../src/model/apply-corrections.ts';
import { makeCorrection } from '../../src/model/make-correction.ts';
import { SAMPLE } from './sample-analysis.ts';

describe('exportFile', () => {
  it.each([
    ['markdown', 'night-ferry-to-stop.md', 'text/markdown; charset=utf-8'],
    ['text', 'night-ferry-to-stop.txt', 'text/plain; charset=utf-8'],
    ['csv', 'night-ferry-to-stop.csv', 'text/csv; charset=utf-8; header=present'],
    ['json', 'night-ferry-to-stop.json', 'application/json'],
    [
      'annotations',
      'night-ferry-to-stop.jsonld',
      'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    ],
  ] as const)('%s has its name and its type', (format, name, type) => {
    expect(exportFile(SAMPLE, format, ENGLISH)).toMatchObject({ name, type });
  });

  it('gives each format as it reads back', () => {
    expect(JSON.parse(exportFile(SAMPLE, 'json', ENGLISH).text)).toEqual(SAMPLE);
    const csv = exportFile(SAMPLE, 'csv', ENGLISH).text;
    expect(csv.startsWith('\ufeffdocument,n,')).toBe(true);
    expect(Papa.parse(csv, { header: true, skipEmptyLines: true }).data).toHaveLength(4);
    expect(exportFile(SAMPLE, 'markdown', ENGLISH).text).toMatch(/^# Night ferry to stop\n/);
    expect(exportFile(SAMPLE, 'text', ENGLISH).text).toContain('“If the boat goes, the school goes.” (in');
    expect(JSON.parse(exportFile(SAMPLE, 'annotations', ENGLISH).text)).toMatchObject({
      id: '#night-ferry-to-stop',
      type: 'AnnotationPage',
    });
  });

  it.each([
    [null, 'article'],
    ['', 'article'],
    ['?!', 'article'],
    ['../../etc/passwd', 'etc-passwd'],
    ['a\u0000b/c\\d:e*f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j'],
    ['CON', 'con-article'],
    ['LPT1', 'lpt1-article'],
    ['Ærø’s “slow” ferry — №7', 'ærø-s-slow-ferry-no7'],
    ['العبّارة الليلية', 'العبّارة-الليلية'],
    ['Word '.repeat(40), 'word-word-word-word-word-word-word-word-word-word-word-word'],
    ['x'.repeat(200), 'x'.repeat(60)],
  ])('names the file of %j', (title, name) => {
    expect(exportFile({ ...SAMPLE, title }, 'json', ENGLISH).name).toBe(`${name}.json`);
  });

  it('gives every title a name that every file system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        const { name } = exportFile({ ...SAMPLE, title }, 'csv', ENGLISH);
        expect(name).toMatch(/^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*\.csv$/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
      }),
    );
  });
});

describe.each(EXPORT_FORMATS)('%s', (format) => {
  const [first, , third] = SAMPLE.statements;
  if (!first || !third) throw new Error('the sample has four statements');
  const corrected: Analysis = applyCorrections(SAMPLE, [
    makeCorrection(SAMPLE, first, { is: 'speaker', name: 'Hanne Brask' }, 1),
    makeCorrection(SAMPLE, third, { is: 'no-quotation' }, 2),
  ]);
  const before = exportFile(SAMPLE, format, ENGLISH).text;
  const { text } = exportFile(corrected, format, ENGLISH);

  it('gives what the reader has corrected', () => {
    expect(before).not.toContain('Hanne Brask');
    expect(text).toContain('Hanne Brask');
    expect(text).toContain('the county would pay the lease');
  });

  it('leaves out what is no quotation', () => {
    const statements = JSON.stringify(format === 'json' ? JSON.parse(text).statements : text);
    expect(before).toContain('a slow eviction');
    expect(statements).not.toContain(format === 'json' ? '"s3"' : 'a slow eviction');
  });
});
