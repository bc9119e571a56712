import type { Analysis } from '../model/analysis.ts';
import { kindKey } from '../model/kind-key.ts';
import { explainLine } from './explain-line.ts';
import { printedWords } from './printed-words.ts';
import { type SpeakerGroup, speakerGroups } from './speaker-groups.ts';
import { tally } from './tally.ts';
import type { Wording } from './wording.ts';

/**
 * The analysis as Markdown: a heading for the article and one for each speaker, under it a list of their statements.
 * Whatever comes from the page is escaped, so it reads as it was printed and can make no link, image or HTML.
 *
 * @param document heads an article without a title: a file's name, a line's id.
 */
export function toMarkdown(analysis: Analysis, wording: Wording, document?: string): string {
  const { say, sayDay } = wording;
  const groups = speakerGroups(analysis);
  const blocks = [`# ${escaped(analysis.title ?? document ?? say('untitledArticle'))}`];
  const { byline, publisher, published, url } = analysis;
  const imprint = [byline, publisher, published && (sayDay(published) ?? published)]
    .filter((part) => part !== null)
    .map(escaped);
  if (url !== null) imprint.push(link(url));
  if (imprint.length > 0) blocks.push(imprint.join(', '));
  blocks.push(tally(groups, wording));
  for (const group of groups) blocks.push(heading(group, wording), statements(analysis, group, wording));
  return `${blocks.join('\n\n')}\n`;
}

function heading({ speaker }: SpeakerGroup, { say }: Wording): string {
  if (!speaker) return `## ${say('noSpeaker')}`;
  return `## ${escaped(speaker.name)}${speaker.role === null ? '' : `\n\n${escaped(speaker.role)}`}`;
}

function statements(analysis: Analysis, { rows }: SpeakerGroup, wording: Wording): string {
  return rows
    .map((row) => {
      const why = escaped(explainLine(analysis, row.statement, wording));
      const kind = wording.say(kindKey(row.statement));
      return `- ${escaped(printedWords(analysis.text, row.statement))}  \n  *${kind}.* ${why}`;
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
