import { describe, expect, it } from 'vitest';
import { numbersOf, weightsByNumber } from '../../scripts/number-evidence.ts';
import * as source from '../../src/engine/attribute-quotations/source-names.ts';
import { quotationNames } from '../../src/engine/judge-quotations/quotation-names.ts';
import * as referent from '../../src/engine/resolve-mentions/referent-names.ts';
import { weights } from '../../src/lexicon/en/generated/weights.ts';
import { unpackWeights } from '../../src/lexicon/en/packed-words.ts';

const VOCABULARIES = [
  ['quotation', quotationNames],
  ['source', source.sourceNames],
  ['referent', referent.referentNames],
] as const;

describe('numberEvidence', () => {
  it.each(VOCABULARIES)('has a number for every learned weight: %s', (name, vocabulary) => {
    const byNumber = [...vocabulary.weightsIn(weights[name])].filter((weight) => weight !== 0);
    expect(byNumber.sort()).toEqual(Object.values(weights[name]).sort());
  });

  it.each(VOCABULARIES)('ships the weights in the order of the numbers: %s', (name, vocabulary) => {
    const packed = new RegExp(`${name}: unpackWeights\\((".*")\\)`).exec(weightsByNumber())?.[1];
    expect(unpackWeights(JSON.parse(packed ?? '""'))).toEqual(vocabulary.weightsIn(weights[name]));
  });

  it('keeps numbers and lists, and no name', () => {
    const code = numbersOf(source);
    expect(code).toContain(`export const AT_TYPE = ${source.AT_TYPE};`);
    expect(code).toContain('export const TYPES = ["name","nominal","pronoun"];');
    expect(code).toContain(`export const PREPOSITIONS = '${source.PREPOSITIONS.join(' ')}'.split(' ');`);
    expect(code).toContain('export const sourceNames = { weightsIn: (weights) => weights };');
    expect(numbersOf(referent)).not.toContain('sentences=');
  });
});
