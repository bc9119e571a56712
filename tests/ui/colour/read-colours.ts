import { readFileSync } from 'node:fs';

export type Theme = 'light' | 'dark';

const TOKENS = read('../../../src/ui/tokens.css');
const HIGHLIGHTS = read('../../../src/content/highlights.css');

/** The colour tokens of src/ui/tokens.css by name without dashes before it ("ink-2", "q1-wash"), as they are written. */
export function colourTokens(theme: Theme): Map<string, string> {
  const tokens = new Map<string, string>();
  for (const [, name = '', light = '', dark = ''] of TOKENS.matchAll(
    /--([\w-]+):\s*light-dark\(\s*(#\w+|rgb\([^()]*\)),\s*(#\w+|rgb\([^()]*\))\s*\);/g,
  )) {
    tokens.set(name, theme === 'light' ? light : dark);
  }
  return tokens;
}

/** One rule of src/content/highlights.css; what it does not set is null. */
export interface HighlightRule {
  /** Without the part before the theme: "direct-1", "cue". */
  readonly name: string;
  readonly color: string | null;
  readonly background: string | null;
  readonly line: string | null;
}

/** The rules for pages of a theme, those for forced colours left out. */
export function highlightRules(theme: Theme): HighlightRule[] {
  const [plain = ''] = HIGHLIGHTS.split(/@media \(forced-colors/);
  return [...plain.matchAll(/::highlight\(quoth-(light|dark)-([\w-]+)\)\s*\{([^}]*)\}/g)]
    .filter(([, of]) => of === theme)
    .map(([, , name = '', body = '']) => ({
      name,
      color: /(?:^|[;\s])color:\s*(#\w+)/.exec(body)?.[1] ?? null,
      background: /background-color:\s*(#\w+)/.exec(body)?.[1] ?? null,
      line: /text-decoration:[^;]*?(#\w+)/.exec(body)?.[1] ?? null,
    }));
}

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}
