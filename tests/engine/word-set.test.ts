import { describe, expect, it } from 'vitest';
import { listedNumber, WordSet } from '../../src/engine/word-set.ts';

const FERRIES = new WordSet(['qxferry', 'qxgull']);
const BIRDS = new WordSet(['qxgull']);
const token = (word: string) => ({ listed: listedNumber(word) });

describe('WordSet', () => {
  it.each([
    ['qxferry', true, false],
    ['qxgull', true, true],
    ['qxharbour', false, false],
  ])('knows %s', (word, ferry, bird) => {
    expect(FERRIES.has(token(word))).toBe(ferry);
    expect(BIRDS.has(token(word))).toBe(bird);
  });

  it('holds no token where there is none', () => expect(FERRIES.has(undefined)).toBe(false));

  it('says so where it has no room for a word', () => {
    const many = Array.from({ length: 1024 }, (_, k) => `qx${k}`);
    expect(() => new WordSet(many)).toThrow(/words/);
  });
});
