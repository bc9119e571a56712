import { describe, expect, it } from 'vitest';
import { Tally } from '../../src/engine/tally.ts';
import { capped, cappedValues, Vocabulary } from '../../src/engine/vocabulary.ts';

describe('Vocabulary', () => {
  it('numbers names one after the other, the last part first', () => {
    const vocabulary = new Vocabulary();
    expect(vocabulary.number('plain')).toBe(0);
    const at = vocabulary.number('at=', ['here', 'far'], ',cue=', [false, true]);
    expect(at).toBe(1);
    expect(vocabulary.number('last')).toBe(5);
    expect(vocabulary.namesOf([at, at + 1, at + 2, at + 3])).toEqual([
      'at=here,cue=false',
      'at=here,cue=true',
      'at=far,cue=false',
      'at=far,cue=true',
    ]);
  });

  it('gives weights by number in whatever weights it is asked', () => {
    const vocabulary = new Vocabulary();
    vocabulary.number('at=', ['here', 'far']);
    expect([...vocabulary.weightsIn({ 'at=far': 2, 'at=moon': 5 })]).toEqual([0, 2]);
    expect([...vocabulary.weightsIn({ 'at=here': -1 })]).toEqual([-1, 0]);
    expect([...vocabulary.weightsIn({ 'at=far': 2 })]).toEqual([0, 2]);
  });

  it.each([
    [0, 0],
    [2, 2],
    [3, 'many'],
    [40, 'many'],
    [-1, 'less'],
  ])('caps %d: %s', (count, value) => expect(cappedValues(2, 'many')[capped(count, 2)]).toBe(value));
});

describe('Tally', () => {
  it('adds weights up, evidence given twice twice, and begins anew', () => {
    const tally = new Tally(Float64Array.of(2, -0.5, 0));
    for (const number of [0, 1, 1, 2]) tally.add(number);
    expect(tally.take()).toBe(1);
    tally.add(1);
    expect(tally.take()).toBe(-0.5);
    expect(tally.take()).toBe(0);
  });
});
