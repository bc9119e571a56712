import { describe, expect, it } from 'vitest';
import { named } from '../../src/engine/named.ts';

describe('named', () => {
  it('joins the parts', () => {
    expect(named('at=', 'next')).toBe('at=next');
    expect(named('at=', 'next', ',type=', 'name')).toBe('at=next,type=name');
    expect(named('cue=', 0.5, ',words=', true)).toBe('cue=0.5,words=true');
  });

  it('tells apart what begins alike', () => {
    expect(['1', 1, 12].map((part) => named('back', part, 'x'))).toEqual(['back1x', 'back1x', 'back12x']);
  });
});
