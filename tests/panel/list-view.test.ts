import { describe, expect, it } from 'vitest';
import { NEW_VIEW, parseView, toggled } from '../../src/panel/list-view.ts';

describe('parseView', () => {
  it('gives back what was kept', () => {
    const view = {
      ...NEW_VIEW,
      query: 'boat',
      shown: 'mixed',
      only: 'Mara',
      open: ['Mara'],
      figures: true,
      scroll: 40,
    };
    expect(parseView(JSON.parse(JSON.stringify(view)))).toEqual(view);
  });

  it('forgets what was opened or closed during a search', () => {
    expect(parseView({ ...NEW_VIEW, turned: ['Mara'] }).turned).toEqual([]);
  });

  it.each([
    [null],
    ['boat'],
    [{}],
    [{ query: 1, shown: 'loud', only: 2, open: 'Mara', figures: 'yes', scroll: 'far' }],
    [{ scroll: Number.NaN, open: null }],
  ])('takes nothing from %j', (value) => {
    expect(parseView(value)).toEqual(NEW_VIEW);
  });

  it('takes the keys that are keys', () => {
    expect(parseView({ open: ['Mara', 3, null] }).open).toEqual(['Mara']);
  });
});

describe('toggled', () => {
  it('adds and takes away', () => {
    expect(toggled([], 'a')).toEqual(['a']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });
});
