import { expect, it } from 'vitest';
import { inSentence } from '../../src/ui/in-sentence.ts';

it.each([
  ['Officials', 'officials'],
  ['A person close to the operator', 'a person close to the operator'],
  ['The harbour authority', 'the harbour authority'],
  ['Kremlin officials', 'Kremlin officials'],
  ['US officials', 'US officials'],
  ['Democrats', 'Democrats'],
  ['residents', 'residents'],
  ['', ''],
])('%s is %s in a sentence', (name, within) => {
  expect(inSentence(name)).toBe(within);
});
