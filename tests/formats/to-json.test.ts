import { describe, expect, it } from 'vitest';
import { toJson, toJsonLine } from '../../src/formats/to-json.ts';
import { SAMPLE } from './sample-analysis.ts';

describe('toJson', () => {
  it('gives the analysis back', () => {
    expect(JSON.parse(toJson(SAMPLE))).toEqual(SAMPLE);
    expect(toJson(SAMPLE).endsWith('}\n')).toBe(true);
  });

  it('puts the id first', () => {
    expect(JSON.parse(toJson(SAMPLE, 'a'))).toEqual({ id: 'a', ...SAMPLE });
    expect(toJson(SAMPLE, 'a')).toMatch(/^\{\n {2}"id": "a",\n/);
  });
});

describe('toJsonLine', () => {
  it('is one line whatever the words are', () => {
    const line = toJsonLine({ ...SAMPLE, text: 'a\nb\r\nc' }, 'x\ny');
    expect(line.indexOf('\n')).toBe(line.length - 1);
    expect(JSON.parse(line)).toMatchObject({ id: 'x\ny', text: 'a\nb\r\nc' });
  });
});
