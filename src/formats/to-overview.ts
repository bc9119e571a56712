import type { Analysis } from '../model/analysis.ts';
import { explainLine } from './explain.ts';
import { harmlessLine } from './harmless-line.ts';
import { kindWords } from './kind-words.ts';
import { printedDay } from './printed-day.ts';
import { printedWords } from './printed-words.ts';
import { type SpeakerGroup, speakerGroups } from './speaker-groups.ts';
import { tally } from './tally.ts';

/**
 * The analysis to read in a terminal: what the article is, then each speaker with their statements and why they
 * are theirs. Control characters in the page's words are shown as U+FFFD, so that no page can steer a terminal.
 */
export function toOverview(analysis: Analysis): string {
  const groups = speakerGroups(analysis);
  const head = [analysis.title ?? '', imprint(analysis), tally(groups)].filter((line) => line !== '');
  const blocks = [head, ...groups.map((group) => describe(analysis, group))];
  return `${blocks.map((lines) => lines.map((line) => harmlessLine(line)).join('\n')).join('\n\n')}\n`;
}

function imprint({ byline, publisher, published, url }: Analysis): string {
  return [byline, publisher, published && printedDay(published), url]
    .filter((part) => part !== null)
    .join(', ');
}

function describe(analysis: Analysis, { speaker, rows }: SpeakerGroup): string[] {
  const name = speaker
    ? [speaker.name, speaker.role].filter((part) => part !== null).join(', ')
    : 'No speaker found';
  const lines = [`${name} (${rows.length})`];
  for (const row of rows) {
    lines.push(`  ${printedWords(analysis.text, row.statement)}`);
    lines.push(`    ${kindWords(row.statement)}. ${explainLine(analysis, row.statement)}`);
  }
  return lines;
}
