import type { ParagraphKind } from '../model/article.ts';
import { endsSentence, inked } from './block-writer.ts';
import type { FoundBlock, LeftOut } from './collect-blocks.ts';
import { APPEALS, CONTINUES, DATE_WORDS, FURNITURE_LINES, TEASER_STARTS } from './page-lines.ts';
import { PROSE_WEIGHT } from './survey-prose.ts';
import { weighText } from './weigh-text.ts';

/** A block of the story with the kind of paragraph it is. */
export interface ChosenBlock extends FoundBlock {
  readonly kind: ParagraphKind;
}

/** The story's blocks, and those that the page prints once more beside it. */
export interface Chosen {
  readonly story: readonly ChosenBlock[];
  readonly repeats: readonly FoundBlock[];
}

/** Longer headings are paragraphs in a heading's clothes. */
const LONGEST_HEADING = 240;
/** A repeated paragraph of this length is the same one printed for another width of screen. */
const REPEATED = 60;
/** A name below a pull quote stands in the story too; its words are longer. */
const LEAST_REPEAT = 16;
const LEAST_MARKED = 6;
const SHORT_PARAGRAPH = 220;
const LEAST_STANDFIRST = 40;
const MOST_STANDFIRSTS = 3;

/**
 * The blocks that belong to the story: without the headline (`title`), the lines of the page's own ("Advertisement",
 * "Read more: …", appeals to subscribe), bylines and dates before the first sentence, labels after the last, paragraphs
 * printed twice, and pull quotes of sentences that the story has anyway with the names below them. What is dropped is noted in `leftOut`.
 */
export function chooseBlocks(
  blocks: readonly FoundBlock[],
  title: string | null,
  leftOut: LeftOut[],
): Chosen {
  let firstProse = blocks.findIndex((block) => isRunning(block) && !isBullet(block));
  if (firstProse < 0) firstProse = blocks.findIndex(isRunning);
  const lastProse = blocks.findLastIndex(isRunning);
  const ownTitle = letters(title ?? '');
  const headline = headlineIndex(blocks, firstProse);
  const chosen: ChosenBlock[] = [];
  const seen = new Set<string>();
  const running = letters(
    blocks.map((block) => (block.kind === 'text' && !block.pullQuote ? block.text : '')).join(' '),
  );
  const repeatedBoxes = new Set(
    blocks.flatMap(({ pullQuote, text }) => (pullQuote && repeats(text) ? pullQuote : [])),
  );
  const again: FoundBlock[] = [];
  let standfirsts = 0;

  blocks.forEach((block, i) => {
    const key = letters(block.text);
    const kind = settledKind(block, i);
    const reason = whyDropped({ ...block, kind }, key, i);
    if (reason !== null) {
      leftOut.push({ element: block.owner, reason });
      if (reason === 'repeated' || reason === 'pulled') again.push(block);
      return;
    }
    if (!isLine(block) || weighText(block.text) >= REPEATED || block.kind === 'caption') seen.add(key);
    if (kind === 'standfirst') standfirsts++;
    const text = kind === 'caption' ? block.text.replace(CREDIT_TAIL, '') : block.text;
    chosen.push({ ...block, text, kind });
  });
  return { story: chosen, repeats: again };

  function repeats(text: string): boolean {
    return text.split(/\.\.\.|…/).every((part) => {
      const key = letters(part);
      const least = QUOTE.test(part) ? LEAST_MARKED : LEAST_REPEAT;
      return key === '' || (key.length >= least && running.includes(key));
    });
  }

  function whyDropped(block: FoundBlock, key: string, i: number): string | null {
    const { kind, text } = block;
    if (key === '' || (kind !== 'heading' && /^\d{1,3}(?:of\d+)?$/.test(key) && isLabel(block)))
      return 'marks';
    if (
      i === headline ||
      (kind === 'heading' && i < firstProse ? ownTitle.includes(key) : kind !== 'text' && key === ownTitle)
    )
      return 'headline';
    if (seen.has(key) && (!opensTurn(block) || key === letters(chosen.at(-1)?.text ?? ''))) return 'repeated';
    if (block.pullQuote && repeatedBoxes.has(block.pullQuote) && (isLabel(block) || repeats(text)))
      return 'pulled';
    if (kind === 'post') return null;
    const line = furnitureLine(block);
    if (line !== null) return line;
    if (kind === 'caption' && CREDIT.test(text)) return 'credit';
    if (kind === 'caption' && block.byPicture && isDate(text)) return 'date';
    if (i <= firstProse && kind !== 'caption' && kind !== 'heading' && isByline(text)) return 'byline';
    if (kind === 'standfirst' && isDate(text)) return 'date';
    if (kind === 'standfirst' && weighText(text) < LEAST_STANDFIRST && !endsSentence(text)) return 'label';
    if (kind === 'text' && isDate(text) && (i <= firstProse || isLabel(block))) return 'date';
    if (kind === 'text' && isLabel(block)) {
      if (i < firstProse && !QUOTE.test(text)) return 'before';
      if (i > lastProse && !OWN_LINE.test(text)) return 'after';
    }
    return kind === 'heading' && i > lastProse ? 'after' : null;
  }

  function settledKind(block: FoundBlock, i: number): ParagraphKind {
    const { kind, owner, text } = block;
    if (kind === 'text') {
      if (i !== firstProse && isByPicture(block)) return 'caption';
      if (i < firstProse && isBullet(block)) return 'standfirst';
      return block.bold >= inked(text) && isSubheading(block) && i > firstProse ? 'heading' : kind;
    }
    if (kind === 'heading') {
      if (text.length > LONGEST_HEADING) return 'text';
      const below = i > headline && i < firstProse && owner.localName !== 'h1';
      return below && weighText(text) >= LEAST_STANDFIRST ? 'standfirst' : kind;
    }
    if (kind !== 'standfirst' || (i < firstProse && standfirsts < MOST_STANDFIRSTS)) return kind;
    return /^h[1-6]$/.test(owner.localName) ? 'heading' : 'text';
  }
}

