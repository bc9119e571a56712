/**
 * Marks what the engine cannot do yet, and unmarks what it can, in every expected.json:
 *
 *     npx tsx tests/golden/mark.ts
 *
 * Read the diff before you commit it: a new mark is a step back that somebody should have decided on.
 */
import { writeFileSync } from 'node:fs';
import { analyze } from '../../src/engine/analyze.ts';
import { english } from '../../src/lexicon/en/index.ts';
import { compare } from './compare.ts';
import { formatExpected } from './format-expected.ts';
import { markKnown, withoutMarks } from './mark-known.ts';
import { expectedFile, goldenSlugs, readExpected, readGolden } from './read-golden.ts';

for (const slug of goldenSlugs()) {
  const expected = readExpected(slug);
  const differences = compare(analyze(readGolden(slug), english), withoutMarks(expected));
  writeFileSync(expectedFile(slug), formatExpected(markKnown(expected, differences)));
  console.log(`${slug}: ${differences.length} known`);
}
