import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../src/cli/parse-page.ts';
import { readArticle } from '../../src/page/read-article.ts';
import { markedPage } from './marked-page.ts';

const FOLDER = new URL('skeletons/', import.meta.url);

/** Pages as the great publishing systems write them, each with what of it is the story. */
describe('the story on a page made by', () => {
  test.each(readdirSync(FOLDER))('%s', (file) => {
    const { html, story } = markedPage(readFileSync(new URL(file, FOLDER), 'utf8'));
    const { text, paragraphs } = readArticle(parsePage(html))?.article ?? { text: '', paragraphs: [] };
    const read = paragraphs.map(
      ({ start, end, kind }) => (kind === 'text' ? '' : `${kind}: `) + text.slice(start, end),
    );
    expect(read).toEqual(story);
    expect(story.length).toBeGreaterThan(3);
  });
});
