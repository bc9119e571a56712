import { STATE_PREFIXES } from './page-hints.ts';

/**
 * The words of an element's class names and id, lower case, split at hyphens, underscores, digits and capitals; two
 * and three neighbors of one name also appear joined by a blank ("read more"). Names of states ("has-related") and
 * names too long to have been written by hand are left out.
 */
export function nameWords(element: Element): string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  const words: string[] = [];
  for (const name of names.split(/\s+/)) {
    if (!name || name.length > LONGEST_NAME) continue;
    const parts = wordsOf(name);
    if (STATE_PREFIXES.has(parts[0] ?? '')) continue;
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i] as string;
      words.push(part);
      if (i > 0) words.push(`${parts[i - 1]} ${part}`);
      if (i > 1) words.push(`${parts[i - 2]} ${parts[i - 1]} ${part}`);
    }
  }
  return words;
}

/** Whether one of the words is in the set; false for no words. */
export function namesAny(words: readonly string[], set: ReadonlySet<string>): boolean {
  for (const word of words) if (set.has(word)) return true;
  return false;
}

const LONGEST_NAME = 80;

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
}
