import { expect, it } from 'vitest';
import type { Statement } from '../../src/model/analysis.ts';
import { quotationMarks } from '../../src/model/quotation-marks.ts';

const WORDS = 'The quay is ours';
const PLAIN = {
  id: 's1',
  kind: 'direct',
  speaker: null,
  source: null,
  cue: null,
  rule: 'none',
  confidence: 0,
} as const;

function marks(text: string, words = WORDS, quoted = true): string {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  const statement: Statement = { ...PLAIN, spans: [span], quotations: quoted ? [span] : [] };
  const { open, close } = quotationMarks(text, statement);
  return `${open}${close}`;
}

it.each([
  [`She said: “${WORDS}”`, '“”'],
  [`She said: "${WORDS}"`, '“”'],
  [`She said: ‘${WORDS}’`, '‘’'],
  [`She said: '${WORDS}'`, '‘’'],
  [`Sie sagte: „${WORDS}“`, '„“'],
  [`Rzekła: „${WORDS}”`, '„”'],
  [`Elle dit : «${WORDS}»`, '«»'],
  [`Hun sagde: »${WORDS}«`, '»«'],
  [`Hon sade: ”${WORDS}”`, '””'],
  [`She said: “${WORDS}. She went on`, '“”'],
  [`LINDQVIST: ${WORDS}`, '“”'],
])('%s is set in %s', (text, pair) => {
  expect(marks(text)).toBe(pair);
});

it('keeps double marks apart from those around them', () => {
  const turn = 'He told me, "No quay, no boat."';
  expect(marks(`LINDQVIST: ${turn}`, turn, false)).toBe('‘’');
  expect(marks(`LINDQVIST: ${WORDS}`, WORDS, false)).toBe('“”');
});
