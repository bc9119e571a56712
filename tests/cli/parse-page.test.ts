import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/cli/parse-page.ts';

describe('parsePage', () => {
  const cases: [what: string, html: string, title: string, body: string][] = [
    [
      'a whole page',
      '<!doctype html><html><head><title>T</title></head><body><p>a</p></body></html>',
      'T',
      'a',
    ],
    ['no head tags', '<html lang="en"><title>T</title><body><p>a</p></body></html>', 'T', 'a'],
    ['no body tags', '<html><head><title>T</title></head><p>a</p>b</html>', 'T', 'ab'],
    [
      'neither',
      '<html><meta charset="utf-8"> <!-- c --><title>T</title><p>a</p><title>x</title></html>',
      'T',
      'ax',
    ],
    ['no html tag', '<!doctype html><title>T</title><p>a</p>', 'T', 'Ta'],
    ['a piece of a page', '<p>a</p><p>b</p>', '', 'ab'],
    ['text alone', 'a < b', '', 'a < b'],
  ];
  it.each(cases)('makes head and body for %s', (_what, html, title, body) => {
    const document = parsePage(html);
    expect(document.documentElement.localName).toBe('html');
    expect([...document.documentElement.children].map(({ localName }) => localName)).toEqual([
      'head',
      'body',
    ]);
    expect(document.querySelector('title')?.textContent ?? '').toBe(title);
    expect(document.body.textContent).toBe(body);
  });
});

describe('shadow trees that a page declares', () => {
  const cases: [what: string, body: string, shown: string][] = [
    ['words in the tree', '<x-a><template shadowrootmode="open"><p>a</p></template></x-a>', 'a'],
    ['a slot', '<x-a><template shadowrootmode="open">a<slot></slot>c</template>b</x-a>', 'abc'],
    [
      'slots with names, and what has no slot',
      '<x-a><template shadowrootmode="open"><slot name="k">z</slot>-<slot name="m">d</slot></template>x<i slot="k">a</i></x-a>',
      'a-d',
    ],
    [
      'a tree within a tree',
      '<x-a><template shadowrootmode="open">a<x-b><template shadowrootmode="open">b</template></x-b></template></x-a>',
      'ab',
    ],
  ];
  it.each(cases)('are read as they are shown: %s', (_what, body, shown) => {
    expect(parsePage(`<html><head></head><body>${body}</body></html>`).body.textContent).toBe(shown);
  });

  it('stay closed where they are closed', () => {
    const { body } = parsePage(
      '<html><head></head><body><x-a><template shadowrootmode="closed">a</template></x-a></body></html>',
    );
    expect(body.querySelector('template')).not.toBe(null);
  });
});
