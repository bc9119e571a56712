import type { ParagraphKind } from '../model/article.ts';
import { endsSentence } from './block-writer.ts';
import type { FoundBlock, LeftOut } from './collect-blocks.ts';
import { APPEALS, CONTINUES, FURNITURE_LINES, TEASER_STARTS } from './page-lines.ts';
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
  const firstProse = blocks.findIndex(isRunning);
  const lastProse = blocks.findLastIndex(isRunning);
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
    chosen.push({ ...block, kind });
  });
  return { story: chosen, repeats: again };

  function repeats(text: string): boolean {
    return text.split(/\.\.\.|…/).every((part) => {
      const key = letters(part);
      return key === '' || (key.length >= LEAST_REPEAT && running.includes(key));
    });
  }

  function whyDropped(block: FoundBlock, key: string, i: number): string | null {
    const { kind, text } = block;
    if (key === '' || (kind !== 'heading' && /^\d{1,3}(?:of\d+)?$/.test(key) && isLabel(block)))
      return 'marks';
    if (i === headline || (title !== null && key === letters(title) && kind !== 'text')) return 'headline';
    if (seen.has(key)) return 'repeated';
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
      if (block.byPicture && i !== firstProse && (isLabel(block) || owner.localName !== 'p'))
        return 'caption';
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
  const bare = lower.replace(/[\s.:…»›>→|\-–—]+$/u, '');
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

/** Code units of the text that are no blanks, as `linked` and `bold` count them. */
export function inked(text: string): number {
  return text.replace(/\s+/g, '').length;
}

/** Read more, related, see also: no sentence of a story begins so before a colon. */
const SURE_TEASERS =
  /^(?:read (?:more|also|next)|also read|related|see also|more:?$|lire aussi|à lire aussi|lee también|leia também|leggi anche|czytaj)/;
const QUOTE = /["“”„«»「『]/;
/** Photo: Ana Lind/Karrow Post · Credit: Ana Lind · © Karrow Post */
const CREDIT =
  /^(?:\(?(?:photo|photograph|picture|image|credit|foto|bild|crédit|source|quelle|fonte)s?\s?(?:by\b|:)|©|\([^()]{1,60}\)$)/i;

function isRunning(block: FoundBlock): boolean {
  if (
    block.kind !== 'text' ||
    block.byPicture ||
    furnitureLine(block) !== null ||
    isDate(block.text) ||
    isByline(block.text)
  )
    return false;
  return isSentence(block.text);
}

/** Short and no sentence: a date, a name, a topic, a button's words. */
function isLabel(block: FoundBlock): boolean {
  return !endsSentence(block.text) && weighText(block.text) < PROSE_WEIGHT;
}

function isLine(block: FoundBlock): boolean {
  return endsSentence(block.text) || QUOTE.test(block.text);
}

/** By Ines Aldaro and Tove Brandt, with the date in a line below at times. */
function isByline(text: string): boolean {
  return text.length <= LONGEST_DATE && BYLINE.test(text) && !endsSentence(text);
}

const BYLINE = /^(?:[Bb]y|BY|Von|VON|Par|PAR|Por|POR|Di|Door|Af|Av)[: ]\s?\p{Lu}/u;

/** — Ines Aldaro, below the words that are hers */
const OWN_LINE = /^[—–―-]/;

/** A short line all in bold that is no sentence, no name before a colon and no question of an interview. */
function isSubheading(block: FoundBlock): boolean {
  return isLabel(block) && !/[:,;—–-]$/.test(block.text);
}

/** Updated 14 May 2031, 10:15 · Publié il y a 2 heures · 毎日新聞 2031/5/14 10:15 */
function isDate(text: string): boolean {
  if (text.length > LONGEST_DATE) return false;
  const digits = text.replace(/\D+/g, '').length;
  if (DATE_WORD.test(text)) return digits >= 4 || (digits > 0 && !endsSentence(text));
  return digits >= 4 && digits > text.length / 5;
}

const LONGEST_DATE = 140;
const DATE_WORD =
  /^(?:last |zuletzt |sist |dernière )?(?:published|updated|posted|modified|publicado|actualizado|atualizado|publié|mis à jour|publiziert|aktualisiert|veröffentlicht|pubblicato|aggiornato|publisert|oppdatert|publicerad|uppdaterad|opublikowano|aktualizacja|опубликовано|обновлено|yayınlanma|güncelleme)/i;

function isSentence(text: string): boolean {
  const weight = weighText(text);
  return weight >= PROSE_WEIGHT || (weight >= 25 && endsSentence(text));
}

/** The first `h1`, if it stands before the story's first sentence. */
function headlineIndex(blocks: readonly FoundBlock[], firstProse: number): number {
  const index = blocks.findIndex(
    (block) => block.owner.localName === 'h1' || block.owner.closest('h1') !== null,
  );
  return index >= 0 && (firstProse < 0 || index < firstProse) ? index : -1;
}
