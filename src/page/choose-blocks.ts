import type { ParagraphKind } from '../model/article.ts';
import { endsSentence } from './block-writer.ts';
import type { FoundBlock, LeftOut } from './collect-blocks.ts';
import { APPEALS, FURNITURE_LINES, TEASER_STARTS } from './page-hints.ts';
import { PROSE_WEIGHT } from './survey-prose.ts';
import { weighText } from './weigh-text.ts';

/** A block of the story with the kind of paragraph it is. */
export interface ChosenBlock extends FoundBlock {
  readonly kind: ParagraphKind;
}

/** Longer headings are paragraphs in a heading's clothes. */
const LONGEST_HEADING = 240;
/** A repeated paragraph of this length is the same one printed for another width of screen. */
const REPEATED = 60;
const SHORT_PARAGRAPH = 220;
const MOST_STANDFIRSTS = 3;

/**
 * The blocks that belong to the story: without the headline (`title`), the lines of the page's own ("Advertisement",
 * "Read more: …", appeals to subscribe), bylines and dates before the first sentence, labels after the last, paragraphs
 * printed twice, and pull quotes of sentences that the story has anyway. What is dropped is noted in `leftOut`.
 */
export function chooseBlocks(
  blocks: readonly FoundBlock[],
  title: string | null,
  leftOut: LeftOut[],
): ChosenBlock[] {
  const firstProse = blocks.findIndex((block) => isRunning(block));
  const lastProse = blocks.findLastIndex((block) => isRunning(block));
  const headline = headlineIndex(blocks, firstProse);
  const chosen: ChosenBlock[] = [];
  const seen = new Set<string>();
  const running = letters(
    blocks
      .filter((block) => block.kind === 'text' && !block.pullQuote)
      .map((block) => block.text)
      .join(' '),
  );
  let standfirsts = 0;

  blocks.forEach((block, i) => {
    const key = letters(block.text);
    const reason = whyDropped(block, key, i);
    if (reason !== null) {
      leftOut.push({ element: block.owner, reason });
      return;
    }
    if (weighText(block.text) >= REPEATED || block.kind === 'caption') seen.add(key);
    const kind = settledKind(block, i);
    if (kind === 'standfirst') standfirsts++;
    chosen.push({ ...block, kind });
  });
  return chosen;

  function whyDropped(block: FoundBlock, key: string, i: number): string | null {
    if (key === '' && !/\d/.test(block.text)) return 'marks';
    if (i === headline || (title !== null && key === letters(title) && block.kind !== 'text'))
      return 'headline';
    if (seen.has(key)) return 'repeated';
    if (block.pullQuote && running.includes(key)) return 'pull quote';
    if (block.kind === 'post') return null;
    const line = furnitureLine(block);
    if (line !== null) return line;
    if (block.kind === 'caption' && CREDIT.test(block.text)) return 'credit';
    if (block.kind === 'text' && !endsSentence(block.text) && weighText(block.text) < PROSE_WEIGHT) {
      if (i < firstProse && !QUOTE.test(block.text)) return 'before the first sentence';
      if (i > lastProse) return 'after the last sentence';
    }
    if (block.kind === 'heading' && i > lastProse) return 'after the last sentence';
    return null;
  }

  function settledKind(block: FoundBlock, i: number): ParagraphKind {
    const { kind, owner, text } = block;
    if (kind === 'heading' && text.length > LONGEST_HEADING) return 'text';
    if (kind === 'heading' && headline >= 0 && i === headline + 1 && i < firstProse && isSentence(text))
      return 'standfirst';
    if (kind !== 'standfirst' || (i < firstProse && standfirsts < MOST_STANDFIRSTS)) return kind;
    return /^h[1-6]$/.test(owner.localName) ? 'heading' : 'text';
  }
}

/** Why a block reads like the page's own words and not the story's, null where it does not. */
export function furnitureLine(block: FoundBlock): string | null {
  if (block.text.length > SHORT_PARAGRAPH) return null;
  const lower = block.text.toLowerCase().trim();
  if (FURNITURE_LINES.has(lower.replace(/[\s.:…»›>→|\-–—]+$/u, ''))) return 'line';
  const linkedShare = block.linked / block.text.length;
  if (linkedShare > 0.9 && !endsSentence(block.text) && block.kind !== 'caption') return 'link';
  const mark = lower.search(/[:|–—]/);
  if (mark > 0 && mark < 40 && (linkedShare > 0.4 || !endsSentence(block.text))) {
    const start = lower.slice(0, mark).trim();
    if (TEASER_STARTS.includes(start) && (linkedShare > 0.2 || SURE_TEASERS.test(start))) return 'teaser';
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
  /^(?:read (?:more|also|next)|also read|related|see also|more:?$|lire aussi|à lire aussi|lee también|leia também|leggi anche|czytaj)/;
const QUOTE = /["“”„«»「『]/;
/** Photo: Ana Lind/Karrow Post · Credit: Ana Lind · © Karrow Post */
const CREDIT =
  /^(?:\(?(?:photo|photograph|picture|image|credit|foto|bild|crédit|source|quelle|fonte)s?\s?(?:by\b|:)|©)/i;

function isRunning(block: FoundBlock): boolean {
  return block.kind === 'text' && furnitureLine(block) === null && isSentence(block.text);
}

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
