import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../src/formats/english.ts';
import { toAnnotations } from '../../src/formats/to-annotations.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import { hostileAnalysis } from './hostile-analysis.ts';
import { SAMPLE } from './sample-analysis.ts';

interface Annotation {
  readonly id: string;
  readonly type: string;
  readonly motivation: string;
  readonly creator: { readonly type: string; readonly name: string };
  readonly body: readonly { readonly purpose: string; readonly value: string }[];
  readonly target: readonly {
    readonly source: string;
    readonly selector: readonly [
      { readonly type: string; readonly exact: string; readonly prefix: string; readonly suffix: string },
      { readonly type: string; readonly start: number; readonly end: number },
    ];
  }[];
}

interface Page {
  readonly '@context': string;
  readonly id: string;
  readonly type: string;
  readonly items: readonly Annotation[];
}

function page(analysis: Analysis, document?: string): Page {
  return JSON.parse(toAnnotations(analysis, ENGLISH, document)) as Page;
}

describe('toAnnotations', () => {
  it('is an AnnotationPage with one annotation a statement and one target a span', () => {
    const result = page(SAMPLE, 'ferry.html');
    expect(result['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(result.type).toBe('AnnotationPage');
    expect(result.items.map((item) => [item.id, item.target.length])).toEqual([
      ['#ferry.html-s1', 2],
      ['#ferry.html-s2', 1],
      ['#ferry.html-s3', 1],
      ['#ferry.html-s4', 1],
    ]);
    expect(result.items[0]).toMatchObject({
      type: 'Annotation',
      motivation: 'identifying',
      creator: { type: 'Software', name: 'Quoth' },
    });
    expect(result.items[0]?.target[0]?.source).toBe('https://karrowledger.example/night-ferry');
  });

  it('names the speaker in a body, and nobody where nobody was found', () => {
    const bodies = page(SAMPLE).items.map((item) => item.body.find((body) => body.purpose === 'identifying'));
    expect(bodies.map((body) => body?.value)).toEqual([
      'Mara Lindqvist',
      'Officials',
      'Tobias Arrowood',
      undefined,
    ]);
  });

  it('selects each span by its words, by what stands around and by code points', () => {
    const points = [...SAMPLE.text];
    const { items } = page(SAMPLE);
    const spans = SAMPLE.statements.flatMap((statement) => statement.spans);
    const targets = items.flatMap((item) => item.target);
    for (const [index, { selector }] of targets.entries()) {
      const [quote, position] = selector;
      const { start, end } = spans[index] ?? { start: -1, end: -1 };
      expect(quote.exact).toBe(SAMPLE.text.slice(start, end));
      expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(SAMPLE.text).toContain(quote.prefix + quote.exact + quote.suffix);
    }
    // The boat stands before the third target: from there on code points are one behind UTF-16 units.
    expect(targets[2]?.selector[1].start).toBe((spans[2]?.start ?? 0) - 1);
  });

  it('cuts no character of two units in half', () => {
    const boats = '🛥'.repeat(20);
    const text = `${boats}x“yes”x${boats}`;
    const start = text.indexOf('yes');
    const span = { start, end: start + 3 };
    const statement = SAMPLE.statements[3];
    if (!statement) throw new Error('the sample has four statements');
    const [item] = page({
      ...SAMPLE,
      text,
      statements: [{ ...statement, spans: [span], quotations: [span] }],
    }).items;
    const quote = item?.target[0]?.selector[0];
    expect(quote?.prefix).toMatch(/^🛥+x“$/u);
    expect(quote?.suffix).toMatch(/^”x🛥+$/u);
  });

  it('identifies the source by the document where the article has no address', () => {
    const [item] = page({ ...SAMPLE, url: null }, 'notes/half \ud83d pair.txt').items;
    expect(item?.target[0]?.source).toBe('#notes%2Fhalf%20%EF%BF%BD%20pair.txt-text');
  });

  it('carries hostile words as data', () => {
    const words = '</script><script>alert(1)</script>"\u2028';
    expect(page(hostileAnalysis([words])).items[0]?.target[0]?.selector[0].exact).toBe(words);
  });
});
