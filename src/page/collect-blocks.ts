import type { ParagraphKind } from '../model/article.ts';
import { type Block, type BlockWriter, createBlockWriter } from './block-writer.ts';
import { isPost, isPullQuote } from './furniture-reason.ts';
import { isBlock } from './is-block.ts';
import { namesAny, nameWords } from './name-words.ts';
import { CAPTION_WORDS, CREDIT_WORDS, STANDFIRST_WORDS, UNREAD_TAGS } from './page-hints.ts';
import type { Survey } from './survey-prose.ts';
import { walkNodes } from './walk-nodes.ts';

/** A block of the page and what its surroundings say about it. */
export interface FoundBlock extends Block {
  /** The box that sets it off in large letters, often a sentence of the story printed again. */
  readonly pullQuote: Element | null;
  /** It stands in a small box with a picture. */
  readonly byPicture: boolean;
}

/** An element of the story's container that was not read, and why. */
export interface LeftOut {
  readonly element: Element;
  readonly reason: string;
}

/** Above this share of the story's prose a name or a tag does not make a paragraph anything but text. */
const GUARD = 0.5;

/**
 * Reads the blocks of one element, in order. Furniture found by the survey, hidden elements, the credits of pictures
 * and tables of figures are passed over and noted in `leftOut`.
 */
export function collectBlocks(root: Element, survey: Survey, leftOut: LeftOut[]): FoundBlock[] {
  const writer: BlockWriter = createBlockWriter();
  const pullQuotes: Element[] = [];
  const kinds: ParagraphKind[] = ['text'];
  const owners: Element[] = [root];
  let links = 0;
  let bolds = 0;
  let pres = 0;
  const most = GUARD * ((survey.story[0] as number) || Number.POSITIVE_INFINITY);

  const current = (): ParagraphKind => kinds[kinds.length - 1] as ParagraphKind;
  const start = (): void => writer.startBlock(current(), owners[owners.length - 1] as Element);

  walkNodes(root, {
    enter(element) {
      const tag = element.localName;
      if (tag === 'br') {
        writer.breakLine();
        return false;
      }
      if (element !== root) {
        const reason = whyLeft(element, survey, current());
        if (reason !== null) {
          if (reason !== 'unread') leftOut.push({ element, reason });
          if (isBlock(element)) start();
          return false;
        }
      }
      if (tag === 'a') links++;
      if (tag === 'b' || tag === 'strong') bolds++;
      if (tag === 'pre') pres++;
      if (tag === 'q') writer.addGenerated('“');
      if (isBlock(element)) {
        const words = nameWords(element);
        const index = survey.indexOf.get(element) as number;
        const isPulled =
          element !== root &&
          isPullQuote(element, words, survey.weight[index] as number, survey.linked[index] as number);
        if (isPulled) pullQuotes.push(element);
        const kind = isPulled ? 'blockquote' : kindOf(element, words, current());
        kinds.push((survey.prose[index] as number) > most ? current() : kind);
        owners.push(element);
        start();
      }
      return true;
    },
    text(node) {
      writer.add(node, { link: links > 0, bold: bolds > 0, pre: pres > 0 });
    },
    leave(element) {
      const tag = element.localName;
      if (tag === 'a') links--;
      if (tag === 'b' || tag === 'strong') bolds--;
      if (tag === 'pre') pres--;
      if (tag === 'q') writer.addGenerated('”');
      if (!isBlock(element)) return;
      kinds.pop();
      owners.pop();
      start();
    },
  });
  return writer.finish().map((block) => ({
    ...block,
    // The outermost of them comes first.
    pullQuote: pullQuotes.find((box) => box.contains(block.owner)) ?? null,
    byPicture: block.kind === 'text' && isByPicture(block.owner, survey, root),
  }));
}

function whyLeft(element: Element, survey: Survey, kind: ParagraphKind): string | null {
  const tag = element.localName;
  if (UNREAD_TAGS.has(tag)) return 'unread';
  const index = survey.indexOf.get(element);
  // The survey passes over what nobody sees.
  if (index === undefined) return 'hidden';
  const furniture = survey.furniture[index];
  if (furniture) return furniture;
  // One or two cells are a frame around a picture or a box.
  if (tag === 'table' && survey.prose[index] === 0 && element.querySelectorAll('td, th').length > 2)
    return 'table';
  if (tag === 'a' && isFootnoteMark(element)) return 'footnote';
  if (kind === 'caption' && namesAny(nameWords(element), CREDIT_WORDS)) return 'credit';
  return null;
}

/** The number that leads to a footnote is no part of its sentence: <a href="#note-3">[3]</a> */
function isFootnoteMark(link: Element): boolean {
  return link.getAttribute('href')?.startsWith('#') === true && FOOTNOTE.test(link.textContent ?? '');
}

const FOOTNOTE = /^\s*[[(]?(?:\d{1,3}|[*†‡]+)[\])]?\s*$/;

function kindOf(element: Element, words: readonly string[], outer: ParagraphKind): ParagraphKind {
  if (outer === 'post') return outer;
  if (isPost(element)) return 'post';
  const tag = element.localName;
  if (tag === 'figcaption') return 'caption';
  if (tag === 'blockquote') return 'blockquote';
  if (outer === 'caption' || outer === 'blockquote') return outer;
  if (tag === 'figure') return element.querySelector('blockquote, table, pre') ? outer : 'caption';
  if (namesAny(words, CAPTION_WORDS)) return 'caption';
  if (namesAny(words, STANDFIRST_WORDS)) return 'standfirst';
  if (/^(?:h[1-6]|dt)$/.test(tag)) return outer === 'standfirst' ? outer : 'heading';
  return outer;
}

/** A box with a picture holds no more than this where its text is a caption. */
const PICTURE_BOX = 250;
const BOX_DEPTH = 5;

function isByPicture(owner: Element, survey: Survey, root: Element): boolean {
  let box: Element | null = owner;
  for (let depth = 0; box && box !== root && depth < BOX_DEPTH; depth++) {
    const index = survey.indexOf.get(box);
    if (index === undefined || (survey.weight[index] as number) > PICTURE_BOX) return false;
    if (box.querySelector('img, picture, video') !== null) return true;
    box = box.parentElement;
  }
  return false;
}
