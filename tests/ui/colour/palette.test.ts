import { describe, expect, it } from 'vitest';
import { seenWith, type Vision } from './colour-blindness.ts';
import { colourDistance, toLab } from './colour-distance.ts';
import { contrast } from './contrast.ts';
import { colourTokens, highlightRules, type Theme } from './read-colours.ts';
import { parseColour, type Rgb } from './rgb.ts';

const VOICES = ['1', '2', '3', '4', '5', '6', '7', '8', 'u'];
const VISIONS: readonly Vision[] = ['normal', 'protanopia', 'deuteranopia', 'tritanopia'];
/** WCAG 2.2, 1.4.3 for text and 1.4.11 for what tells controls and lines from their ground. */
const TEXT = 4.5;
const LINE = 3;
/** CIEDE2000. Of the two marks of a speaker the stronger one is for telling apart; the pale one stands behind words. */
const APART = { ink: 9, wash: 5.5 };

describe.each(['light', 'dark'] as const)('%s', (theme: Theme) => {
  const tokens = colourTokens(theme);
  function colour(name: string, ground?: Rgb): Rgb {
    const written = tokens.get(name);
    if (written === undefined) throw new Error(`No token --${name}`);
    return parseColour(written, ground);
  }
  const hovered = (ground: string): Rgb => colour('hover', colour(ground));

  const words: [string, string][] = [
    ...['ink', 'ink-2', 'ink-3'].flatMap((text): [string, string][] => [
      [text, 'paper'],
      [text, 'raised'],
      [text, 'sunk'],
    ]),
    ['on-ink', 'ink'],
    ['on-ink', 'ink-2'],
    ['ink', 'find'],
    ...VOICES.flatMap((voice): [string, string][] => [
      ['q-text', `q${voice}-wash`],
      ['q-on', `q${voice}-ink`],
      [`q${voice}-ink`, 'paper'],
      [`q${voice}-ink`, 'raised'],
    ]),
  ];
  it.each(words)('%s can be read on %s', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(TEXT);
  });

  it.each(['ink', 'ink-2', 'ink-3'])('%s can be read under the pointer', (text) => {
    for (const ground of ['paper', 'raised']) {
      expect(contrast(colour(text), hovered(ground))).toBeGreaterThanOrEqual(TEXT);
    }
  });

  const lines: [string, string][] = [
    ['rule-2', 'paper'],
    ['rule-2', 'raised'],
    ...VOICES.map((voice): [string, string] => [`q${voice}-ink`, `q${voice}-wash`]),
  ];
  it.each(lines)('%s shows as a line on %s', (line, ground) => {
    expect(contrast(colour(line), colour(ground))).toBeGreaterThanOrEqual(LINE);
  });

  it('paints pages in the colours of the panel', () => {
    const rules = highlightRules(theme);
    expect(rules.length).toBe(VOICES.length * 4 + 1);
    for (const { name, color, background, line } of rules) {
      const [kind, voice] = name.split('-');
      if (voice === undefined) continue;
      const [ink, wash] = [tokens.get(`q${voice}-ink`), tokens.get(`q${voice}-wash`)];
      expect(line, name).toBe(ink);
      if (kind === 'direct') expect([color, background], name).toEqual([tokens.get('q-text'), wash]);
      if (kind === 'active') expect([color, background], name).toEqual([tokens.get('q-on'), ink]);
    }
  });

  it('sets text and ground together, so that painted words can be read on any page', () => {
    for (const { name, color, background } of highlightRules(theme)) {
      expect(color === null, name).toBe(background === null);
      if (color === null || background === null) continue;
      expect(contrast(parseColour(color), parseColour(background)), name).toBeGreaterThanOrEqual(TEXT);
    }
  });

  describe.each(VISIONS)('%s', (vision) => {
    it.each(['ink', 'wash'] as const)('tells the %ss of any two speakers apart', (part) => {
      const seen = VOICES.map((voice) => toLab(seenWith(vision, colour(`q${voice}-${part}`))));
      for (const [index, one] of seen.entries()) {
        for (const [further, other] of seen.slice(index + 1).entries()) {
          const pair = `${VOICES[index]} and ${VOICES[index + 1 + further]}`;
          expect(colourDistance(one, other), pair).toBeGreaterThanOrEqual(APART[part]);
        }
      }
    });
  });
});
