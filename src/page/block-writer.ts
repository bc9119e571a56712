import type { ParagraphKind } from '../model/article.ts';
import { addSegment, emptySegments, type Segments } from './text-map.ts';

/** A paragraph as the page has it, before it is known whether it belongs to the story. Offsets of `segments` are into `text`. */
export interface Block {
  readonly kind: ParagraphKind;
  /** The element that directly holds the text. */
  readonly owner: Element;
  readonly text: string;
  /** Letters of `text` inside links. */
  readonly linked: number;
  /** Letters of `text` in bold type. */
  readonly bold: number;
  readonly segments: Segments;
}

/** What surrounds a text node within its line. */
export interface Within {
  readonly link: boolean;
  readonly bold: boolean;
  readonly pre: boolean;
}

/** Collects text nodes into blocks, blanks collapsed as a browser renders them. */
export interface BlockWriter {
  /** Adds a text node; where it is `pre` its line breaks are kept. */
  add(node: Text, within: Within): void;
  /** Adds words that the page shows but no text node holds. */
  addGenerated(text: string): void;
  /** A `<br>`: one is a line break or, after a long sentence, a paragraph's end; two always divide paragraphs. */
  breakLine(): void;
  /** Ends the block, if one is open; what comes next is of this kind and in this element. */
  startBlock(kind: ParagraphKind, owner: Element): void;
  /** Ends the last block and returns all. */
  finish(): Block[];
}

/** A line that ends a sentence and is at least this long is a paragraph of its own, not a line of an address or a poem. */
const PARAGRAPH_LINE = 80;

/** A line behind a sentence is one too where it opens a turn: A: We go home. · A. We go home. · VALE: Never. */
const TURN = /^(?:[QA]\.|[\p{Lu}][^.:!?]{0,30}:)/u;

/** A sentence's end and the marks behind it. */
const TAIL = 4;

/** A writer with no block open. */
export function createBlockWriter(): BlockWriter {
  const blocks: Block[] = [];
  let kind: ParagraphKind = 'text';
  let owner: Element | null = null;
  let text = '';
  /** The last signs of `text`: to look at a long text itself after each piece would take ever longer. */
  let tail = '';
  let lineStart = 0;
  let linked = 0;
  let bold = 0;
  let breaks = 0;
  let segments = emptySegments();
  /** The first of the blanks passed since the last letter. */
  let blankNode: Node | null = null;
  let blankOffset = 0;

  function endParagraph(): void {
    if (text !== '' && owner) blocks.push({ kind, owner, text, linked, bold, segments });
    text = '';
    tail = '';
    lineStart = 0;
    linked = 0;
    bold = 0;
    breaks = 0;
    blankNode = null;
    segments = emptySegments();
  }

  function write(piece: string): void {
    text += piece;
    tail = (tail + piece.slice(-TAIL)).slice(-TAIL);
  }

  /** Writes what the blanks and breaks before the next letters amount to. */
  function before(letters: string): void {
    if (text === '') {
      breaks = 0;
    } else if (
      breaks > 1 ||
      (breaks === 1 &&
        (text.length - lineStart >= PARAGRAPH_LINE || TURN.test(letters)) &&
        endsSentence(tail))
    ) {
      endParagraph();
    } else if (breaks === 1) {
      write('\n');
      lineStart = text.length;
    } else if (blankNode) {
      addSegment(segments, blankNode, blankOffset, text.length, 1);
      write(' ');
    }
    breaks = 0;
    blankNode = null;
  }

  function add(node: Text, within: Within): void {
    for (const { 0: piece, 1: blanks, 2: sign, index } of node.data.matchAll(PIECES)) {
      if (blanks) {
        const lines = within.pre ? blanks.split('\n').length - 1 : 0;
        breaks += lines;
        if (lines === 0 && !blankNode && text !== '') {
          blankNode = node;
          blankOffset = index;
        }
      } else if (!sign || isJoiner(sign, tail)) {
        before(piece);
        addSegment(segments, node, index, text.length, piece.length);
        write(piece);
        if (within.link) linked += inked(piece);
        if (within.bold) bold += inked(piece);
      }
    }
  }

  return {
    add,
    addGenerated(words) {
      before(words);
      write(words);
    },
    breakLine() {
      breaks++;
      blankNode = null;
    },
    startBlock(nextKind, nextOwner) {
      endParagraph();
      kind = nextKind;
      owner = nextOwner;
    },
    finish() {
      endParagraph();
      return blocks;
    },
  };
}

/** Whether the text ends as sentences do, closing marks and brackets after the full stop included. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-TAIL));
}

/** said.  said.”  (said.)  … 。」 */
const SENTENCE_END = /[.!?…。！？．۔؟।]["'”’»“‘«)\]」』）]{0,3}$/u;

/** Code units of the text that are no blanks, as `linked` and `bold` count them. */
export function inked(text: string): number {
  return text.replace(/\s+/g, '').length;
}

/** Soft hyphens, zero-width blanks, marks of direction. */
const INVISIBLE = '\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff';
/** Blanks, an invisible sign, or words that stand as they are, one blank between each two. */
const PIECES = new RegExp(
  `([^\\S\ufeff]+)|([${INVISIBLE}])|[^\\s${INVISIBLE}]+(?: [^\\s${INVISIBLE}]+)*`,
  'g',
);

/** Joiners are letters' business after letters that join, from Arabic on: the scripts of India, emoji. */
function isJoiner(sign: string, before: string): boolean {
  return /[\u200c\u200d]/.test(sign) && /[\u0600-\uffff]$/.test(before);
}
