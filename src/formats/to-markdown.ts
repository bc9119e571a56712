import type { Analysis } from '../model/analysis.ts';
import { explainLine } from './explain.ts';
import { kindWords } from './kind-words.ts';
import { printedDay } from './printed-day.ts';
import { printedWords } from './printed-words.ts';
import { type SpeakerGroup, speakerGroups } from './speaker-groups.ts';
import { tally } from './tally.ts';

/**
 * The analysis as Markdown: a heading for the article and one for each speaker, under it a list of their statements.
 * Whatever comes from the page is escaped, so it reads as it was printed and can make no link, image or HTML.
 *
 * @param document heads an article without a title: a file's name, a line's id.
 */
export function toMarkdown(analysis: Analysis, document = 'Untitled article'): string {
  const groups = speakerGroups(analysis);
  const blocks = [`# ${escaped(analysis.title ?? document)}`];
  const { byline, publisher, published, url } = analysis;
  const imprint = [byline, publisher, published && printedDay(published)]
    .filter((part) => part !== null)
    .map(escaped);
  if (url !== null) imprint.push(link(url));
  if (imprint.length > 0) blocks.push(imprint.join(', '));
  blocks.push(tally(groups));
  for (const group of groups) blocks.push(heading(group), statements(analysis, group));
  return `${blocks.join('\n\n')}\n`;
}

function heading({ speaker }: SpeakerGroup): string {
  if (!speaker) return '## No speaker found';
  return `## ${escaped(speaker.name)}${speaker.role === null ? '' : `\n\n${escaped(speaker.role)}`}`;
}

function statements(analysis: Analysis, { rows }: SpeakerGroup): string {
  return rows
    .map((row) => {
      const why = escaped(explainLine(analysis, row.statement));
      return `- ${escaped(printedWords(analysis.text, row.statement))}  \n  *${kindWords(row.statement)}.* ${why}`;
    })
    .join('\n');
}

/**
 * A backslash before every sign that CommonMark or GitHub's dialect gives a meaning inside a line, before one that
 * would start a list or a rule at its beginning, and in whatever would become a link by itself.
 */
function escaped(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~&$]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replaceAll('://', ':\\/\\/')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`)
    .replace(/(\w)@/g, '$1\\@');
}

/** An address between angle brackets is a link as it stands; one of another scheme than http stays plain text. */
function link(url: string): string {
  if (!/^https?:\/\//i.test(url)) return escaped(url);
  return `<${url.replace(/[\s<>\\]/g, encodeURIComponent)}>`;
}
