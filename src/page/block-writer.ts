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

  /** Writes what the blanks and breaks before the next letter amount to. */
  function beforeLetter(): void {
    if (text === '') {
      breaks = 0;
    } else if (
      breaks > 1 ||
      (breaks === 1 && text.length - lineStart >= PARAGRAPH_LINE && endsSentence(tail))
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
    const { data } = node;
    for (let i = 0; i < data.length; ) {
      const code = data.charCodeAt(i);
      if (isBlank(code)) {
        if (within.pre && code === NEWLINE) breaks++;
        else if (!blankNode && text !== '') {
          blankNode = node;
          blankOffset = i;
        }
        i++;
        continue;
      }
      if (isInvisible(code, tail)) {
        i++;
        continue;
      }
      let end = i + 1;
      while (end < data.length && isPlain(data.charCodeAt(end))) end++;
      beforeLetter();
      addSegment(segments, node, i, text.length, end - i);
      write(data.slice(i, end));
      if (within.link) linked += end - i;
      if (within.bold) bold += end - i;
      i = end;
    }
  }

  return {
    add,
    addGenerated(words) {
      beforeLetter();
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
const NEWLINE = 10;

function isBlank(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Soft hyphens, zero-width blanks, marks of direction. Joiners are letters' business after letters that join. */
function isInvisible(code: number, before: string): boolean {
  if (code === 0xad || code === 0xfeff || code === 0x200b || code === 0x200e || code === 0x200f) return true;
  if (code === 0x200c || code === 0x200d) return !(before.charCodeAt(before.length - 1) >= FIRST_JOINING);
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f);
}

/** Arabic and all after it: the scripts of India, emoji. */
const FIRST_JOINING = 0x600;

/** Certainly a letter to be kept as it stands, without looking at what precedes it. */
function isPlain(code: number): boolean {
  return (
    code > 32 &&
    code !== 0xa0 &&
    code !== 0xad &&
    code !== 0x3000 &&
    code !== 0xfeff &&
    (code < 0x2000 ||
      code > 0x206f ||
      (code >= 0x2010 && code <= 0x2027) ||
      (code >= 0x2030 && code <= 0x205e))
  );
}
