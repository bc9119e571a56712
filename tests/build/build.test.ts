import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/build-extension.ts';

const run = promisify(execFile);
/** Ways to the network, and from words to code. */
const TALK = /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|\beval\(|new Function\(/;
const KINDS = ['name', 'paraphrase', 'direct', 'active'];
const VOICES = ['1', '2', '3', '4', '5', '6', '7', '8', 'u'];

interface Manifest {
  readonly [key: string]: unknown;
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly icons: Readonly<Record<string, string>>;
  readonly action: {
    readonly default_popup: string;
    readonly default_icon: Readonly<Record<string, string>>;
  };
  readonly content_scripts: readonly {
    readonly js: readonly string[];
    readonly matches: readonly string[];
  }[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] };
}

describe.each(['chrome', 'firefox'] as const)('the build for %s', (browser) => {
  const dist = join(ROOT, 'dist', browser);
  const manifest: Manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));

  test('shows nothing of itself to pages', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('asks for no more than it needs', () => {
    const beside = browser === 'chrome' ? ['sidePanel'] : [];
    const usual = ['activeTab', 'scripting', 'search', ...beside, 'storage', 'contextMenus'];
    expect(manifest.permissions).toEqual(usual);
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  test('lets its pages reach no network', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('has every file that it names', () => {
    const { icons, action, content_scripts, background } = manifest;
    const files = [
      ...Object.values(icons),
      ...Object.values(action.default_icon),
      action.default_popup,
      ...content_scripts.flatMap(({ js }) => js),
      ...[background.service_worker ?? background.scripts ?? []].flat(),
      'annotator.js',
      'card.js',
      'keeper.js',
      'corrections.js',
      'words.js',
      'highlights.css',
      'highlights-contrast.css',
      'highlights-single.css',
      'icons/quoth-idle-16.png',
      'icons/quoth-idle-32.png',
    ];
    expect(files.filter((file) => !existsSync(join(dist, file)))).toEqual([]);
  });

  test.each(['annotator.js', 'card.js', 'keeper.js', 'corrections.js', 'words.js', 'src/gate/gate.iife.js'])(
    '%s is one file that needs no other',
    (file) => {
      const code = readFileSync(join(dist, file), 'utf8');
      // A classic script may hold neither import nor export.
      expect(() => new Script(code)).not.toThrow();
      expect(code.includes('import(')).toBe(false);
      // Left in, it would throw where there is no Node.
      expect(code.includes('process.env')).toBe(false);
    },
  );

  test('gives the word lists to the annotator alone', () => {
    const scripts = filesIn(dist).filter((file) => file.endsWith('.js'));
    const given = scripts.filter((file) =>
      /quothPackedWords|packedWordLists/.test(readFileSync(join(dist, file), 'utf8')),
    );
    expect(given).toEqual(['annotator.js']);
  });

  test('says nothing to the network and runs no code from words', () => {
    const scripts = filesIn(dist).filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(3);
    const talkative = scripts.filter((file) => TALK.test(readFileSync(join(dist, file), 'utf8')));
    expect(talkative).toEqual([]);
  });

  test.each(['highlights.css', 'highlights-contrast.css', 'highlights-single.css'])(
    '%s paints every kind in every voice on light and dark pages',
    (sheet) => {
      const css = readFileSync(join(dist, sheet), 'utf8');
      for (const theme of ['light', 'dark']) {
        if (sheet === 'highlights.css') expect(css).toContain(`::highlight(quoth-${theme}-cue)`);
        for (const kind of KINDS) {
          for (const voice of VOICES) expect(css).toContain(`::highlight(quoth-${theme}-${kind}-${voice})`);
        }
      }
    },
  );
});

test('Chrome gets a service worker, Firefox scripts and its own settings', () => {
  const chrome = JSON.parse(readFileSync(join(ROOT, 'dist/chrome/manifest.json'), 'utf8'));
  const firefox = JSON.parse(readFileSync(join(ROOT, 'dist/firefox/manifest.json'), 'utf8'));
  expect(chrome.minimum_chrome_version).toBe('140');
  expect(chrome.background).toHaveProperty('service_worker');
  expect(chrome).not.toHaveProperty('browser_specific_settings');
  expect(firefox.background).not.toHaveProperty('service_worker');
  expect(firefox).not.toHaveProperty('minimum_chrome_version');
  expect(firefox.browser_specific_settings).toMatchObject({
    gecko: { strict_min_version: '150.0', data_collection_permissions: { required: ['none'] } },
    gecko_android: { strict_min_version: '150.0' },
  });
});

test('no part is heavier than its budget', async () => {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts/check-build.ts')], {
    cwd: ROOT,
  });
  expect(stdout.match(/gate|annotator|card|keeper|corrections|link|seek|words|panel/g)).toHaveLength(18);
});

test('web-ext lint finds no error', async () => {
  const webExt = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const args = [
    webExt,
    'lint',
    '--source-dir',
    join(ROOT, 'dist/firefox'),
    '--output',
    'json',
    '--no-config-discovery',
  ];
  const { stdout } = await run(process.execPath, args);
  expect(JSON.parse(stdout).errors).toEqual([]);
});

function filesIn(folder: string, prefix = ''): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path, `${prefix}${name}/`) : [`${prefix}${name}`];
  });
}
