import type { Analysis } from '../model/analysis.ts';
import { kindKey } from '../model/kind-key.ts';
import { explainLine } from './explain-line.ts';
import { harmlessAnalysis } from './harmless-text.ts';
import { printedWords } from './printed-words.ts';
import { type SpeakerGroup, speakerGroups } from './speaker-groups.ts';
import { tally } from './tally.ts';
import type { Wording } from './wording.ts';

/**
 * The analysis to read in a terminal: what the article is, then each speaker with their statements and why they
 * are theirs. Control characters in the page's words are shown as U+FFFD, so that no page can steer a terminal.
 */
export function toOverview(analysis: Analysis, wording: Wording): string {
  const harmless = harmlessAnalysis(analysis);
  const groups = speakerGroups(harmless);
  const head = [harmless.title ?? '', imprint(harmless, wording), tally(groups, wording)];
  const blocks = [
    head.filter((line) => line !== ''),
    ...groups.map((group) => describe(harmless, group, wording)),
  ];
  return `${blocks.map((lines) => lines.map(onOneLine).join('\n')).join('\n\n')}\n`;
}

function imprint({ byline, publisher, published, url }: Analysis, { sayDay }: Wording): string {
  return [byline, publisher, published && (sayDay(published) ?? published), url]
    .filter((part) => part !== null)
    .join(', ');
}

function describe(analysis: Analysis, { speaker, rows }: SpeakerGroup, wording: Wording): string[] {
  const { say } = wording;
  const name = speaker
    ? [speaker.name, speaker.role].filter((part) => part !== null).join(', ')
    : say('noSpeaker');
  const lines = [`${name} (${rows.length})`];
  for (const row of rows) {
    lines.push(`  ${printedWords(analysis.text, row.statement)}`);
    lines.push(`    ${say(kindKey(row.statement))}. ${explainLine(analysis, row.statement, wording)}`);
  }
  return lines;
}

function onOneLine(line: string): string {
  return line.replace(/[\t\r\n]+/g, ' ');
}
