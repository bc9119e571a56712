import { expect, test } from 'vitest';
import { isHiddenByLayout } from '../../src/page/is-hidden.ts';

interface Layout {
  readonly rendered?: boolean;
  readonly size?: readonly [width: number, height: number];
  readonly style?: Partial<
    Record<'display' | 'visibility' | 'overflowX' | 'overflowY' | 'clip' | 'clipPath' | 'position', string>
  >;
  readonly visibleInside?: boolean;
  /** In a closed details element, where asking for the style would make Chromium take the box away. */
  readonly folded?: boolean;
}

const PLAIN = {
  display: 'block',
  visibility: 'visible',
  overflowX: 'visible',
  overflowY: 'visible',
  clip: 'auto',
  clipPath: 'none',
  position: 'static',
};

/** An element with the answers that a browser's layout gives. */
function laidOut(layout: Layout): Element {
  const { rendered = true, size = [600, 40], style = {}, visibleInside = false, folded = false } = layout;
  const [width, height] = size;
  const getComputedStyle = (): object => {
    if (folded) throw new Error('The style of what is folded away was asked for');
    return { ...PLAIN, ...style };
  };
  return {
    ownerDocument: { defaultView: { getComputedStyle } },
    closest: () => (folded ? {} : null),
    checkVisibility: () => rendered,
    getBoundingClientRect: () => ({ width, height }),
    getElementsByTagName: () => [{ checkVisibility: () => visibleInside }],
  } as unknown as Element;
}

const cases: readonly (readonly [string, boolean, Layout])[] = [
  ['a paragraph', false, {}],
  ['display: none', true, { rendered: false, style: { display: 'none' } }],
  ['a box dissolved by display: contents', false, { rendered: false, style: { display: 'contents' } }],
  ['visibility: hidden', true, { rendered: false, style: { visibility: 'hidden' } }],
  [
    'visibility: hidden around something visible',
    false,
    { rendered: false, style: { visibility: 'hidden' }, visibleInside: true },
  ],
  ['in a closed details element', true, { rendered: false, folded: true }],
  ['in one that a style sheet hides', true, { rendered: false, size: [0, 0] }],
  [
    'clipped to a pixel for screen readers',
    true,
    { size: [1, 1], style: { position: 'absolute', overflowX: 'hidden', overflowY: 'hidden' } },
  ],
  [
    'clipped by clip',
    true,
    { size: [1, 1], style: { position: 'absolute', clip: 'rect(0px, 0px, 0px, 0px)' } },
  ],
  ['folded to no height', true, { size: [600, 0], style: { overflowY: 'hidden' } }],
  ['without height around floats', false, { size: [600, 0] }],
  ['an empty inline element', false, { size: [0, 0], style: { display: 'inline', overflowX: 'hidden' } }],
];

test.each(cases)('%s', (_, hidden, layout) => {
  expect(isHiddenByLayout(laidOut(layout))).toBe(hidden);
});

test('a document that is shown nowhere hides nothing', () => {
  expect(isHiddenByLayout({ ownerDocument: { defaultView: null } } as unknown as Element)).toBe(false);
});
