import { describe, expect, it } from 'vitest';
import { nameEndings } from '../../src/lexicon/en/name-endings.ts';

describe('nameEndings', () => {
  it.each(['na', 'ia', 'a', 'ie'])('%s ends names of women', (ending) => {
    expect(nameEndings.get(ending)).toBeGreaterThan(1);
  });

  it.each(['us', 'o', 'an', 'k'])('%s ends names of men', (ending) => {
    expect(nameEndings.get(ending)).toBeLessThan(-1);
  });

  it('leaves out endings that few names share', () => {
    expect(nameEndings.get('zz')).toBeUndefined();
  });
});
