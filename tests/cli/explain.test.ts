import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Explained } from '../../src/cli/explain-to-text.ts';
import { spawnExtract } from './spawn-extract.ts';

const DIR = mkdtempSync(join(tmpdir(), 'quoth-explain-'));
afterAll(() => rmSync(DIR, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(DIR, name);
  writeFileSync(path, content);
  return path;
}

const CROSSINGS = Array.from(
  { length: 8 },
  (_, i) =>
    `<p>On evening ${i + 1} the night ferry crossed the sound as it has since the year of the long frost, with its lamps trimmed by hand.</p>`,
).join('');
const HEAD =
  '<link rel="canonical" href="https://post.example/2031/ferry-crosses"><meta property="og:type" content="article">';
const PAGE = `<!doctype html><html lang="en"><head><title>Ferry</title>${HEAD}</head><body><main class="page"><h1>Ferry</h1>
<article>${CROSSINGS}<aside class="more">Off the \u001b[31m point.</aside></article></main></body></html>`;
const page = file('ferry.html', PAGE);
const shop = file('shop.html', PAGE.replace('/2031/', '/products/'));
const bare = file('bare.html', '<!doctype html><html><body><p>Closed.</p></body></html>');
const text = file('ferry.txt', 'The ferry crosses.');

describe('extract --explain', { timeout: 60_000 }, () => {
  it('tells for people how a page is read', async () => {
    const { code, stdout, stderr } = await spawnExtract(['--explain', page]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Article {5}yes\n/);
    expect(stdout).toContain('address post.example/2031/ferry-crosses\n');
    expect(stdout).toContain(
      "\nStory       main.page > article\n            100 % of the page's prose; its largest part has",
    );
    expect(stdout).toContain('\nHeadline    Ferry\n');
    expect(stdout).toContain('\nText        8 paragraphs\n            On evening 1 the');
    expect(stdout).toContain(
      '\nLeft out    1 place\n  element “aside”: Off the \ufffd[31m point.\n    main.page > article > aside.more\n',
    );
  });

  it('tells why a page is no article, and reads it nevertheless', async () => {
    const { code, stdout } = await spawnExtract(['--explain', shop]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Article {5}no: no story lives at such an address\n/);
    expect(stdout).toContain('\nStory       main.page > article\n');
  });

  it('has an answer to a page without a story', async () => {
    const { code, stdout } = await spawnExtract(['--explain', bare]);
    expect(code).toBe(0);
    expect(stdout).toContain('\nStory       none: the page has no prose\n');
  });

  it('prints JSON: one object, or an array of several with their files', async () => {
    const one = await spawnExtract(['--explain', '--format', 'json', page]);
    expect(JSON.parse(one.stdout) as Explained).toMatchObject({
      gate: { isArticle: true, refusal: null },
      story: { roots: [{ path: 'main.page > article', why: 'deepest' }], paragraphs: 8 },
    });
    const several = await spawnExtract(['--explain', '-f', 'json', page, bare]);
    expect(JSON.parse(several.stdout)).toMatchObject([{ id: page }, { id: bare, story: null }]);
  });

  it('explains the pages of JSONL by the line', async () => {
    const input = `${JSON.stringify({ id: 7, html: PAGE })}\n${JSON.stringify({ id: 8, text: 'Ferry.' })}\n`;
    const { code, stdout, stderr } = await spawnExtract(['--explain', '-'], input);
    expect(JSON.parse(stdout)).toMatchObject({ id: 7, gate: { isArticle: true } });
    expect(stderr).toBe('extract: standard input:2: a text, not a page: there is nothing to explain\n');
    expect(code).toBe(1);
  });

  it('separates several pages by their names, and does those that it can', async () => {
    const { code, stdout, stderr } = await spawnExtract(['--explain', page, text, shop]);
    expect(stdout.match(/^== .* ==$/gm)).toEqual([`== ${page} ==`, `== ${shop} ==`]);
    expect(stderr).toBe(`extract: ${text}: a text, not a page: there is nothing to explain\n`);
    expect(code).toBe(1);
  });

  it('gives whole JSON also when nothing could be read', async () => {
    const none = await spawnExtract(['--explain', '--format', 'json', `${page}.missing`]);
    expect(none).toMatchObject({ code: 1, stdout: '[]\n' });
  });

  it('refuses formats that have nothing to say about pages', async () => {
    expect(await spawnExtract(['--explain', '--format', 'csv', page])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'extract: --explain prints text, json, jsonl, not csv (--help tells more)\n',
    });
  });
});
