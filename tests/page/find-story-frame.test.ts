import { expect, test, vi } from 'vitest';
import { findStoryFrame } from '../../src/page/find-story-frame.ts';
import type { Refusal } from '../../src/page/is-article.ts';
import { pageOf, paragraphs } from './page-of.ts';

const STORY = `<main><h1>Ferry</h1>${paragraphs(9)}</main>`;
const story = claiming(STORY);
const bare = pageOf(STORY);
const list = claiming('<ul><li><a href="/a">Ferry</a></li></ul>');

const empty = pageOf('<ul><li><a href="/a">Ferry</a></li></ul>');

interface FakeFrame {
  readonly document: Document | null;
  readonly size?: readonly [width: number, height: number];
}

const cases: readonly (readonly [string, number, Refusal, readonly FakeFrame[]])[] = [
  ['an article in a page without prose', 0, 'prose', [{ document: story }]],
  ['an article in a page that claims nothing', 0, 'claim', [{ document: story }]],
  ['prose in a page that claims to be an article', 0, 'prose', [{ document: bare }]],
  ['prose where nobody claims anything', -1, 'claim', [{ document: bare }]],
  ['no prose', -1, 'prose', [{ document: list }]],
  ['a frame of another origin', -1, 'prose', [{ document: null }]],
  ['a small frame', -1, 'prose', [{ document: story, size: [300, 250] }]],
  ['a large one behind others', 2, 'prose', [{ document: null }, { document: list }, { document: story }]],
  ['a page that is no article for another reason', -1, 'address', [{ document: story }]],
];

test.each(cases)('%s', (_, expected, refusal, fakes) => {
  const frames = fakes.map(frameOf);
  const page = { querySelectorAll: () => frames } as unknown as Document;
  const found = findStoryFrame(page, refusal, () => undefined);
  expect(found).toBe(frames[expected] ?? null);
});

test('goes into frames within frames, with what the page around them claims', () => {
  const inmost = frameOf({ document: bare });
  const middle = frameOf({ document: holding(empty, inmost) });
  const beside = frameOf({ document: list });
  const page = { querySelectorAll: () => [beside, frameOf({ document: holding(empty, middle) })] };
  const changed = vi.fn();
  expect(findStoryFrame(page as unknown as Document, 'prose', changed)).toBe(inmost);
  expect(findStoryFrame(page as unknown as Document, 'claim', changed)).toBeNull();
  expect(middle.addEventListener).toHaveBeenCalledWith('load', changed);
});

test('tells when a frame that may hold a story loads another document', () => {
  const changed = vi.fn();
  const [large, small] = [frameOf({ document: list }), frameOf({ document: list, size: [10, 10] })];
  const page = { querySelectorAll: () => [large, small] } as unknown as Document;
  expect(findStoryFrame(page, 'claim', changed)).toBeNull();
  expect(large.addEventListener).toHaveBeenCalledWith('load', changed);
  expect(small.addEventListener).not.toHaveBeenCalled();
});

/** A page that says of itself that it is an article. */
function claiming(body: string): Document {
  return pageOf(
    `<!doctype html><html><head><meta property="og:type" content="article"></head><body>${body}</body></html>`,
  );
}

/** The document with a frame in it, which nobody has laid out. */
function holding(document: Document, frame: HTMLIFrameElement): Document {
  return new Proxy(document, {
    get(target, key) {
      if (key === 'querySelectorAll')
        return (selector: string) => (selector === 'iframe' ? [frame] : target.querySelectorAll(selector));
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function frameOf({ document, size: [width, height] = [1000, 700] }: FakeFrame): HTMLIFrameElement {
  return {
    contentDocument: document,
    clientWidth: width,
    clientHeight: height,
    ownerDocument: { defaultView: { innerWidth: 1280, innerHeight: 900 } },
    addEventListener: vi.fn(),
  } as unknown as HTMLIFrameElement;
}
