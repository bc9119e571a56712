import type { StatementKind } from '../model/analysis.ts';
import { inSentence } from './in-sentence.ts';

/** Every sentence the reader is shown in panel and card, in one place; counts choose their plural here. */
export const WORDS = {
  product: 'Quoth',
  trust: 'Read on this device. Nothing was sent.',
  tools: 'Quoth',
  highlights: 'Highlights on this page',
  shareOfWords: 'Share of the words',
  theirs: 'theirs',
  theReporters: 'the reporter’s',
  unnamedSources: 'Unnamed sources',
  notNamed: 'not named in the article',
  noSpeaker: 'No speaker found',
  noSpeakerRole: 'quotations without a speaker',
  noSpeakerWhy: 'Quoth could not tell who said this.',
  noCueFound: 'no cue found',
  noCue: 'no cue',
  notQuoted: 'Not quoted in this article.',
  showInArticle: 'Show in the article',
  copy: 'Copy',
  close: 'Close',
  previous: 'Previous by this speaker',
  next: 'Next by this speaker',
  copied: 'Copied with its source.',
  notCopied: 'Copying did not work. Select the words on the page instead.',
  shown: 'Shown in the article.',
  gone: 'These words are no longer on the page.',
  noAnswer: 'The page did not answer. Try again in a moment.',
  reading: 'Reading the article…',
} as const;

/** What a state without a list says, and what its button does. */
export const STATES = {
  notArticle: {
    heading: 'This page does not look like an article.',
    text: 'Quoth reads news stories, so it left this page alone.',
    action: 'Annotate anyway',
  },
  noText: {
    heading: 'There is no story to read here.',
    text: 'Quoth found no running text on this page. If the story is still loading, read again in a moment.',
    action: 'Read again',
  },
  nothingQuoted: { heading: 'Nobody is quoted here.', action: 'Read again' },
  restricted: {
    heading: 'Quoth cannot read this page.',
    text: 'Browsers keep extensions out of their own pages, the add-on store and the PDF viewer. Open a news article and try again.',
  },
  withheld: {
    heading: 'Quoth may not read this site.',
    text: 'Your browser holds back access to this page. Allow it for Quoth in the browser’s extensions menu, then try again.',
    action: 'Try again',
  },
  failed: {
    heading: 'That did not work.',
    text: 'The page changed or did not answer while Quoth was reading it. Trying again usually helps; so does loading the page anew.',
    action: 'Try again',
  },
  details: 'Details for a bug report',
} as const;

/** How a kind is announced before the words themselves. */
export const KIND_PREFIX: Readonly<Record<StatementKind, string>> = {
  direct: 'Quoted:',
  mixed: 'Partly quoted:',
  indirect: 'Paraphrased:',
};

export const CONFIDENCE = { sure: 'Sure', likely: 'Likely', unsure: 'Unsure', yours: 'Yours' } as const;

/** "1 statement", "16 statements". */
export function statements(count: number): string {
  return count === 1 ? '1 statement' : `${count} statements`;
}

/** "1 named voice", "5 named voices". */
export function namedVoices(count: number): string {
  return count === 1 ? '1 named voice' : `${count} named voices`;
}

/** "34 %"; what is heard at all is never called nothing. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  return rounded === 0 && share > 0 ? '< 1 %' : `${rounded} %`;
}

/** "Quoth read all 14 paragraphs and found no quotations and no reported speech."; the count is of running text. */
export function nothingFound(paragraphs: number): string {
  const some = paragraphs === 1 ? 'the one paragraph' : `all ${paragraphs} paragraphs`;
  const read = paragraphs === 0 ? 'what there is' : some;
  return `Quoth read ${read} and found no quotations and no reported speech.`;
}

/** “officials”, “a person close to the operator” and 2 more. */
export function quotedList(names: readonly string[], most = 3): string {
  const shown = names.slice(0, most).map((name) => `“${inSentence(name)}”`);
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

/** "2 of 5 by Mara Lindqvist". */
export function stepOf(index: number, total: number, name: string): string {
  return `${index} of ${total} by ${name}`;
}

/** "Share of the words. Mara Lindqvist 34 percent, Tobias Arrowood 21." */
export function shareLabel(parts: readonly { readonly name: string; readonly share: number }[]): string {
  const said = parts.map(({ name, share }, index) => {
    const rounded = Math.round(share * 100);
    const number = rounded === 0 ? 'under 1' : String(rounded);
    return `${name} ${number}${index === 0 ? ' percent' : ''}`;
  });
  return `${WORDS.shareOfWords}. ${said.join(', ')}.`;
}

/** "12 November 2026" from an ISO date, in the day the page itself names; null where it is no date. */
export function day(published: string): string | null {
  const [date] = /^\d{4}-\d{2}-\d{2}/.exec(published) ?? [];
  const moment = new Date(`${date}T00:00Z`);
  // A day that no month has comes out as none, or as one of the next month.
  if (date === undefined || Number.isNaN(moment.valueOf()) || !moment.toISOString().startsWith(date))
    return null;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(moment);
}
