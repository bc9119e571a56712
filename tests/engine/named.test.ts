import { describe, expect, it } from 'vitest';
import { score } from '../../src/engine/linear.ts';
import { named } from '../../src/engine/named.ts';

describe('named', () => {
  it('joins the parts of the template', () => {
    expect(named`at=${'next'}`.text).toBe('at=next');
    expect(`${named`at=${'next'},type=${'name'}`}`).toBe('at=next,type=name');
    expect(named`cue=${0.5},words=${true}!`.text).toBe('cue=0.5,words=true!');
  });

  it('gives the same name for the same values', () => {
    const name = (place: string, type: string) => named`at=${place},type=${type}`;
    expect(name('next', 'name')).toBe(name('next', 'name'));
    expect(['1', 1, 12].map((part) => named`back${part}x`.text)).toEqual(['back1x', 'back1x', 'back12x']);
  });

  it('weighs by whatever weights it is asked in', () => {
    const name = named`at=${'next'}`;
    expect(score({ 'at=next': 2, plain: 1 }, [name, 'plain', 'unknown'])).toBe(3);
    expect(score({ 'at=next': -1 }, [name, named`at=${'far'}`])).toBe(-1);
    expect(score({ 'at=next': 2 }, [name])).toBe(2);
  });
});
