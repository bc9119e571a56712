import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/model/analysis.ts';
import { ROOT, spawnExtract } from './spawn-extract.ts';

type Identified = Analysis & { readonly id: string | number };

const DIR = mkdtempSync(join(tmpdir(), 'quoth-extract-'));
afterAll(() => rmSync(DIR, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(DIR, name);
  writeFileSync(path, content);
  return path;
}

function lines(stdout: string): Identified[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Identified);
}

function quotations({ text, statements }: Analysis): string[] {
  return statements.flatMap((one) => one.quotations.map(({ start, end }) => text.slice(start, end)));
}

function speakers({ entities, statements }: Analysis): (string | undefined)[] {
  return statements.map((one) => entities.find(({ id }) => id === one.speaker)?.name);
}

const TEXT = '“We are not closing a route,” said Mara Lindqvist, the harbour master.\n';
const QUOTED = 'We are not closing a route,';
const PAGE = `<!doctype html><html lang="en"><title>Ferry</title><body><article><h1>Ferry</h1><p>${TEXT}</p>${'<p>The night ferry has crossed the sound every evening since the year of the long frost, and its lamps are trimmed by hand.</p>'.repeat(8)}</article></body></html>`;
const JSONL_LINE = JSON.stringify({ id: 'a', text: TEXT });

const txt = file('ferry.txt', TEXT);
const html = file('ferry.html', PAGE);

