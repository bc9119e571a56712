import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { build, defineConfig, type Plugin, type UserConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { numberEvidence } from './scripts/number-evidence.ts';
import { packWordLists } from './scripts/pack-word-lists.ts';
import { squeeze } from './scripts/squeeze.ts';

/** The id that Firefox knows the extension by; tests give it a fixed address by this name. */
export const GECKO_ID = 'quoth@quoth.example';
const FIREFOX_MIN = '150.0';

/** One build for each browser: `--mode chrome` into dist/chrome, `--mode firefox` into dist/firefox. */
export default defineConfig(({ mode }) => {
  if (mode !== 'chrome' && mode !== 'firefox') {
    throw new Error(`Say which browser to build for: --mode chrome or --mode firefox, not ${mode}`);
  }
  return {
    plugins: [
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
      crx({
        manifest: mode === 'firefox' ? firefoxManifest() : manifest,
        browser: mode,
      }),
      annotatorFiles(),
      nothingWebAccessible(),
      plainImports(),
    ],
    build: {
      ...shared,
      outDir: `dist/${mode}`,
      emptyOutDir: true,
      modulePreload: false,
      // The manifest names the other pages; this one is opened by the background.
      rolldownOptions: { input: { welcome: 'src/welcome/index.html' } },
    },
  };
});

const shared = { target: ['chrome140', 'firefox150'], sourcemap: false, reportCompressedSize: false };

/**
 * Firefox runs background scripts instead of a service worker, has a sidebar instead of a side panel, and wants ids,
 * versions and a word on data.
 */
function firefoxManifest() {
  const { minimum_chrome_version: _, background, side_panel, permissions, ...rest } = manifest;
  return {
    ...rest,
    permissions: permissions.filter((permission) => permission !== 'sidePanel'),
    sidebar_action: {
      default_title: manifest.name,
      default_panel: side_panel.default_path,
      default_icon: manifest.icons,
      open_at_install: false,
    },
    background: { scripts: [background.service_worker], type: background.type },
    browser_specific_settings: {
      gecko: {
        id: GECKO_ID,
        strict_min_version: FIREFOX_MIN,
        data_collection_permissions: { required: ['none' as const] },
      },
      gecko_android: { strict_min_version: FIREFOX_MIN },
    },
  };
}

/**
 * Puts `annotator.js`, `card.js` and `keeper.js` (one self-contained file each) and the sheets of the marks at the root of the build,
 * where src/platform/tabs.ts and page-settings.ts inject them from. They are built apart from the pages because a script for
 * `scripting.executeScript` must not share chunks, and a `?script` import would make it web-accessible.
 */
function annotatorFiles(): Plugin {
  const files = new Map<string, string>();
  return {
    name: 'quoth:annotator',
    apply: 'build',
    async buildStart() {
      files.clear();
      const built = await Promise.all(
        Object.entries(INJECTED).map(([fileName, entry]) => build(alone(fileName, entry))),
      );
      for (const { output } of built.flat().filter((result) => 'output' in result)) {
        for (const file of output) {
          files.set(file.fileName, file.type === 'chunk' ? file.code : file.source.toString());
          const modules = file.type === 'chunk' ? file.moduleIds : [];
          for (const id of modules)
            if (isAbsolute(id) && !id.includes('\0')) this.addWatchFile(withoutQuery(id));
        }
      }
      files.delete(NOTHING);
      const names = [...files.keys()].sort().join();
      if (names !== Object.keys(INJECTED).sort().join())
        throw new Error(`What is injected must be one file each, but came out as ${names}`);
    },
    generateBundle() {
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

const INJECTED = {
  'annotator.js': 'src/content/annotator.iife.ts',
  'card.js': 'src/content/card.iife.ts',
  'keeper.js': 'src/content/keeper.iife.ts',
  'corrections.js': 'src/content/corrections.iife.ts',
  'link.js': 'src/content/link.iife.ts',
  'words.js': 'src/content/words.iife.ts',
  'seek.js': 'src/content/seek.iife.ts',
  'highlights.css': 'src/content/highlights.css',
  'highlights-contrast.css': 'src/content/highlights-contrast.css',
  'highlights-single.css': 'src/content/highlights-single.css',
};
/** The empty script that the bundler writes beside a style sheet. */
const NOTHING = 'styles.js';

function withoutQuery(id: string): string {
  return id.split('?')[0] ?? id;
}

/** How one script or style sheet is bundled by itself; `entry` is a path from the root of the project. */
export function alone(fileName: string, entry: string): UserConfig & { configFile: false } {
  const isStyle = fileName.endsWith('.css');
  return {
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    plugins: [
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
      squeeze(),
      numberEvidence(),
      packWordLists(),
    ],
    build: {
      ...shared,
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(entry, import.meta.url)),
        output: {
          // An IIFE would take the style sheet into the script.
          format: isStyle ? 'es' : 'iife',
          entryFileNames: isStyle ? NOTHING : fileName,
          assetFileNames: '[name][extname]',
          codeSplitting: false,
          // The minifier puts constants in the place of their names, which it does not with vite's `var`.
          topLevelVar: false,
        },
      },
    },
  };
}

/**
 * A script that is imported on demand is imported, and that is all: it brings no style sheets, for which the bundler would
 * put a kilobyte of loader into every page.
 */
function plainImports(): Plugin {
  return {
    name: 'quoth:plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: PRELOAD_HELPER },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}

const PRELOAD_HELPER = /vite\/preload-helper/;

/** What pages can load, they can use to find out who has Quoth. crxjs adds entries; none is needed, so none stays. */
function nothingWebAccessible(): Plugin {
  return {
    name: 'quoth:nothing-web-accessible',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const asset = bundle['manifest.json'];
        if (asset?.type !== 'asset') throw new Error('crxjs wrote no manifest.json');
        const { web_accessible_resources: _, ...rest } = JSON.parse(asset.source.toString());
        asset.source = JSON.stringify(rest, null, 2);
      },
    },
  };
}
