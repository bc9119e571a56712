import { expect, it } from 'vitest';
import { LOCALES, messagesOf } from '../ui/locales.ts';

it.each(LOCALES)('the sample in %s holds all that is marked in it', (locale) => {
  const messages = messagesOf(locale);
  const text = messages.sampleText?.message ?? '';
  for (const part of ['Direct', 'Mixed', 'Indirect', 'Name1', 'Name2', 'Name3']) {
    const words = messages[`sample${part}`]?.message ?? '';
    expect(words, part).not.toBe('');
    expect(text.split(words).length, part).toBe(2);
    // On a page the marks themselves are not painted either.
    expect(words, part).not.toMatch(/[“”„«»]/);
  }
});