/** Why a block reads like the page's own words and not the story's, null where it does not. */
export function furnitureLine(block: FoundBlock): string | null {
  if (block.text.length > SHORT_PARAGRAPH) return null;
  const lower = block.text.toLowerCase().trim();
  const bare = lower.replace(/^[\s\-–—[(*]+|[\s.:…»›>→|\-–—\])*]+$/gu, '');
  if (FURNITURE_LINES.has(bare) || TEASER_STARTS.has(bare) || CONTINUES.test(bare)) return 'line';
  const linkedShare = block.linked / inked(block.text);
  if (linkedShare > 0.9 && !endsSentence(block.text) && block.kind !== 'caption') return 'link';
  const mark = lower.search(/[:|–—]/);
  if (mark > 0 && mark < 40 && (linkedShare > 0.4 || !endsSentence(block.text))) {
    const start = lower.slice(0, mark).trim();
    if (TEASER_STARTS.has(start) && (linkedShare > 0.2 || SURE_TEASERS.test(start))) return 'teaser';
  }
  if (APPEALS.some((appeal) => lower.includes(appeal)) && !QUOTE.test(block.text)) return 'appeal';
  return null;
}

/** The letters and digits of a text, lower case: what two printings of a sentence share. */
export function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Read more, related, see also: no sentence of a story begins so before a colon. */
const SURE_TEASERS =
  /^(?:read (?:more|also|next)|also read|related|see also|more:?$|(?:à )?lire aussi|lee también|leia também|leggi anche|czytaj)/;
