import { expect, it } from 'vitest';
import { directionOfLanguage } from '../../src/ui/direction-of-language.ts';

it.each([
  ['en', 'ltr'],
  ['en-GB', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['FA', 'rtl'],
  // Begins like one that runs the other way.
  ['arn', 'ltr'],
  [null, undefined],
])('%s runs %s', (lang, direction) => {
  expect(directionOfLanguage(lang)).toBe(direction);
});