describe('extract', { timeout: 60_000 }, () => {
  it('is what npm run -s extract starts', () => {
    const stdout = execFileSync('npm', ['run', '-s', 'extract', '--', '--format', 'json', txt], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, npm_config_loglevel: 'silent' },
    });
    const analysis = JSON.parse(stdout) as Analysis;
    expect(quotations(analysis)).toEqual([QUOTED]);
    expect(speakers(analysis)).toEqual(['Mara Lindqvist']);
  });

  it('reads a text to the letter', async () => {
    const odd = `\r\n  Say: 🛥\r\n${TEXT}`;
    const { code, stdout, stderr } = await spawnExtract(['--format', 'json', file('odd.txt', odd)]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const analysis = JSON.parse(stdout) as Analysis;
    expect(analysis.text).toBe(odd);
    expect(quotations(analysis)).toEqual([QUOTED]);
  });

  it('prints an overview by default, with the reason in words', async () => {
    const { code, stdout } = await spawnExtract([html]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Ferry\n/);
    expect(stdout).toContain('\nMara Lindqvist');
    expect(stdout).toContain('  “We are not closing a route,”\n    Quoted directly. ');
    expect(stdout).toContain('“said” follows the quotation');
  });

  it('reads a page in the charset that it declares', async () => {
    const page = PAGE.replace('<title>', '<meta charset="windows-1252"><title>')
      .replaceAll('“', '\u0093')
      .replaceAll('”', '\u0094');
    const { stdout, stderr } = await spawnExtract([
      '-f',
      'json',
      file('old.html', Buffer.from(page, 'latin1')),
    ]);
    expect(stderr).toBe('');
    expect(quotations(JSON.parse(stdout) as Analysis)).toEqual([QUOTED]);
  });

  it('takes the address from the page, or from --url', async () => {
    const own = file(
      'own.html',
      PAGE.replace('<title>', '<link rel="canonical" href="https://a.example/ferry"><title>'),
    );
    const { stdout } = await spawnExtract(['--format', 'jsonl', own]);
    expect(lines(stdout)[0]).toMatchObject({ id: own, url: 'https://a.example/ferry', title: 'Ferry' });
    const given = await spawnExtract(['--format', 'jsonl', '--url', 'https://b.example/', html, txt]);
    expect(lines(given.stdout).map(({ url }) => url)).toEqual(['https://b.example/', 'https://b.example/']);
  });

  const sniffed: [what: string, input: string, format: string[], isLine: boolean][] = [
    ['text', TEXT, [], false],
    ['HTML', `\ufeff \n${PAGE}`, [], false],
    ['JSONL', `\n${JSONL_LINE}\n`, [], true],
    ['JSONL', JSONL_LINE, ['--format', 'jsonl'], true],
  ];
  it.each(sniffed)('sees %s on the standard input', async (_what, input, format, isLine) => {
    for (const args of [[...format, '-'], format]) {
      const { code, stdout, stderr } = await spawnExtract(args, input);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      if (isLine) expect(lines(stdout).map(quotations)).toEqual([[QUOTED]]);
      else expect(stdout).toContain(`“${QUOTED}”`);
    }
  });

  it('answers each line of JSONL with its id, the html ones too', async () => {
    const input = [
      JSON.stringify({ id: 'a', text: TEXT, language: 'en', url: 'https://a.example/' }),
      JSON.stringify({ id: 2, html: PAGE, other: [1] }),
      '',
      JSON.stringify({ id: 'c', text: '', html: null }),
    ].join('\r\n');
    const { code, stdout, stderr } = await spawnExtract(['--format', 'jsonl', '-'], input);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const answers = lines(stdout);
    expect(answers.map(({ id }) => id)).toEqual(['a', 2, 'c']);
    expect(answers.map(quotations)).toEqual([[QUOTED], [QUOTED], []]);
    expect(answers[0]).toMatchObject({ language: 'en', url: 'https://a.example/' });
  });

  const badLines: [what: string, line: string | Uint8Array, message: RegExp][] = [
    ['broken JSON', '{"id": "x", "text": ', /broken JSON: /],
    ['no object', '[1, 2]', /not a JSON object/],
    ['null', 'null', /not a JSON object/],
    ['no id', '{"text": "x"}', /"id" must be a string or a number/],
    ['no text', '{"id": "x"}', /needs either "text" or "html"/],
    ['text and html', '{"id": "x", "text": "a", "html": "b"}', /needs either "text" or "html"/],
    ['a number for a text', '{"id": "x", "text": 5}', /"text" must be a string/],
    ['a list for a page', '{"id": "x", "html": ["<p>"]}', /"html" must be a string/],
    ['a number for an address', '{"id": "x", "text": "a", "url": 5}', /"url" must be a string/],
    ['a number for a language', '{"id": "x", "text": "a", "language": 5}', /"language" must be a string/],
    ['wrong UTF-8', Buffer.from([0x7b, 0xff, 0xfe]), /not UTF-8 text/],
    ['NUL', 'a\0b', /binary data/],
    ['a page without a story', '{"id": "x", "html": "<p>x</p>"}', /no article found in the page/],
    ['a page twenty thousand deep', JSON.stringify({ id: 'x', html: '<b>'.repeat(20_000) }), /page/],
    ['commands to the terminal', '\u001b]0;owned\u0007', /broken JSON: /],
  ];
  it('does the other lines when one is bad, and says where it is', async () => {
    const good = Buffer.from(`${JSONL_LINE}\n`);
    const parts = badLines.flatMap(([, line]) => [good, Buffer.from(line), Buffer.from('\n')]);
    const path = file('bad.jsonl', Buffer.concat([...parts, good]));
    const { code, stdout, stderr } = await spawnExtract([path]);
    expect(code).toBe(1);
    expect(lines(stdout)).toHaveLength(badLines.length + 1);
    const messages = stderr.trimEnd().split('\n');
    for (const [index, [what, , message]] of badLines.entries()) {
      expect(messages[index], what).toMatch(message);
      expect(messages[index], what).toContain(`extract: ${path}:${2 * index + 2}: `);
    }
    expect(messages).toHaveLength(badLines.length);
    expect(stderr.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('does the other files when one cannot be read', async () => {
    const dir = join(DIR, 'a-directory');
    mkdirSync(dir);
    const picture = file('picture.html', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
    const packed = file('packed.jsonl', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 10, 0, 3, 10, 1, 10]));
    const latin = file('latin.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9]));
    const nothing = file('nothing.txt', '');
    const blank = file('blank.html', ' \n');
    const empty = file('empty.jsonl', '');
    const missing = join(DIR, 'missing.txt');
    const args = ['--format', 'jsonl', dir, picture, packed, latin, nothing, blank, empty, missing, txt];
    const { code, stdout, stderr } = await spawnExtract(args);
    expect(code).toBe(1);
    expect(lines(stdout).map(({ id }) => id)).toEqual([txt]);
    expect(stderr.trimEnd().split('\n')).toEqual([
      `extract: ${dir}: is a directory`,
      `extract: ${picture}: not text but binary data`,
      `extract: ${packed}: not text but binary data`,
      `extract: ${latin}: not UTF-8 text`,
      `extract: ${nothing}: empty, nothing to read`,
      `extract: ${blank}: empty, nothing to read`,
      `extract: ${empty}: no documents in it`,
      `extract: ${missing}: no such file`,
    ]);
  });

  it('says so when the standard input is empty', async () => {
    expect(await spawnExtract(['-'])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'extract: standard input: empty, nothing to read\n',
    });
    // No line is no bad line: a program in a pipe may be handed an empty share.
    expect(await spawnExtract(['--format', 'jsonl', '-'])).toEqual({
      code: 0,
      stdout: '',
      stderr: 'extract: standard input: no documents in it\n',
    });
  });

  const mistakes: [args: string[], message: RegExp][] = [
    [['--colour'], /Unknown option '--colour'/],
    [['--format'], /'-f, --format <value>' argument missing/],
    [
      ['--format', 'xml', 'a.html'],
      /unknown format 'xml': choose overview, text, json, jsonl, csv, markdown, annotations/,
    ],
    [['--help=yes'], /does not take an argument/],
  ];
  it.each(mistakes)('answers %j with one line and exit code 2', async (args, message) => {
    const { code, stdout, stderr } = await spawnExtract(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('tells about itself', async () => {
    const help = await spawnExtract(['--help']);
    expect(help.code).toBe(0);
    expect(help.stdout).toContain('npm run -s extract -- [OPTIONS] [FILE…]');
    const version = await spawnExtract(['--version']);
    const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(version).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  it('prints citations as text', async () => {
    const { code, stdout } = await spawnExtract(['--format', 'text', '--url', 'https://a.example/', txt]);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `“${QUOTED}” said Mara Lindqvist, harbour master\nhttps://a.example/\n`,
    });
  });

  it.each([
    ['json', '[]\n'],
    ['annotations', '[]\n'],
    ['jsonl', ''],
    ['text', ''],
    ['overview', ''],
    ['markdown', ''],
  ])('gives whole %s also when nothing could be read', async (format, expected) => {
    const { code, stdout, stderr } = await spawnExtract(['--format', format, join(DIR, 'missing.txt')]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: expected });
    expect(stderr).toContain('no such file');
  });

  it('gives a table without rows when nothing could be read', async () => {
    const { stdout } = await spawnExtract(['--format', 'csv', join(DIR, 'missing.txt')]);
    expect(stdout).toMatch(/^document,n,kind,speaker,.*\r\n$/);
  });

  it('makes one array, one table, one text of several files', async () => {
    const json = await spawnExtract(['--format', 'json', txt, html]);
    expect((JSON.parse(json.stdout) as Identified[]).map(({ id }) => id)).toEqual([txt, html]);
    const annotations = await spawnExtract(['--format', 'annotations', txt, html]);
    expect(
      (JSON.parse(annotations.stdout) as { items: unknown[] }[]).map(({ items }) => items.length),
    ).toEqual([1, 1]);
    const csv = await spawnExtract(['--format', 'csv', txt, html]);
    const table = Papa.parse<Record<string, string>>(csv.stdout, { header: true, skipEmptyLines: true });
    expect(table.data.map(({ document, words }) => [document, words])).toEqual([
      [txt, QUOTED],
      [html, QUOTED],
    ]);
    const text = await spawnExtract([txt, html]);
    expect(text.stdout).toContain(`== ${txt} ==\n`);
    expect(text.stdout).toContain(`\n\n== ${html} ==\n`);
    const markdown = await spawnExtract(['--format', 'markdown', txt, html]);
    expect(markdown.stdout.match(/^# /gm)).toHaveLength(2);
  });

  it('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/extract.ts', '-f', 'jsonl', '-'], {
      cwd: ROOT,
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
    const feed = setInterval(() => child.stdin.write(`${JSONL_LINE}\n`.repeat(200)), 5);
    const code = await closed;
    clearInterval(feed);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('answers a line before the next one comes', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/extract.ts', '-f', 'jsonl', '-'], {
      cwd: ROOT,
    });
    child.stdout.setEncoding('utf8');
    const ids: string[] = [];
    for (const id of ['first', 'second']) {
      const answer = new Promise<string>((resolve) => child.stdout.once('data', resolve));
      child.stdin.write(`${JSON.stringify({ id, text: 'Nothing was said.' })}\n`);
      ids.push((JSON.parse(await answer) as Identified).id as string);
    }
    child.stdin.end();
    await new Promise((resolve) => child.on('close', resolve));
    expect(ids).toEqual(['first', 'second']);
  });

  it('holds one line in memory, and waits for a slow reader', async () => {
    const tellMemory =
      'data:text/javascript,process.on("exit",()=>console.error(process.resourceUsage().maxRSS))';
    const args = ['--import', tellMemory, '--import', 'tsx', 'src/cli/extract.ts', '-f', 'jsonl', '-'];
    const child = spawn(process.execPath, args, { cwd: ROOT });
    // One long word costs the engine little, so that what is measured is the reading and the writing.
    const line = `${JSON.stringify({ id: 'x', text: 'x'.repeat(200_000) })}\n`;
    const count = 2_000;
    let answers = 0;
    let kilobytes = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      kilobytes += text;
    });
    child.stdout.on('data', (chunk: Buffer) => {
      const before = answers;
      for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, at + 1)) answers++;
      if (Math.floor(answers / 200) === Math.floor(before / 200)) return;
      child.stdout.pause();
      setTimeout(() => child.stdout.resume(), 50);
    });
    const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
    for (let i = 0; i < count; i++) {
      if (!child.stdin.write(line)) await new Promise((resolve) => child.stdin.once('drain', resolve));
    }
    child.stdin.end();
    expect(await closed).toBe(0);
    expect(answers).toBe(count);
    // Four hundred megabytes in, as many out.
    expect(Number(kilobytes)).toBeGreaterThan(0);
    expect(Number(kilobytes)).toBeLessThan(300 * 1024);
  });
});
