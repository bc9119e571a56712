import { readdirSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkImports, importsOf } from './check-imports.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

function sources(): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(new URL('../src', import.meta.url), {
    recursive: true,
    withFileTypes: true,
  })) {
    if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
    const path = `${entry.parentPath}/${entry.name}`;
    files.set(relative(ROOT, path).split(sep).join('/'), readFileSync(path, 'utf8'));
  }
  return files;
}

describe('the plan of the house', () => {
  it('is kept by every import in src', () => {
    const files = sources();
    const imports = [...files.values()].flatMap(importsOf);
    // A reader of imports that finds none would find no violation either.
    expect(imports.length).toBeGreaterThan(10);
    expect(checkImports(files)).toEqual([]);
  });
});

describe('checkImports', () => {
  const allowed: [path: string, line: string][] = [
    ['src/model/voices.ts', "import type { Analysis } from './analysis.ts';"],
    ['src/engine/scan.ts', "import type { Token } from '../model/document.ts';"],
    ['src/engine/find-cues/index.ts', "import { scan } from '../scan.ts';"],
    ['src/lexicon/en/index.ts', "export { roles } from './roles.ts';"],
    ['src/platform/tabs.ts', "import browser from 'webextension-polyfill';"],
    ['src/ui/card.tsx', "import { useState } from 'preact/hooks';"],
    ['src/ui/card.tsx', "import './card.css';"],
    ['src/ui/words.ts', "import type en from '../../_locales/en/messages.json';"],
    ['src/content/main.iife.ts', "import styles from '../ui/card.css?inline';"],
    ['src/cli/extract.ts', "import { analyze } from '../engine/analyze.ts';"],
    ['src/cli/extract.ts', "const { parseHTML } = await import('linkedom');"],
    ['src/page/text-map.ts', "// import { analyze } from '../engine/analyze.ts';"],
    ['src/engine/scan.ts', "const words = ['of', 'from', 'by'];"],
    ['src/page/text-map.ts', "/* once: import x from '../engine/scan.ts' */"],
  ];
  it.each(allowed)('lets %s have %s', (path, line) => {
    expect(checkImports(new Map([[path, `${line}\n`]]))).toEqual([]);
  });

  const forbidden: [path: string, line: string, complaint: string][] = [
    ['src/model/span.ts', "import { scan } from '../engine/scan.ts';", 'model may not import engine'],
    [
      'src/engine/scan.ts',
      "import { english } from '../lexicon/en/index.ts';",
      'engine may not import lexicon',
    ],
    [
      'src/lexicon/en/index.ts',
      "import { scan } from '../../engine/scan.ts';",
      'lexicon may not import engine',
    ],
    ['src/engine/scan.ts', "import { readFileSync } from 'node:fs';", 'the package node:fs'],
    ['src/page/find.ts', "import { analyze } from '../engine/analyze.ts';", 'page may not import engine'],
    ['src/page/find.ts', "import { toCsv } from '../formats/to-csv.ts';", 'page may not import formats'],
    ['src/ui/list.tsx', "export * from '../platform/messages.ts';", 'ui may not import platform'],
    ['src/formats/to-csv.ts', "import type { Props } from '../ui/card.tsx';", 'formats may not import ui'],
    ['src/cli/extract.ts', "const x = await import('../content/main.ts');", 'cli may not import content'],
    ['src/panel/main.tsx', "import '../background/main.ts';", 'panel may not import background'],
    [
      'src/panel/main.tsx',
      "import browser from 'webextension-polyfill';",
      'the package webextension-polyfill',
    ],
    ['src/gate/main.ts', "type Panel = typeof import('../panel/main.tsx');", 'gate may not import panel'],
    ['src/ui/list.tsx', "import {\n  a,\n  b,\n} from '../engine/scan.ts';", 'ui may not import engine'],
    ['src/cli/extract.ts', "import { fake } from '../../tests/fake.ts';", 'leads out of src'],
    ['src/panel/main.tsx', "import en from '../../_locales/en/messages.json';", 'leads out of src'],
    ['src/page/find.ts', "import { contains } from '../model/span';", 'lacks its extension'],
    ['src/shared/utils.ts', 'export const x = 1;', 'stands in no room'],
    ['src/utils.ts', 'export const x = 1;', 'stands in no room'],
  ];
  it.each(forbidden)('refuses %s %s', (path, line, complaint) => {
    const complaints = checkImports(new Map([[path, `${line}\n`]]));
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain(complaint);
  });
});
