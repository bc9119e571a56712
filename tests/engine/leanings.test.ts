import { describe, expect, it } from 'vitest';
import { AGREEMENTS, agreementOf } from '../../src/engine/resolve-mentions/agreement.ts';
import { leaningOf, leaningsOf, voted } from '../../src/engine/resolve-mentions/leanings.ts';
import { english } from '../../src/lexicon/en/index.ts';
import { judged } from './stages.ts';

/** How the first person named agrees with "she" before any pronoun is read. */
const agreement = (text: string) => {
  const doc = judged(text);
  const person = doc.entities.findIndex(({ kind }) => kind === 'person');
  return AGREEMENTS[agreementOf(leaningsOf(doc, english)[person] ?? Number.NaN, 'f')];
};

describe('leaningsOf', () => {
  it.each([
    ['Mary Vale said the quay was shut.', 'same'],
    ['John Vale said the quay was shut.', 'opposite'],
    ['Dr Sorvina Brask said the quay was shut.', 'rather'],
    ['Dr Zolvus Brask said the quay was shut.', 'rather-not'],
    ['Dr Brask said the quay was shut.', 'open'],
  ])('%s', (text, expected) => expect(agreement(text)).toBe(expected));
});

describe('voted', () => {
  it('leans more the surer a pronoun means the person', () => {
    expect(voted(0, 'f', 0.95)).toBeGreaterThan(voted(0, 'f', 0.5));
    expect(voted(0, 'm', 0.95)).toBe(-voted(0, 'f', 0.95));
  });

  it('is not moved by pronouns that mean somebody else', () => expect(voted(0, 'f', 0.04)).toBe(0));

  it('leaves a told gender alone', () => expect(voted(leaningOf('m'), 'f', 0.95)).toBe(leaningOf('m')));

  it('never grows as sure as a told gender', () => {
    let leaning = 0;
    for (let k = 0; k < 100; k++) leaning = voted(leaning, 'f', 1);
    expect(leaning).toBeLessThan(leaningOf('f'));
  });
});
