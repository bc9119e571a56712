import jsonld from 'jsonld';
import { beforeAll, describe, expect, it } from 'vitest';
import { ENGLISH } from '../../src/formats/english.ts';
import { toAnnotations } from '../../src/formats/to-annotations.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import { applyCorrections } from '../../src/model/apply-corrections.ts';
import { makeCorrection } from '../../src/model/make-correction.ts';
import { ANNO_CONTEXT } from './anno-context.ts';
import { hostileAnalysis } from './hostile-analysis.ts';
import { SAMPLE } from './sample-analysis.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const BASE = 'https://reader.example/notes/ferry.jsonld';
const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const DC = 'http://purl.org/dc/elements/1.1/';
const CREATOR = 'http://purl.org/dc/terms/creator';
const NAME = 'http://xmlns.com/foaf/0.1/name';
const VALUE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value';
const COUNT = 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger';

interface Expanded {
  readonly '@id'?: string;
  readonly '@type'?: readonly string[];
  readonly '@value'?: unknown;
  readonly '@list'?: readonly Expanded[];
  readonly [property: string]: unknown;
}

/** `safe` makes the expansion fail where a term or a relative address would be lost without a word. */
async function expanded(analysis: Analysis, name: string): Promise<Expanded> {
  const documentLoader = async (url: string) => {
    if (url !== CONTEXT) throw new Error(`no network: ${url}`);
    return { documentUrl: url, document: ANNO_CONTEXT };
  };
  const document = JSON.parse(toAnnotations(analysis, ENGLISH, name));
  const [page, ...others] = await jsonld.expand(document, { documentLoader, base: BASE, safe: true });
  expect(others).toEqual([]);
  return page as Expanded;
}

function nodes(node: Expanded | undefined, property: string): readonly Expanded[] {
  return (node?.[property] ?? []) as readonly Expanded[];
}

function annotationsOf(page: Expanded): readonly Expanded[] {
  return nodes(page, `${AS}items`).flatMap((list) => list['@list'] ?? []);
}

/** Exactly one value: what it is. */
function only(node: Expanded | undefined, property: string): unknown {
  const values = nodes(node, property);
  expect(values, property).toHaveLength(1);
  return values[0]?.['@value'] ?? values[0]?.['@id'];
}

const [first] = SAMPLE.statements;
if (!first) throw new Error('the sample has statements');
const CORRECTED = applyCorrections(SAMPLE, [
  makeCorrection(SAMPLE, first, { is: 'speaker', name: 'Hanne Brask' }, 1),
]);

describe.each([
  ['the sample', SAMPLE, 'ferry.html'],
  ['an article without an address', { ...SAMPLE, url: null, language: null }, 'notes 7 ünd "so".txt'],
  ['a corrected article', CORRECTED, 'ferry'],
  ['hostile words', hostileAnalysis(['"\u2028</script>', 'a\ud83d b']), 'x'],
])('the annotations of %s', (_what, analysis, name) => {
  let page: Expanded;
  beforeAll(async () => {
    page = await expanded(analysis, name);
  });

  it('are a page with an annotation for each statement, each with an address of its own', () => {
    expect(page['@type']).toEqual([`${AS}OrderedCollectionPage`]);
    const ids = [page, ...annotationsOf(page)].map((node) => node['@id'] ?? '');
    expect(ids).toHaveLength(analysis.statements.length + 1);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.startsWith(`${BASE}#`)).toBe(true);
  });

  it('have what the model demands of an annotation, and who made it and why', () => {
    for (const annotation of annotationsOf(page)) {
      expect(annotation['@type']).toEqual([`${OA}Annotation`]);
      expect(nodes(annotation, `${OA}hasTarget`).length).toBeGreaterThan(0);
      expect(only(annotation, `${OA}motivatedBy`)).toBe(`${OA}identifying`);
      const [creator] = nodes(annotation, CREATOR);
      expect(creator?.['@type']).toEqual([`${AS}Application`]);
      expect(only(creator, NAME)).toBe('Quoth');
    }
  });

  it('say in bodies of text who speaks, what kind of statement it is and why', () => {
    const speakers: unknown[] = [];
    for (const annotation of annotationsOf(page)) {
      const bodies = nodes(annotation, `${OA}hasBody`);
      for (const body of bodies) {
        expect(body['@type']).toEqual([`${OA}TextualBody`]);
        expect(only(body, `${DC}format`)).toBe('text/plain');
        expect(only(body, VALUE)).toEqual(expect.any(String));
      }
      const of = (purpose: string): unknown[] =>
        bodies
          .filter((body) => only(body, `${OA}hasPurpose`) === `${OA}${purpose}`)
          .map((body) => only(body, VALUE));
      expect(of('tagging')).toHaveLength(1);
      expect(of('describing')).toHaveLength(1);
      speakers.push(of('identifying')[0] ?? null);
    }
    expect(speakers).toEqual(
      analysis.statements.map(
        ({ speaker }) => analysis.entities.find(({ id }) => id === speaker)?.name ?? null,
      ),
    );
  });

  it('lead to the words by what they are and by where they stand', () => {
    const points = [...analysis.text];
    for (const target of annotationsOf(page).flatMap((one) => nodes(one, `${OA}hasTarget`))) {
      expect(target['@type']).toEqual([`${OA}SpecificResource`]);
      expect(URL.canParse(String(only(target, `${OA}hasSource`)))).toBe(true);
      const [quote, position] = nodes(target, `${OA}hasSelector`);
      expect(quote?.['@type']).toEqual([`${OA}TextQuoteSelector`]);
      expect(position?.['@type']).toEqual([`${OA}TextPositionSelector`]);
      const exact = only(quote, `${OA}exact`);
      const around = [only(quote, `${OA}prefix`), exact, only(quote, `${OA}suffix`)].join('');
      expect(analysis.text).toContain(around);
      for (const property of [`${OA}start`, `${OA}end`]) {
        expect(nodes(position, property)[0]).toMatchObject({ '@type': COUNT });
      }
      const start = Number(only(position, `${OA}start`));
      const end = Number(only(position, `${OA}end`));
      expect(points.slice(start, end).join('')).toBe(exact);
    }
  });
});
