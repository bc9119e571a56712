import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';
import { highlightRules, type Theme } from './read-colours.ts';
import { parseColour } from './rgb.ts';

const VOICES = ['1', '2', '3', '4', '5', '6', '7', '8', 'u'];
const PAPER = { light: '#ffffff', dark: '#15181a' } as const;
/** WCAG 2.2: 1.4.3, and 1.4.6 for the palette of those who need more. */
const ENOUGH = { single: 4.5, contrast: 7 } as const;
const LINE = 3;

/** What a palette sets for a kind of mark, over what highlights.css has for a voice. */
function painted(palette: 'single' | 'contrast', theme: Theme, kind: string, voice: string) {
  const css = readFileSync(
    new URL(`../../../src/content/highlights-${palette}.css`, import.meta.url),
    'utf8',
  );
  const [plain = ''] = css.split('@media');
  const rule = new RegExp(`::highlight\\(quoth-${theme}-${kind}-${voice}\\)[^{}]*\\{([^}]*)\\}`).exec(plain);
  const body = rule?.[1] ?? '';
  const usual = highlightRules(theme).find(({ name }) => name === `${kind}-${voice}`);
  return {
    color: /(?:^|[;\s])color:\s*(#\w+)/.exec(body)?.[1] ?? usual?.color ?? null,
    background: /background-color:\s*(#\w+)/.exec(body)?.[1] ?? usual?.background ?? null,
    line: /text-decoration:[^;]*?(#\w+)/.exec(body)?.[1] ?? null,
  };
}

describe.each(['single', 'contrast'] as const)('the palette %s', (palette) => {
  describe.each(['light', 'dark'] as const)('on %s pages', (theme) => {
    it.each(['direct', 'active'])('%s words can be read', (kind) => {
      for (const voice of VOICES) {
        const { color, background } = painted(palette, theme, kind, voice);
        if (color === null || background === null) throw new Error(`${kind} of ${voice} has no colours`);
        expect(contrast(parseColour(color), parseColour(background)), voice).toBeGreaterThanOrEqual(
          ENOUGH[palette],
        );
      }
    });

    it.each(['name', 'paraphrase', 'direct'])('the line of %s shows', (kind) => {
      for (const voice of VOICES) {
        const { line, background } = painted(palette, theme, kind, voice);
        if (line === null) throw new Error(`${kind} of ${voice} has no line`);
        for (const ground of [PAPER[theme], background]) {
          if (ground === null) continue;
          expect(contrast(parseColour(line), parseColour(ground)), voice).toBeGreaterThanOrEqual(LINE);
        }
      }
    });
  });
});

describe('the palette single', () => {
  it.each(['light', 'dark'] as const)('has one colour for all on %s pages', (theme) => {
    for (const kind of ['name', 'paraphrase', 'direct', 'active']) {
      const looks = VOICES.map((voice) => JSON.stringify(painted('single', theme, kind, voice)));
      expect(new Set(looks).size, kind).toBe(1);
    }
  });
});
