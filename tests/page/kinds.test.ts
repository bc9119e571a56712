import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isArticle, whyNoArticle } from '../../src/page/is-article.ts';
import { PRESS_PAGES } from './kinds/press-pages.ts';
import { REFERENCE_PAGES } from './kinds/reference-pages.ts';
import { documentOf, type Skeleton } from './kinds/skeleton.ts';
import { SOCIAL_PAGES } from './kinds/social-pages.ts';
import { STORY_PAGES } from './kinds/story-pages.ts';
import { TRADE_PAGES } from './kinds/trade-pages.ts';

const OTHERS = [...PRESS_PAGES, ...TRADE_PAGES, ...REFERENCE_PAGES, ...SOCIAL_PAGES];
const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8').replace(/\s+/g, ' ');

const taken = (pages: readonly Skeleton[]): number =>
  pages.filter((page) => isArticle(documentOf(page))).length;
const FIGURE = `${taken(OTHERS)} of ${OTHERS.length} pages of other kinds for a story, and ${taken(STORY_PAGES)} of ${STORY_PAGES.length} stories`;

test(`the gate takes ${FIGURE}, as the README says`, () => {
  expect(OTHERS.length).toBeGreaterThanOrEqual(25);
  expect(README).toContain(FIGURE);
});

describe('pages of other kinds', () => {
  test.each(OTHERS.map((page) => [page.name, page] as const))('%s', (_, page) => {
    expect(whyNoArticle(documentOf(page))).not.toBe(null);
  });
});

describe('stories of every shape', () => {
  test.each(STORY_PAGES.map((page) => [page.name, page] as const))('%s', (_, page) => {
    expect(whyNoArticle(documentOf(page))).toBe(null);
  });
});
