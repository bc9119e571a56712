import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { inwardNames, readSources } from '../../scripts/inward-names.ts';

const STAGE = `export interface Stage {
  /** Says what it is. */
  readonly cuesOf: number;
  hidden?: string;
  ask(word: string): boolean;
}
`;

function namesOf(engine: string, others: Readonly<Record<string, string>> = {}): string[] {
  return inwardNames(new Map([['engine/stage.ts', STAGE + engine], ...Object.entries(others)]));
}

describe('names that never leave the engine', () => {
  test.each<[string, string, Readonly<Record<string, string>>, readonly string[]]>([
    ['members of its interfaces', '', {}, ['ask', 'cuesOf', 'hidden']],
    ['not one in quotation marks', "const at = 'ask';", {}, ['cuesOf', 'hidden']],
    [
      'not one that a word may lead to',
      'const T: Record<string, number> = {\n  hidden: 1,\n};',
      {},
      ['ask', 'cuesOf'],
    ],
    ['not one that a page speaks of', '', { 'page/find.ts': 'root.hidden' }, ['ask', 'cuesOf']],
    ['not one of an answer', '', { 'model/analysis.ts': '  readonly cuesOf: 1;' }, ['ask', 'hidden']],
    [
      'comments and words of a list name nothing',
      '// hidden\n',
      { 'lexicon/en/a.ts': 'words(`ask`)' },
      ['ask', 'cuesOf', 'hidden'],
    ],
    [
      'interfaces elsewhere are not looked at',
      '',
      { 'ui/part.ts': 'interface Part {\n  open: 1;\n}' },
      ['ask', 'cuesOf', 'hidden'],
    ],
  ])('%s', (_, engine, others, expected) => {
    expect(namesOf(engine, others)).toEqual(expected);
  });

  test('the sources have some, none of which is in the answer', () => {
    const names = inwardNames(readSources(fileURLToPath(new URL('../../src/', import.meta.url))));
    expect(names).toContain('reportingVerbs');
    expect(names.length).toBeGreaterThan(40);
    for (const name of ['text', 'statements', 'speaker', 'mentions', 'confidence', 'start']) {
      expect(names).not.toContain(name);
    }
  });
});