const QUOTE = /["“”„«»「『]/;
/** Photo: Ana Lind/Karrow Post · Credit: Ana Lind · © Karrow Post · Ana Lind / Karrow Post */
const CREDIT =
  /^(?:\(?(?:photo|photograph|picture|image|credit|foto|bild|crédit|source|quelle|fonte)s?\s?(?:by\b|:)|©|\([^()]{1,60}\)$|[^.,:;/]{3,40}\/[^.,:;/]{3,40}$)/i;
/** The same behind a caption's sentence: … on Tuesday. (Photo by Ana Lind) · 火曜日の岸壁＝遠野晴美撮影 */
const CREDIT_TAIL =
  /(?:(?<=[.!?…)”"’])\s?|\s(?=\())\(?(?:AP |file )?(?:photo|photograph|picture|image|credit|foto|bild)s?\s?(?:by\b|:|\.{3}|\/).{0,80}$|＝[^＝。]{2,20}[影供]$/i;

function isRunning(block: FoundBlock): boolean {
  if (
    block.kind !== 'text' ||
    isByPicture(block) ||
    furnitureLine(block) !== null ||
    isDate(block.text) ||
    isByline(block.text)
  )
    return false;
  return block.text.split('\n').some(isSentence);
}

/** A caption by its place: no paragraph, or a short one. */
function isByPicture(block: FoundBlock): boolean {
  return block.byPicture && (isLabel(block) || block.owner.localName !== 'p');
}

/** One of the highlights that some pages print above their story. */
function isBullet({ owner, text }: FoundBlock): boolean {
  return owner.closest('li') !== null && text.length < LONGEST_DATE;
}

/** Short and no sentence: a date, a name, a topic, a button's words. */
function isLabel({ text }: FoundBlock): boolean {
  return text.split('\n').every((line) => !endsSentence(line) && weighText(line) < PROSE_WEIGHT);
}

function isLine(block: FoundBlock): boolean {
  return endsSentence(block.text) || QUOTE.test(block.text);
}

/** By Ines Aldaro and Tove Brandt, with the date in a line below at times. */
function isByline(text: string): boolean {
  return text.length <= LONGEST_DATE && BYLINE.test(text) && !endsSentence(text);
}

const BYLINE = /^(?:[Bb]y|BY|Von|VON|Par|PAR|Por|POR|Di|Door|Af|Av)[: ]\s?\p{Lu}/u;

/** What may be a speaker's name above each of their turns: a heading, a cell, a label before a colon. */
function opensTurn({ kind, owner, text }: FoundBlock): boolean {
  return kind === 'heading' || /^t[dh]$/.test(owner.localName) || text.endsWith(':');
}

/** — Ines Aldaro, below the words that are hers */
const OWN_LINE = /^[—–―-]/;

/** A short line all in bold that is a question or no sentence, and no name before a colon. */
function isSubheading(block: FoundBlock): boolean {
  return (isLabel(block) || /\?$/.test(block.text)) && !/[:,;—–-]$/.test(block.text);
}

/** Updated 14 May 2031, 10:15 · Publié il y a 2 heures · 毎日新聞 2031/5/14 10:15 */
function isDate(text: string): boolean {
  if (text.length > LONGEST_DATE) return false;
  const digits = text.replace(/\D+/g, '').length;
  if (DATE_WORD.test(text)) return digits >= 4 || (digits > 0 && !endsSentence(text));
  return digits >= 4 && digits > text.length / 5;
}

const LONGEST_DATE = 140;
const DATE_WORD = new RegExp(`^(?:last |zuletzt |sist |dernière )?(?:${DATE_WORDS.join('|')})`, 'i');

function isSentence(text: string): boolean {
  const weight = weighText(text);
  return weight >= PROSE_WEIGHT || (weight >= 25 && endsSentence(text));
}

/** The first `h1`, if it stands before the story's first sentence. */
function headlineIndex(blocks: readonly FoundBlock[], firstProse: number): number {
  const index = blocks.findIndex(({ owner }) => owner.closest('h1') !== null);
  return index >= 0 && (firstProse < 0 || index < firstProse) ? index : -1;
}
